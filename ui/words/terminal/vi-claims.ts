/** Những câu về mã Chương 99 được khai là áp dụng hoặc không áp dụng mà không làm thay đổi gì. */
import type { ClaimMessages } from './en-claims.ts';

const SAID = { claimed: 'được khai là áp dụng', denied: 'được khai là không áp dụng' } as const;

export const viClaims: ClaimMessages = {
  notOpen: (heading, said) =>
    `Mã ${heading}, ${SAID[said]}, không dùng cho mặt hàng này vào ngày này, hoặc chưa tính được ở đây. Lời khai không làm thay đổi gì.`,
  ofTheProduct: (heading) =>
    `Không thể khai rằng mã ${heading} không áp dụng: quy định đánh thuế này lên chính mặt hàng, không tùy thuộc đặc điểm nào của lô hàng. Khoản thuế vẫn nằm trong số thuế.`,
  shareUntold: (heading, said, fact) =>
    `Mã ${heading}, ${SAID[said]}, tùy thuộc một phần trị giá chưa được nêu: cần ${fact}. Cho đến lúc đó, lời khai không làm thay đổi gì.`,
  contradicted: (heading, said, fact) =>
    `Mã ${heading}, ${SAID[said]}, không khớp với những gì đã nêu về hàng hóa${fact === null ? '' : ` (${fact})`}. Kết quả lấy theo những gì đã nêu.`,
  takenBy: (heading, said, other) =>
    `Mã ${heading}, ${SAID[said]}, không làm thay đổi gì: vào ngày này, quy định áp dụng cho mặt hàng này là ${other}.`,
  nothingToExempt: (heading, said) =>
    `Mã ${heading}, ${SAID[said]}, không làm thay đổi gì: vào ngày này, mặt hàng này không chịu khoản thuế nào gắn với mã đó.`,
  otherHeading: (heading, other) =>
    `Mã ${heading}, được khai là áp dụng, không phải mã của dòng hàng này: với thuế suất MFN của dòng hàng, cùng khoản thuế ấy được khai theo mã ${other}.`,
  neverApplies: (heading, partner) =>
    `Mã ${heading} không bao giờ áp dụng cho hàng Việt Nam: mã này dành cho ${partner === 'usmca' ? 'hàng theo USMCA' : 'phương tiện bay không người lái của nước đồng minh'}.`,
};
