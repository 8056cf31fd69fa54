/** Lời của các lệnh xuất quy định, bằng tiếng Việt. */
import type { LawTableMessages } from './en-law-table.ts';

export const viLawTable: LawTableMessages = {
  badFacts: (value) =>
    `Không thể khai “${value}” cho mọi hàng hóa của bảng: chỉ nhận các dữ kiện đã biết là tỷ lệ hoặc có/không, và mã Chương 99 được khai là áp dụng hoặc không áp dụng.`,
  tooEarly: (day, first) => `Quy định chỉ có từ ngày ${first}, không có cho ngày ${day}.`,
  backwards: (from, to) => `Ngày cuối ${to} đứng trước ngày đầu ${from}.`,
  regimesWhole: (path, dataVersion) => `${path} còn nguyên như khi được ghi, trên dữ liệu ${dataVersion}.`,
  regimesChanged: (path) => `${path} không còn như khi được ghi: nội dung không khớp mã băm kèm theo.`,
  notRegimes: (path) => `${path} không phải là regimes.json của chương trình này.`,
  unreadableRegimes: (path) =>
    `Không đọc được ${path}: nội dung không phải là một đối tượng JSON, nên tệp đã bị cắt hoặc bị sửa, hoặc chưa từng là regimes.json.`,
  written: (files, spans, classes, unpriced) =>
    `${files} tệp: ${spans} khoảng thời gian của các mã trong ${classes} lớp; ${unpriced} lớp mang lỗi thay cho số thuế.`,
};
