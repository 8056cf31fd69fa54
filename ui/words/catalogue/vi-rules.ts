/** Quy tắc giả định bằng câu thường. */
import type { enRules } from './en-rules.ts';

export const viRules: typeof enRules = {
  kinds: {
    setRate: 'Đặt thuế suất',
    addToRate: 'Tăng hoặc giảm thuế suất',
    limitRate: 'Đặt mức trần hoặc mức sàn',
    phaseRate: 'Tăng giảm thuế suất theo lộ trình',
    tariffQuota: 'Hạn ngạch thuế quan',
    exempt: 'Miễn thuế cho hàng hóa',
    liftExemption: 'Bãi bỏ miễn trừ',
    designate: 'Cho danh mục dự kiến có hiệu lực',
    suspend: 'Tạm ngừng áp dụng biện pháp',
    restore: 'Khôi phục biện pháp đã hết hiệu lực',
    retime: 'Đổi thời gian áp dụng biện pháp',
    addDuty: 'Thêm thuế mới',
  },
  startingPoint: (date) => `Từ quy định ngày ${date}:`,
  vietNam: 'Thuế nhập khẩu của Việt Nam đối với hàng Hoa Kỳ:',
  countryDuty: 'Thuế bổ sung áp dụng với mọi mặt hàng của Việt Nam',
  free: 'miễn thuế',
  on: (products) => ` đối với ${products}`,
  forShare: (share) => `, tính trên ${share} trị giá`,
  setRate: (measure, rate, on) => `${measure}: thuế suất ${rate}${on}.`,
  setFree: (measure, on) => `${measure}: miễn thuế${on}.`,
  raise: (measure, points, on) => `${measure}: tăng ${points} điểm phần trăm${on}.`,
  lower: (measure, points, on) => `${measure}: giảm ${points} điểm phần trăm${on}, không thấp hơn 0%.`,
  atMost: (measure, percent, on) => `${measure}: thuế suất tối đa ${percent}${on}.`,
  atLeast: (measure, percent, on) => `${measure}: thuế suất tối thiểu ${percent}${on}.`,
  atMostAllIn: (measure, percent, on) =>
    `${measure}: tổng với thuế MFN tối đa ${percent}${on}. Thuế MFN không được giảm: mặt hàng mà riêng thuế MFN đã cao hơn thì vẫn nộp đủ thuế MFN.`,
  atLeastAllIn: (measure, percent, on) => `${measure}: tổng với thuế MFN tối thiểu ${percent}${on}.`,
  step: (rate, date) => `${rate} từ ngày ${date}`,
  phase: (measure, steps, on) => `${measure}: ${steps}${on}.`,
  quotaOfValue: (usd) => `trị giá hải quan ${usd}`,
  quotaOfQuantity: (amount, unit) => `${amount} ${unit}`,
  quotaOfQuantityAt: (amount, unit, usd) => `${amount} ${unit} (đơn giá ${usd})`,
  quota: (measure, within, quota, over, on) =>
    `${measure}: hạn ngạch thuế quan${on}, trong hạn ngạch ${quota} mỗi năm là ${within}, ngoài hạn ngạch là ${over}.`,
  quotaThenAsItIs: (measure, within, quota, on) =>
    `${measure}: hạn ngạch thuế quan${on}, trong hạn ngạch ${quota} mỗi năm là ${within}, ngoài hạn ngạch giữ nguyên thuế suất hiện hành.`,
  exempt: (measures, on) => `Miễn thuế${on}: ${measures}.`,
  liftExemption: (exemption, on) => `Bãi bỏ miễn trừ${on}: ${exemption}.`,
  designate: (list, measures, choice) =>
    `Miễn thuế theo danh mục “${list}”: ${choice}. Các loại thuế được miễn: ${measures}.`,
  whole: 'toàn bộ danh mục',
  onlyCategories: (categories) => `chỉ ${categories}`,
  onlyCodes: (codes) => `chỉ ${codes}`,
  withinBudget: (usd) =>
    `những mặt hàng giúp miễn thuế cho kim ngạch lớn nhất mà số thuế giảm thu không quá ${usd} mỗi năm`,
  partialLines: (choice, share) => `${choice}, tính ${share} trị giá của dòng thuế chỉ được nêu một phần`,
  suspend: (measures) => `Tạm ngừng áp dụng: ${measures}.`,
  suspendEverything: 'Tạm ngừng áp dụng: mọi loại thuế bổ sung.',
  restore: (measure) => `Khôi phục áp dụng, không thời hạn: ${measure}.`,
  moveFrom: (measure, from) => `${measure}: áp dụng với hàng nhập khẩu từ ngày ${from}.`,
  moveBetween: (measure, from, until) =>
    `${measure}: áp dụng với hàng nhập khẩu từ ngày ${from} đến ngày ${until}.`,
  addDuty: (rate, on) => `Thuế bổ sung mới, ${rate}${on}.`,
  answer: (condition, share) => `“${condition}”: giả định đúng với ${share} trị giá.`,
  answerNone: (condition) => `“${condition}”: giả định không đúng với phần trị giá nào.`,
  answerAll: (condition) => `“${condition}”: giả định đúng với toàn bộ trị giá.`,
};
