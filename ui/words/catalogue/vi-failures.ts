/** Lỗi gì, giá trị nào, và cần làm gì. */
import type { enFailures } from './en-failures.ts';
import { lookUp } from './look-up.ts';

const anyOf = (names: readonly string[]): string =>
  names.length === 0 ? '' : ` Có phải bạn muốn dùng ${names.join(', ')}?`;

const details = {
  hash: 'mã kiểm tra không khớp',
  'no connection': 'không có kết nối',
  'not loaded yet': 'chưa tải',
  'not in the manifest': 'không có trong danh sách tệp',
  'not part of this site': 'không có trên trang này',
};

const expectations = {
  category: 'một loại hàng trong danh mục',
  closingQuote: 'dấu ngoặc kép đóng',
  code: 'mã HS gồm 2 đến 10 chữ số',
  date: 'ngày dạng 2026-11-01',
  dollars: 'số tiền dạng $1000 hoặc $1.5 billion',
  endOfRule: 'kết thúc quy tắc (dấu chấm phẩy giữa các quy tắc)',
  fewerCodes: 'tối đa 20.000 mã',
  fewerNames: 'tối đa 200 tên',
  fewerRules: 'tối đa 200 quy tắc',
  fewerSteps: 'tối đa 60 mốc thời gian',
  laterDate: 'các ngày theo thứ tự tăng dần, không lặp lại',
  list: 'tên danh mục hàng hóa, ví dụ annex-iii',
  measure: 'tên biện pháp, ví dụ country-duty hoặc s122',
  moreDollars: 'mức trị giá trên lớn hơn mức dưới',
  name: 'một tên',
  percentage: 'tỷ lệ phần trăm, ví dụ 15%',
  period: 'thời gian dạng 2026-11-01..2027-12-31, hoặc 2026-11-01.. nếu không có ngày kết thúc',
  points: 'số điểm phần trăm, ví dụ 5 hoặc -2.5, rồi đến “points”',
  products: 'hàng hóa: mã HS, chương, phần, danh mục hoặc nhóm hàng',
  quantity: 'số lượng, ví dụ 5000',
  rate: 'thuế suất, ví dụ 15% hoặc Free',
  rule: 'một quy tắc: set, add, cap, floor, phase, quota, exempt, lift, designate, suspend, restore, move hoặc new',
  section: 'phần của danh mục HS, ví dụ XI',
  share: 'tỷ lệ từ 0% đến 100%',
  shorterText: 'văn bản ngắn hơn',
  unit: 'đơn vị tính, ví dụ kg hoặc t',
};

const inWords = (detail: string): string => lookUp(details, detail) ?? detail;

export const viFailures: typeof enFailures = {
  sentences: {
    malformedDocument: ({ path, expected, found }) => `Tại ${path}, tài liệu có ${found}; cần ${expected}.`,
    newerFormat: ({ found, supported }) =>
      `Tài liệu này có định dạng ${found}; phiên bản này đọc được ${supported}. Hãy dùng phiên bản mới hơn.`,
    unknownScenario: ({ name, known }) =>
      `Không có kịch bản “${name}”. Các kịch bản hiện có: ${known.join(', ')}.`,
    unknownMeasure: ({ rule, measure, nearest }) =>
      `Quy tắc “${rule}” nêu một biện pháp không có trong quy định: “${measure}”.${anyOf(nearest)}`,
    unknownList: ({ rule, list }) => `Quy tắc “${rule}” nêu một danh mục không xác định: “${list}”.`,
    unknownSection: ({ rule, section }) =>
      `Quy tắc “${rule}” nêu một phần không có trong danh mục HS: “${section}”. Các phần từ I đến XXII.`,
    unknownGroup: ({ rule, group, known }) =>
      `Quy tắc “${rule}” nêu một nhóm hàng không xác định: “${group}”. Các nhóm hiện có: ${known.join(', ')}.`,
    noCountryDuty: ({ rule, date }) =>
      `Quy tắc “${rule}” thay đổi thuế bổ sung áp dụng với mọi mặt hàng của Việt Nam, nhưng vào ngày ${date} không có loại thuế này. Thay vào đó, hãy thêm một loại thuế mới.`,
    notDesignable: ({ rule, codes }) =>
      `Quy tắc “${rule}” cho áp dụng các mã không có trong danh mục của quy tắc: ${codes.join(', ')}.`,
    needsTrade: ({ rule }) =>
      `Quy tắc “${rule}” có hạn ngạch theo trị giá hoặc hạn mức giảm thu: chỉ tính được với số liệu thương mại cả năm, không tính được cho một lô hàng.`,
    quotaNeedsUnitValue: ({ rule, unit }) =>
      `Quy tắc “${rule}” có hạn ngạch theo số lượng, nhưng số liệu thương mại không có số lượng. Hãy nêu trị giá của một ${unit} theo USD.`,
    emptySelection: ({ rule }) =>
      `Quy tắc “${rule}” không áp dụng với mặt hàng nào. Hãy chọn hàng hóa khác hoặc bớt ngoại lệ.`,
    ruleText: ({ position, found, expected }) =>
      `Tại ký tự thứ ${position + 1}, ${found === '' ? 'văn bản kết thúc' : `văn bản có “${found}”`}; cần ${lookUp(expectations, expected) ?? `“${expected}”`}.`,
    tooManyScenarios: ({ given, most }) =>
      `${given} kịch bản là quá nhiều; chỉ so sánh được tối đa ${most} kịch bản.`,
    unknownCondition: ({ condition }) => `Không có điều kiện “${condition}”.`,
    precedenceCycle: ({ measures }) => `Các biện pháp sau phụ thuộc vòng vào nhau: ${measures.join(', ')}.`,
    unknownFlow: ({ code }) =>
      `Không có kim ngạch theo mã ${code} trong năm 2024. Hãy nhập mã HTS 10 chữ số có kim ngạch nhập khẩu từ Việt Nam.`,
    datasetUnavailable: ({ dataset, detail }) =>
      `Không tải được tệp dữ liệu “${dataset}” (${inWords(detail)}). Hãy kiểm tra kết nối và thử lại.`,
    datasetCorrupt: ({ dataset, detail }) =>
      `Tệp dữ liệu “${dataset}” bị hỏng (${inWords(detail)}); chưa có kết quả nào được tính từ tệp này. Hãy thử lại để tải tệp mới.`,
  },
  workerStopped: (detail) =>
    detail === ''
      ? 'Quá trình tính toán dừng đột ngột. Các lựa chọn của bạn vẫn được giữ; hãy khởi động lại.'
      : `Quá trình tính toán dừng đột ngột (${detail}). Các lựa chọn của bạn vẫn được giữ; hãy khởi động lại.`,
  malformedAddress: (part) =>
    `Địa chỉ trang nêu nội dung không tồn tại: “${part}”. Trang hiển thị bản so sánh mặc định.`,
  details,
  expectations,
  retry: 'Thử lại',
  restart: 'Khởi động lại',
  dismiss: 'Đóng thông báo này',
};
