/** Tìm hàng hóa: theo mã, theo từ, hoặc theo từng nhánh của biểu thuế. */
import type { enFinder } from './en-finder.ts';

export const viFinder: typeof enFinder = {
  placeholder: 'áo thun, tôm đông lạnh, wooden chairs, 6109.10',
  hint: 'Mã HS, hoặc từ tiếng Việt hay tiếng Anh, có dấu hay không dấu đều được.',
  opening: 'Đang đọc các từ của biểu thuế…',
  progress: (done, total) => `bước ${done}/${total}`,
  results: 'Hàng hóa tìm được',
  status: (shown, total) =>
    shown === total
      ? `Tìm được ${total} kết quả`
      : `Tìm được ${total} kết quả, hiện ${shown} kết quả phù hợp nhất`,
  nearest: (typed) => `${typed} không phải là mã trong biểu thuế. Các mã gần nhất:`,
  retired: (code, date) => `Mã ${code} đã bị bãi bỏ từ ngày ${date}.`,
  replacedBy: (codes) => `Cùng ngày, dòng thuế của mã này có thêm các mã: ${codes}.`,
  nothing: (words) => `Biểu thuế không có dòng nào chứa ${words}.`,
  nothingCode: (typed) => `Không có mã nào trong biểu thuế bắt đầu bằng ${typed}.`,
  unsaid: (words) => `Kết quả không tính ${words}, vì không dòng nào ở đây có từ đó.`,
  quoted: (word) => `“${word}”`,
  or: 'hoặc',
  tryAnother: 'Hãy thử từ khác, bớt từ, hoặc duyệt biểu thuế.',
  why: {
    code: 'theo mã',
    names: (names) => `tên thương mại: ${names}`,
    says: (words) => `có từ ${words}`,
    similar: (words) => `do có từ ${words}, gần giống từ đã gõ`,
    beginnings: (words) => `do có từ ${words}`,
    vietNamLines: (texts) => `trong biểu thuế Việt Nam: ${texts}`,
  },
  aid: 'Tên thương mại chỉ giúp tìm dòng thuế, không phải là kết quả phân loại hàng hóa.',
  rate: 'Thuế suất cột 1',
  trade: 'Nhập khẩu từ Việt Nam năm 2024',
  rates: (count) => `${count} mức thuế`,
  noTrade: 'không có trong năm 2024',
  chosen: 'Hàng hóa đã chọn',
  clear: 'Chọn hàng hóa khác',
  numbers: 'Mã thống kê 10 chữ số',
  numbersHint: 'Thuế suất phần lớn như nhau, nhưng một số danh mục chỉ nêu từng mã thống kê.',
  stay: (code) => `${code}, không chia nhỏ hơn`,
  browse: {
    title: 'Duyệt biểu thuế',
    hint: 'Từ phần, chương đến mã thống kê. Chỗ nào biểu thuế Việt Nam không có lời văn thì để nguyên tiếng Anh.',
    section: (numeral, name) => `Phần ${numeral}: ${name}`,
    chapter: (number, name) => `Chương ${number}: ${name}`,
    loading: 'Đang đọc…',
    choose: (code) => `Chọn mã ${code}`,
    tradeOf: (value) => `${value} năm 2024`,
  },
};
