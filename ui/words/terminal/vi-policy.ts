/** Lời của các lệnh dành cho câu hỏi chính sách, bằng tiếng Việt. */
import { dotted } from '../format/hts.ts';
import type { PolicyMessages } from './en-policy.ts';

export const viPolicy: PolicyMessages = {
  annex: {
    scenario: (title, list) =>
      `Giá trị nếu cho danh mục ${list} có hiệu lực trong kịch bản: ${title} (giả định)`,
    within: (budget, lines, cost, freed) =>
      `Trong hạn mức giảm thu ${budget}: ${lines} mục làm giảm thu ${cost} tiền thuế và miễn thuế cho ${freed} trị giá hải quan.`,
    proof: (gap) =>
      gap === null
        ? 'Không có cách chọn nào khác miễn thuế được cho nhiều hơn trong hạn mức đó.'
        : `Cách chọn khác có thể miễn thuế thêm cho nhiều nhất ${gap} trong hạn mức đó.`,
  },
  mirror: {
    leftOut: (imports, exports) =>
      `Không nằm trong số liệu nào: ${imports} nhập khẩu (quy định đặc biệt) và ${exports} xuất khẩu (không có thuế suất hoặc quy định đặc biệt).`,
    badCode: (code) => `"${code}" không phải là phân nhóm 6 chữ số, cũng không phải mã 8 hoặc 10 chữ số.`,
    noTrade: (hs6) => `Phân nhóm ${hs6} không có kim ngạch theo chiều nào trong các bảng này.`,
    of: (hs6) => `phân nhóm ${hs6}`,
  },
  collected: {
    kinds: {
      composition: 'Hàng khác so với năm 2024: cơ cấu nhập khẩu đã thay đổi.',
      electronics:
        'Máy tính và điện tử (nhóm ngành 334): số thuế theo quy định trên các dòng hàng năm 2024 trừ số mà ngành này đã nộp. Quy định miễn thuế cho phần lớn hàng của ngành, nên càng nhiều hàng được miễn thì càng nộp ít. Toàn bộ phần này là do hàng khác, trừ khi hàng xếp lên tàu trước và các miễn trừ được khai giải thích một phần: JSON có mức tối thiểu không thể do nguyên nhân nào khác.',
      freeElectronics:
        'Chương 84 và 85: trị giá được miễn thuế nhiều hơn mức mà quy định miễn cho hàng năm 2024, tính theo thuế suất bình quân của quy định. Đó là hàng khác, hàng xếp lên tàu trước, hoặc miễn trừ được khai.',
      freeOther: 'Cũng như vậy ở các chương khác.',
      inTransit:
        'Hàng xếp lên tàu trước khi thuế có hiệu lực, được phép nhập khẩu mà không chịu thuế hoặc chịu mức thấp hơn.',
      claims:
        'Các miễn trừ mà người nhập khẩu có thể khai: hàm lượng Hoa Kỳ, hàng viện trợ, quyên tặng, kim loại xuất xứ Hoa Kỳ.',
      metalContent: 'Hàm lượng kim loại của sản phẩm phái sinh, giả định là một nửa trị giá.',
      use: 'Hàng trong danh mục thực chất là gì hoặc dùng làm gì: phụ tùng xe, mặt hàng được mô tả riêng, mô-đun quang điện thuộc biện pháp tự vệ.',
      unexplained:
        'Dữ liệu này không giải thích được: hàng đang vận chuyển và các miễn trừ được khai, thay đổi bên trong một ngành hoặc chương, hàng nhập khẩu sớm hay muộn trong tháng, kho ngoại quan và khu ngoại thương, hàng trị giá thấp, cách xác định trị giá, và cách Cục Điều tra Dân số Hoa Kỳ ước tính thuế.',
    },
    byLine: {
      title: (month, value, share) =>
        `${month}, theo mã mười chữ số: kim ngạch ${value}${share === null ? ', tháng không có tổng đã công bố ở đây' : `, bằng ${share}% kim ngạch tháng đã công bố`}`,
      composition: (onComposition, onOwnLines) =>
        `Quy định thu ${onComposition} trên các dòng hàng năm 2024 và ${onOwnLines} trên chính các mã này: chênh lệch là do hàng khác.`,
      rest: (amount, points) => `Chưa giải thích được: ${amount} (${points} điểm phần trăm)`,
      range: (name, low, high) => `  ${name}: từ ${low} đến ${high} trong số đó`,
      line: 'mã',
      problems: {
        columns: ({ found }) =>
          `Dòng đầu phải là month, hts10, customs_value, calculated_duty, cách nhau bằng tab hoặc dấu phẩy; tệp ghi “${found.slice(0, 120)}”.`,
        row: ({ line, found }) =>
          `Dòng ${line} không phải là tháng, mã mười chữ số và hai số tiền nguyên đô la: “${found.slice(0, 120)}”.`,
        twice: ({ month, code }) => `${month} có mã ${dotted(code)} hai lần.`,
        unknownCode: ({ month, code }) => `${month} có mã ${dotted(code)}, biểu thuế không có dòng này.`,
        noValue: ({ month }) => `${month} không có trị giá hải quan nào ngoài Chương 98 và 99.`,
        noRows: () => 'Bảng không có dòng nào.',
      },
    },
  },
  taxes: {
    customsValue: 'trị giá hải quan (CIF)',
    duty: 'thuế nhập khẩu',
    special: 'thuế tiêu thụ đặc biệt',
    vat: 'thuế giá trị gia tăng',
    landed: 'giá thành, gồm thuế',
    unknown: 'không rõ, không tính vào số nào',
    hypothetical: 'giả định: cam kết trong khuôn khổ, chưa có nghị định nào thực hiện',
    unstated: (facts) => `Chưa nêu: ${facts}`,
    facts: {
      specialConsumptionTax: 'thuế tiêu thụ đặc biệt',
      environmentalTax: 'thuế bảo vệ môi trường',
      vatClass: 'nhóm thuế suất thuế giá trị gia tăng',
    },
    failure: {
      unknownLine: ({ code }) => `Biểu thuế Việt Nam không có dòng ${dotted(code)}.`,
      tariffQuota: ({ code, within, outside }) =>
        `Dòng ${dotted(code)} thuộc hạn ngạch thuế quan: ${within}% trong hạn ngạch, ${outside}% ngoài hạn ngạch; hãy nêu thuế suất bằng --rate.`,
      guidedRate: ({ code, text }) =>
        `Dòng ${dotted(code)} không có thuế suất riêng: "${text}" (hướng dẫn của Chương 98); hãy nêu thuế suất bằng --rate.`,
      rateBeforeUnknown: ({ code, rates }) =>
        `Trước Nghị định 73/2025/NĐ-CP, dòng ${dotted(code)} có một trong các mức: ${rates.join(', ')}; hãy nêu bằng --rate.`,
      tooEarly: ({ date, first }) => `Ở đây chỉ có dữ liệu thuế của Việt Nam từ ${first}; ${date} sớm hơn.`,
    },
    badCode: (value) => `"${value}" không phải là mã tám chữ số của biểu thuế Việt Nam.`,
  },
  rules: {
    order: 'Thứ tự ảnh hưởng đến kết quả:',
    departs: 'thay đổi quy định về',
    effect: (duty, flows, value) => `${duty} tiền thuế, trên ${flows} dòng trị giá ${value}`,
    dead: {
      noSuchCode: 'không có tác dụng: biểu thuế không có mã nào trong số này',
      nothingInScope: 'không có tác dụng: không mặt hàng nào có kim ngạch thuộc phạm vi',
      measureNotInForce: 'không có tác dụng: biện pháp mà quy tắc thay đổi không có hiệu lực vào ngày này',
      changesNothing:
        'không có tác dụng: quy tắc khác hoặc quy định hiện có đã có tác dụng đúng như vậy đối với mọi mặt hàng được nêu',
    },
    unknownCodes: (codes) => `không có trong biểu thuế: ${codes}`,
    pair: (first, second, duty) => `${first} trước ${second}: ${duty} tiền thuế so với thứ tự ngược lại`,
  },
};
