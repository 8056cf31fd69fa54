/** Lời của các lệnh dành cho câu hỏi chính sách, bằng tiếng Việt. */
import { dotted } from '../format/hts.ts';
import type { PolicyMessages } from './en-policy.ts';

export const viPolicy: PolicyMessages = {
  annex: {
    category: 'loại hàng',
    code: 'mã',
    partial: 'một phần',
    flows: 'số dòng',
    customsValue: 'trị giá hải quan',
    duty: 'số thuế giảm thu',
    inFull: 'nếu tính trọn dòng',
    total: 'tổng cộng',
    chosen: 'được chọn',
    yes: 'có',
    no: 'không',
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
    imports: 'Hoa Kỳ nhập khẩu từ Việt Nam',
    exports: 'Hoa Kỳ xuất khẩu sang Việt Nam',
    value: 'trị giá',
    duty: 'số thuế',
    rate: 'thuế suất hiệu dụng',
    range: 'số thuế, từ dòng thấp nhất đến cao nhất',
    title: 'Hai chiều',
    balance: (amount) =>
      `Xuất khẩu trừ nhập khẩu: ${amount} (cách xác định trị giá khác nhau, chỉ cho biết độ lớn).`,
    leftOut: (imports, exports) =>
      `Không nằm trong số liệu nào: ${imports} nhập khẩu (quy định đặc biệt) và ${exports} xuất khẩu (không có thuế suất hoặc quy định đặc biệt).`,
    noTrade: (hs6) => `Phân nhóm ${hs6} không có kim ngạch theo chiều nào trong các bảng này.`,
    of: (hs6) => `phân nhóm ${hs6}`,
    total: 'mọi hàng hóa',
  },
  collected: {
    month: 'tháng',
    value: 'trị giá hải quan',
    collected: 'thực thu',
    statutory: 'theo quy định',
    gap: 'chênh lệch',
    composition: 'cơ cấu hàng',
    unexplained: 'chưa giải thích được',
    inTransit: 'đang vận chuyển, tối đa',
    together: (from, until) => `${from} đến ${until}`,
    kinds: {
      composition: 'Hàng khác so với năm 2024: cơ cấu nhập khẩu đã thay đổi.',
      inTransit:
        'Hàng xếp lên tàu trước khi thuế có hiệu lực, được phép nhập khẩu mà không chịu thuế hoặc chịu mức thấp hơn.',
      claims:
        'Các miễn trừ mà người nhập khẩu có thể khai: hàm lượng Hoa Kỳ, hàng tặng, kim loại xuất xứ Hoa Kỳ.',
      metalContent: 'Hàm lượng kim loại của sản phẩm phái sinh, giả định là một nửa trị giá.',
      use: 'Hàng trong danh mục thực chất là gì hoặc dùng làm gì: phụ tùng xe, mặt hàng được mô tả riêng, mô-đun quang điện thuộc biện pháp tự vệ.',
      unexplained:
        'Dữ liệu này không giải thích được: hàng đang vận chuyển và các miễn trừ được khai, thay đổi bên trong một ngành hoặc chương, hàng nhập khẩu sớm hay muộn trong tháng, kho ngoại quan và khu ngoại thương, hàng trị giá thấp, cách xác định trị giá, và cách Cục Điều tra Dân số Hoa Kỳ ước tính thuế.',
    },
    methods: {
      industrySharesAtCollectedRates:
        'Số thuế lẽ ra thu được nếu mỗi ngành giữ tỷ trọng năm 2024, trừ số thực thu. Không thấy được thay đổi bên trong một ngành.',
      chapterSharesAtStatutoryRates:
        'Số thuế theo quy định với tỷ trọng các chương năm 2024, trừ số thuế với tỷ trọng của chính kỳ đó. Không thấy được thay đổi bên trong một chương.',
      noneToAll:
        'Từ không phần nào đến toàn bộ trị giá. Đây là giới hạn trên, không phải ước tính; nó nằm trong phần chưa giải thích và không cộng với các khoảng khác.',
      remainder: 'Chênh lệch trừ phần do cơ cấu.',
    },
  },
  taxes: {
    customsValue: 'trị giá hải quan (CIF)',
    duty: 'thuế nhập khẩu',
    special: 'thuế tiêu thụ đặc biệt',
    vat: 'thuế giá trị gia tăng',
    landed: 'giá đã gồm thuế',
    unknown: 'không rõ, không tính vào số nào',
    hypothetical: 'giả định: cam kết trong khuôn khổ, chưa có nghị định nào thực hiện',
    unstated: (facts) => `Chưa nêu: ${facts}`,
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
    badPercent: (option, value) => `${option} "${value}" không phải là tỷ lệ phần trăm.`,
    badValue: (value) => `"${value}" không phải là số tiền dương bằng USD.`,
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
        'không có tác dụng: quy tắc khác hoặc pháp luật đã quy định đúng như vậy đối với mọi mặt hàng được nêu',
    },
    unknownCodes: (codes) => `không có trong biểu thuế: ${codes}`,
    pair: (first, second, duty) => `${first} trước ${second}: ${duty} tiền thuế so với thứ tự ngược lại`,
  },
};
