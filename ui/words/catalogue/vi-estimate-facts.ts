/** Những điều cần biết về một dòng hàng ngoài mã HS, và những gì có thể sai. */
import { viBothClaimedAndDenied, viExpectedFact } from './vi-stated.ts';
import type { enEstimateFacts } from './en-estimate-facts.ts';

const expected: Readonly<Record<string, string>> = {
  ...viExpectedFact,
  boolean: 'có hoặc không',
  headings: 'các mã thuộc Chương 99',
};

const watch = 'Thuế của đồng hồ đeo tay tính riêng cho bộ máy, vỏ, dây và pin.';
const clock = 'Thuế của đồng hồ để bàn, treo tường tính riêng cho bộ máy và vỏ.';
const rifle = 'Súng và kính ngắm có thuế suất khác nhau, tính riêng.';
const jewel = 'Thuế tính theo số chân kính của cả dòng hàng.';

export const viEstimateFacts: typeof enEstimateFacts = {
  problems: {
    badCode: ({ value }) =>
      value === '' ? 'Hãy chọn mặt hàng.' : `“${value}” không phải mã HTS 8 hoặc 10 chữ số.`,
    badDate: ({ column }) =>
      column === 'loading_date'
        ? 'Hãy chọn ngày xếp hàng lên tàu, hoặc để trống.'
        : 'Hãy chọn ngày nhập khẩu.',
    tooEarly: ({ first }, figures) =>
      `Quy định chỉ có từ ngày ${figures.date(first)}: hãy chọn ngày đó hoặc ngày sau.`,
    loadedAfterEntry: ({ value, entry }, figures) =>
      `Hàng nhập khẩu ngày ${figures.date(entry)} không thể được xếp lên tàu sau đó, vào ngày ${figures.date(value)}.`,
    badValue: ({ value }) =>
      value === '' ? 'Hãy nhập trị giá hải quan bằng USD.' : `“${value}” không phải số tiền dương bằng USD.`,
    badOrigin: ({ value }) => `Chỉ tính cho hàng có xuất xứ Việt Nam, không tính cho “${value}”.`,
    badName: ({ value, known }) => `“${value}” không có trong danh sách: ${known.join(', ')}.`,
    badQuantity: ({ value }) => `“${value}” không phải số lượng dương.`,
    badUnit: ({ value }) => `“${value}” không phải đơn vị tính mà biểu thuế sử dụng.`,
    unknownFact: ({ value }) => `Quy định không phụ thuộc vào dữ kiện “${value}”.`,
    badFact: ({ value, expected: kind }) => `Không đọc được “${value}”: cần ${expected[kind] ?? kind}.`,
    repeatedFact: ({ fact }) => `Dữ kiện “${fact}” được nêu hai lần.`,
    claimedAndDenied: ({ heading }, figures) => viBothClaimedAndDenied(figures.code(heading)),
    partAboveValue: ({ value }) => `Một bộ phận trị giá ${value} USD lớn hơn trị giá hải quan của dòng hàng.`,
    codeNotInSchedule: ({ code, standing }, figures) =>
      standing.kind === 'unknown'
        ? `${figures.code(code)} không có trong biểu thuế. Hãy tìm mặt hàng bằng từ ngữ, hoặc kiểm tra lại các chữ số.`
        : standing.kind === 'notYet'
          ? `${figures.code(code)} chỉ có trong biểu thuế từ ngày ${figures.date(standing.from)}.`
          : `${figures.code(code)} đã bị bỏ khỏi biểu thuế từ ngày ${figures.date(standing.on)}.`,
    specialProvision: ({ code }, figures) =>
      `${figures.code(code)} là mã đặc biệt thuộc Chương 98 và 99; hãy nhập mã của chính mặt hàng, thuộc Chương 1 đến 97.`,
    unsupportedRate: ({ code, text }, figures) =>
      `Thuế suất của ${figures.code(code)} chưa tính được ở đây (“${text}”), nên để trống thay vì đưa ra số sai.`,
    quantityNeeded: ({ unit, given }) =>
      given.length === 0
        ? `Mặt hàng này tính thuế theo số lượng: hãy nhập số lượng, đơn vị ${unit}`
        : `Mặt hàng này tính thuế theo ${unit}; ${given.join(', ')} không quy đổi được sang đơn vị đó.`,
    countNeeded: () => 'Mặt hàng này tính thuế theo chiếc: hãy nhập số chiếc được hỏi bên dưới.',
    unusableRate: ({ applicable }, figures) =>
      `Không thể lấy thuế suất của ${figures.code(applicable)} cho mặt hàng này.`,
    partsAboveValue: ({ usd }) =>
      `Các bộ phận cộng lại là ${usd} USD, lớn hơn trị giá hải quan của dòng hàng.`,
    contentAboveValue: ({ percent }) =>
      `Các kim loại cộng lại chiếm ${percent}% trị giá: không thể quá 100%.`,
    aboveEntryLimit: ({ value, limit }) =>
      `Miễn thuế hàng trị giá thấp chỉ áp dụng đến ${limit} USD; lô hàng này là ${value} USD. Hãy chọn hình thức khai báo khác.`,
  },
  articles: {
    polarity_degrees: {
      name: 'Độ phân cực của đường (độ)',
      explanation: 'Đường thô tính thuế theo độ phân cực, từ 0 đến 100.',
    },
    case_value: { name: 'Trị giá vỏ đồng hồ (USD)', explanation: watch },
    strap_value: { name: 'Trị giá dây đeo (USD)', explanation: watch },
    battery_value: { name: 'Trị giá pin (USD)', explanation: watch },
    movement_value: { name: 'Trị giá bộ máy (USD)', explanation: clock },
    apparatus_value: {
      name: 'Trị giá thiết bị (USD)',
      explanation: 'Các bộ phận của mặt hàng có thuế suất riêng.',
    },
    lead_value: { name: 'Trị giá chì (USD)', explanation: 'Thuế chỉ tính trên trị giá của chì.' },
    rifle_value: { name: 'Trị giá súng (USD)', explanation: rifle },
    telescopic_sight_value: { name: 'Trị giá kính ngắm (USD)', explanation: rifle },
    jewels: { name: 'Số chân kính', explanation: jewel },
    jewels_over_7: { name: 'Số chân kính ngoài bảy chân đầu', explanation: jewel },
    other_pieces: { name: 'Số chi tiết khác', explanation: 'Thuế tính theo số chi tiết của cả dòng hàng.' },
    applicable_hts: {
      name: 'Mã có thuế suất được áp dụng, 8 hoặc 10 chữ số',
      explanation: 'Hàng bộ và phụ kiện chịu thuế suất của một dòng khác trong biểu thuế.',
    },
    deposit_rate_pct: {
      name: 'Mức ký quỹ của doanh nghiệp theo lệnh áp thuế (%)',
      explanation: 'Mức ký quỹ chống bán phá giá, chống trợ cấp là mức riêng của từng nhà sản xuất.',
    },
  },
  percentOfValue: '% trị giá hải quan',
  percentOfWeight: '% khối lượng',
  regimes: {
    'de-minimis': 'Miễn thuế hàng trị giá thấp theo Mục 321: miễn thuế đến 800 USD.',
    'postal-ieepa':
      'Bưu phẩm: 20% thay cho mọi loại thuế khác (hãng vận chuyển còn có thể chọn mức cố định 160 USD).',
    'postal-s122': 'Bưu phẩm: 10% thay cho mọi loại thuế khác.',
    'postal-s122-flat':
      'Bưu phẩm: 10% thay cho mọi loại thuế khác. Các nguồn không thống nhất về việc đến ngày 28/02/2026 còn được chọn mức cố định 160 USD hay không; khoảng thuế tính đến cả mức này.',
  },
  investigations: {
    'cafc-ieepa-refund':
      'kháng cáo về việc hoàn thuế IEEPA, vụ V.O.S. Selections, CAFC 26-1895, -1897 và -1899',
    'cafc-s122': 'kháng cáo về phụ thu Mục 122, CAFC 26-1804 và -1805; hạn nộp bản luận cứ là 12/11/2026',
    'cit-de-minimis':
      'việc bỏ miễn thuế hàng trị giá thấp, được Tòa Thương mại Quốc tế giữ nguyên ngày 13/08/2026 (Slip Op. 26-94)',
    'cit-s301-forced-labour':
      'thuế Mục 301 về cấm nhập khẩu hàng lao động cưỡng bức, CIT 26-03555, tranh tụng ngày 30/09/2026, chưa thấy phán quyết',
    's232-other-pending':
      'các cuộc điều tra Mục 232 khác (rô-bốt, máy móc, hàng y tế, tua-bin gió, chất bán dẫn nói chung)',
    's232-metal-derivatives-2026':
      'đề xuất tháng 08/2026 bổ sung sản phẩm phái sinh kim loại thuộc Mục 232, chưa rõ mã',
    's232-refined-copper': 'đồng tinh luyện theo Mục 232, kiến nghị 15% từ năm 2027, chưa được ban hành',
    's301-excess-capacity':
      'Mục 301 về dư thừa công suất trong sản xuất, khởi xướng tháng 03/2026 với 16 nền kinh tế, trong đó có Việt Nam',
    's301-vn-ip': 'Mục 301 về sở hữu trí tuệ tại Việt Nam, khởi xướng tháng 06/2026',
  },
};
