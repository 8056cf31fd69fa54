/** Lời của lệnh đối chiếu tờ khai, bằng tiếng Việt. */
import type { ReconcileMessages } from './en-reconcile.ts';

const of = (heading: string): string => (heading === '' ? '' : ` (${heading})`);

export const viReconcile: ReconcileMessages = {
  reasons: {
    headingMissing: (heading) => `Thiếu mã ${heading}.`,
    headingSuperfluous: (heading) => `Thừa mã ${heading}: mã này không áp dụng cho dòng hàng này.`,
    headingOutOfForce: (heading) => `Mã ${heading} không có hiệu lực vào ngày đó.`,
    exemptionNotClaimed: (heading) => `Chưa khai miễn trừ ${heading}.`,
    exemptionWithoutGround: (heading) =>
      `Khai miễn trừ ${heading} khi không có căn cứ: miễn trừ này không dành cho mặt hàng, hoặc một dữ kiện trong tệp không phù hợp.`,
    wrongRate: (number) => `Sai thuế suất${of(number)}.`,
    wrongBase: (heading) =>
      `Sai trị giá tính thuế${of(heading)}: thuế tính trên một phần trị giá, chẳng hạn phần kim loại.`,
    wrongOrder: () => 'Các mã không theo thứ tự khai báo.',
    rounding: () => 'Do làm tròn đến đô la hoặc cent.',
  },
  fees: {
    feeMinimum: (fee, declared, expected) =>
      `${fee} ${declared} thấp hơn mức tối thiểu của một tờ khai, ${expected}.`,
    feeMaximum: (fee, declared, expected) =>
      `${fee} ${declared} cao hơn mức tối đa của một tờ khai, ${expected}.`,
    feePerLine: (fee, declared, expected) =>
      `${fee} ${declared} được tính theo từng dòng hàng; phí này chỉ nộp một lần cho cả tờ khai, ${expected}.`,
    feeWrong: (fee, declared, expected) => `${fee} ${declared} không phải là ${expected}.`,
  },
  questions: {
    notAssessed: () => 'Không tính được thuế của dòng hàng.',
    noDuty: () => 'Tệp không nêu số thuế của dòng hàng này.',
    openFact: (low, high) =>
      `Tệp không cho biết một dữ kiện quyết định: tùy dữ kiện đó, thuế ${high === '' ? `từ ${low} trở lên` : `từ ${low} đến ${high}`}, và số đã khai nằm trong khoảng này.`,
    groundNotShown: (low) =>
      `Các mã đã khai dựa trên một căn cứ mà tệp không thể hiện; không có căn cứ đó, thuế là ${low}.`,
    unexplained: () =>
      'Không có quy định đơn lẻ nào giải thích chênh lệch: đã tính theo trị giá và thuế suất nào?',
  },
  facts: (names) => `Chưa nêu: ${names}.`,
  summary: (lines, differing, open) =>
    `${lines} dòng hàng: ${differing} dòng có chênh lệch, ${open} dòng còn câu hỏi.`,
  overpaid: (amount, lines) => `Nộp thừa: ${amount} ở ${lines} dòng hàng.`,
  underpaid: (amount, lines) =>
    `Có thể nộp thiếu: ${amount} ở ${lines} dòng hàng; cần kiểm tra lại với đại lý hải quan.`,
};
