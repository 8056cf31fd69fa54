/** Dữ kiện của hàng và tờ khai, và chỗ sai của chúng: trang và dòng lệnh dùng chung. */
import type { enBothClaimedAndDenied, enEntryFacts, enExpectedFact } from './en-stated.ts';

export const viEntryFacts: typeof enEntryFacts = {
  entryType: 'hình thức khai báo',
  liquidated: 'ngày thanh khoản',
  flaggedForReconciliation: 'dấu hiệu đối soát (reconciliation)',
  drawback: 'hoàn thuế xuất khẩu (drawback)',
  protestOpen: 'khiếu nại',
  remedyPending: 'AD/CVD đang chờ',
};

export const viExpectedFact: typeof enExpectedFact = {
  percent: 'tỷ lệ phần trăm từ 0 đến 100',
  amount: 'số tiền bằng USD',
  count: 'số chiếc',
  quantity: 'số lượng lớn hơn 0',
  code: 'mã HTS 8 hoặc 10 chữ số',
};

export const viBothClaimedAndDenied: typeof enBothClaimedAndDenied = (heading) =>
  `Mã ${heading} vừa được khai là áp dụng vừa được khai là không áp dụng.`;
