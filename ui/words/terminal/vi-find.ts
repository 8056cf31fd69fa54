/** Lời của lệnh tìm hàng hóa, bằng tiếng Việt. */
import type { FindMessages } from './en-find.ts';

export const viFind: FindMessages = {
  code: 'mã',
  rate: 'cột 1',
  trade: 'nhập khẩu 2024',
  description: 'mô tả',
  nearest: (typed) => `${typed} không phải là mã trong biểu thuế; đây là các mã gần nhất.`,
  nothing: (typed) => `Biểu thuế không có gì ứng với "${typed}".`,
  unsaid: (words) => `Không kết quả nào có từ: ${words}.`,
  more: (total, shown) =>
    `Tìm được ${total} kết quả, hiện ${shown} kết quả phù hợp nhất (thêm --most N để xem nhiều hơn).`,
  retired: (code, on, successors) =>
    `Mã ${code} bị bãi bỏ từ ngày ${on}; cùng ngày dòng thuế ${successors === '' ? 'không thêm mã nào' : `có thêm ${successors}`}. Các mã gần nhất:`,
  because: {
    code: 'mã',
    name: (name) => `tên thương mại "${name}"`,
    similar: (word) => `từ gần giống "${word}"`,
    beginning: (word) => `từ "${word}"`,
    vietNamLine: (text) => `biểu thuế Việt Nam "${text}"`,
  },
};
