/** Lời của lệnh xuất pháp luật đã biên dịch, bằng tiếng Việt. */
import type { LawTableMessages } from './en-law-table.ts';

export const viLawTable: LawTableMessages = {
  badDay: (option, value) => `${option} cần một ngày viết YYYY-MM-DD; “${value}” không phải là ngày.`,
  badFacts: (value) =>
    `Không thể khai “${value}” cho mọi hàng hóa của bảng: chỉ nhận các dữ kiện đã biết là tỷ lệ hoặc có/không, và phân nhóm được khai hoặc bị bác.`,
  tooEarly: (day, first) => `Pháp luật được biết từ ${first}, không có cho ngày ${day}.`,
  backwards: (from, to) => `Ngày cuối ${to} đứng trước ngày đầu ${from}.`,
  written: (files, spans, classes, unpriced) =>
    `${files} tệp: ${spans} khoảng thời gian của các mã trong ${classes} lớp; ${unpriced} lớp mang lỗi thay cho số thuế.`,
};
