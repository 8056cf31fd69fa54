/** Mức rủi ro nếu có một ngưỡng giả định về xuất xứ khác. */
import type { ExposureMessages } from './en-exposure.ts';

export const viExposure: ExposureMessages = {
  label: 'Không có quy định nào như vậy đang có hiệu lực',
  tells:
    'Chưa bao giờ có quy định lấy tỷ lệ xuất xứ khác làm tiêu chí. Từ 07/08/2025 đến 23/02/2026, hàng bị hải quan Hoa Kỳ kết luận là chuyển tải chịu 40% (9903.02.01) thay cho thuế bổ sung theo nước; kết luận đó dựa vào chuyển đổi cơ bản, không dựa vào tỷ lệ. Phần dưới đây giả định một quy định rồi tính theo đó.',
  materials: 'Bảng kê nguyên vật liệu: tên, xuất xứ và trị giá, mỗi dòng một loại',
  hint: 'Dán từ bảng tính, hoặc ghi như “vải; Trung Quốc; 3.20”. Trị giá theo cùng một đơn vị. Để trống xuất xứ nếu chưa rõ. Dữ liệu không gửi đi đâu.',
  example:
    'vải; Trung Quốc; 3.20\nkhóa kéo; Nhật Bản; 0.40\nchỉ may; VN; 0.30\nnhân công, chi phí chung; VN; 4.10',
  threshold: 'Ngưỡng giả định của xuất xứ khác',
  rate: 'Thuế suất giả định, phần trăm trị giá hải quan',
  badRate: (most) => `Ghi tỷ lệ phần trăm từ 0 đến ${most}.`,
  problems: {
    fewCells: (row, text) => `Dòng ${row} không đủ ba ô, đã bỏ qua: ${text}`,
    badAmount: (row, text) => `Dòng ${row} không có trị giá đọc được, đã bỏ qua: ${text}`,
    otherCurrency: (row, text) => `Dòng ${row} có trị giá bằng ${text}, không phải USD, đã bỏ qua.`,
    tooManyRows: (row, text) => `Quá nhiều dòng, đã bỏ qua từ dòng ${row}: ${text}`,
  },
  missingColumn: (column) => `Dòng tiêu đề không có cột "${column}".`,
  none: 'Chưa có dòng nào có trị giá.',
  badThreshold: (least, most) => `Ngưỡng từ ${least} đến ${most}.`,
  verdicts: {
    above: (other, threshold) =>
      `${other} nguyên vật liệu có xuất xứ khác: trên ${threshold}. Theo quy định giả định này, lô hàng thuộc diện áp dụng.`,
    notAbove: (other, threshold) =>
      `${other} nguyên vật liệu có xuất xứ khác: không trên ${threshold}. Theo quy định giả định này, lô hàng không thuộc diện áp dụng.`,
    open: (other, unknown, threshold) =>
      `${other} nguyên vật liệu có xuất xứ khác, ${unknown} chưa rõ xuất xứ: có trên ${threshold} hay không còn tùy phần chưa rõ.`,
  },
  duty: (rate, value, duty) =>
    `Nếu thuộc diện áp dụng, ${rate} của ${value} là ${duty}: số giả định, không phải số phải nộp.`,
  room: (points) => `Còn có thể thêm ${points} điểm phần trăm xuất xứ khác mà vẫn trong ngưỡng.`,
  table: 'Nguyên vật liệu theo xuất xứ',
  columns: { origin: 'Xuất xứ', percent: 'Tỷ lệ', law: 'Quy định' },
  vietNam: 'Việt Nam',
  unknown: 'chưa rõ',
  otherTogether: 'Tổng các xuất xứ khác',
};
