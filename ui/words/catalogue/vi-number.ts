/** Lời nói về một mã chỉ nêu dòng thuế mà chưa phải mã thống kê của ngày đó. */
import { viLapse } from './vi-lapse.ts';
import type { Messages } from './en.ts';

export const viNumber: Messages['estimate']['number'] = {
  question: {
    name: 'Mã thống kê (10 chữ số) nào?',
    explanation:
      'Tám chữ số là dòng thuế. Thuế bổ sung xác định ở cấp mười chữ số, và các mã của dòng này không chịu thuế như nhau.',
    alike:
      'Vào ngày này các mã của dòng chịu thuế như nhau; tờ khai vẫn phải nêu một mã, và đơn vị tính có thể khác nhau.',
  },
  standing: {
    removed: (code, date) => `Mã ${code} đã ngừng sử dụng từ ngày ${date}.`,
    notYet: (code, date) => `Mã ${code} chỉ có hiệu lực từ ngày ${date}.`,
    unknown: (code) => `${code} không có trong biểu thuế: không rõ hai chữ số cuối.`,
    atLine: (line) => `Tính theo dòng thuế ${line}.`,
    successors: (list) => `Cùng ngày, dòng thuế có thêm ${list}.`,
  },
  taken: {
    largestTrade: (number) =>
      `Số thuế tính theo mã ${number}: trong các mã này, đây là mã có kim ngạch từ Việt Nam lớn nhất năm 2024.`,
    successor: (number) =>
      `Số thuế tính theo mã ${number}: mã này thay cho mã có kim ngạch từ Việt Nam lớn nhất năm 2024.`,
    tie: (number) =>
      `Số thuế tính theo mã ${number}: năm 2024 một mã khác có kim ngạch bằng mã này, và mã này đứng sau cùng.`,
    noTrade: (number) =>
      `Số thuế tính theo mã ${number}, mã cuối của dòng: năm 2024 không có hàng nhập từ Việt Nam theo mã nào trong số này.`,
    onlyNumber: (number) => `Số thuế tính theo mã ${number}, mã duy nhất.`,
    listed: (number) =>
      `Số thuế tính theo chính mã ${number}, mã mà các danh mục trong quy định vẫn còn nêu.`,
  },
  moves: (amount) => `ảnh hưởng ${amount}`,
  movesNothing: 'không ảnh hưởng gì vào ngày này',
  scheduled: (date, amount) => `Từ ngày ${date} ảnh hưởng đến ${amount}.`,
  choice: (number, duty) => `${number}: ${duty}`,
  between: (duty, low, high) => `${duty} (từ ${low} đến ${high})`,
  issues: {
    outsideBracket: (text, price, unit) =>
      `Dòng thuế ghi “${text}”, còn trị giá và số lượng đã khai cho đơn giá $${price} mỗi ${unit}.`,
    fits: (codes) => `Đơn giá này thuộc ${codes}.`,
    mayLapse: viLapse,
    contentNotAsked: (used) =>
      used
        ? 'Hàm lượng đã nêu được tính, nhưng CBP coi hàng Chương 72 hoàn toàn là thép: khi đó thuế thép tính trên toàn bộ trị giá, và khoảng thuế tính đến cả mức này.'
        : 'Hàm lượng đã nêu không được tính: CBP coi hàng Chương 72 hoàn toàn là thép, nên thuế thép tính trên toàn bộ trị giá.',
    claimTellsNumber: (headings, line, numbers, many) =>
      `Trong ${many} mã thống kê của ${line}, ${headings} chỉ dùng được cho: ${numbers}. Lời khai cho biết đó là hàng nào, nên số thuế và khoảng thuế không tính các mã còn lại.`,
    overlapUntold:
      'Chưa nêu kim loại chiếm bao nhiêu trong hàm lượng Hoa Kỳ: khoảng thuế tính từ mức trùng nhau nhiều nhất đến ít nhất. Kim loại được khai là của Hoa Kỳ được tính vào hàm lượng Hoa Kỳ trước.',
    answerOpposed: (answer, fact) =>
      `“${answer}” không thể đúng cùng với điều đã nêu (${fact}): kết quả lấy theo điều đã nêu.`,
    codeOfBothTariffs: (code, us, vietNam) =>
      `${code} có ở cả hai biểu thuế. Hoa Kỳ: ${us}. Việt Nam: ${vietNam.vi}. Nếu lấy từ biểu thuế Việt Nam, mã này có thể không phải dòng thuế Hoa Kỳ cần dùng.`,
    codeAlsoOfVietNam: (code) =>
      `${code} cũng là mã của biểu thuế Việt Nam, thường chỉ mặt hàng khác. Nếu lấy mã từ đó, hãy đối chiếu mô tả của mã với mô tả của dòng thuế.`,
    manyOfBothTariffs: (count) =>
      `Số mã cũng có trong biểu thuế Việt Nam, thường chỉ mặt hàng khác: ${count}. Nếu mã trong bảng là mã Việt Nam thì đó không phải dòng thuế Hoa Kỳ.`,
  },
};
