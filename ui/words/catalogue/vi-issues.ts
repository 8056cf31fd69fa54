/** Các giả định mà con số dựa vào: mỗi điểm một câu, kèm trị giá liên quan. */
import type { Figures } from '../format/figures.ts';
import type { enIssues } from './en-issues.ts';
import { MIXED } from '../format/rate.ts';
import { viLapse } from './vi-lapse.ts';
import { lookUp } from './look-up.ts';
import { viConditions } from './vi-conditions.ts';
import { viLaw } from './vi-law.ts';
import { viMeasures } from './vi-measures.ts';

const MOST_TEXTS = 3;

const some = (texts: readonly string[], figures: Figures): string =>
  texts.length <= MOST_TEXTS
    ? texts.join('; ')
    : `${texts.slice(0, MOST_TEXTS).join('; ')}; và ${figures.count(texts.length - MOST_TEXTS)} cách ghi khác`;

function assumption(share: string, figures: Figures): string {
  if (share === MIXED) return 'tỷ lệ giả định khác nhau theo mặt hàng';
  if (share === '0') return 'giả định không đúng với phần trị giá nào';
  return `giả định đúng với ${share === '1' ? 'toàn bộ' : figures.rate.share(share)} trị giá`;
}

export const viIssues: typeof enIssues = {
  sentences: {
    ratioEquivalent: ({ flows }, figures) =>
      `${figures.count(flows)} dòng hàng có thuế tuyệt đối hoặc hỗn hợp (theo khối lượng, đơn vị) nhưng không có số lượng: tạm tính theo tỷ lệ thuế trên trị giá do Hải quan Hoa Kỳ tính năm 2024.`,
    unsupportedRate: ({ flows, texts }, figures) =>
      `${figures.count(flows)} dòng hàng có thuế suất chưa tính được ở đây (${some(texts, figures)}): tạm tính theo tỷ lệ thuế trên trị giá năm 2024.`,
    specialProvisions: ({ flows }, figures) =>
      `${figures.count(flows)} dòng hàng thuộc Chương 98 và 99 (hàng tái nhập, ước tính hàng trị giá thấp) không tính vào bất kỳ con số nào.`,
    narrowerList: ({ measure, flows }, figures) =>
      `${lookUp(viMeasures, measure) ?? measure}: danh mục chỉ nêu một phần của mã rộng hơn; ${figures.count(flows)} dòng hàng năm 2024 được coi là không thuộc danh mục.`,
    assumedShare: ({ condition, share }, figures) =>
      `${lookUp(viConditions, condition)?.name ?? condition}: ${assumption(share, figures)}.`,
    uncertainMeasure: ({ measure, doubt }) =>
      `${lookUp(viMeasures, measure) ?? measure}: ${lookUp(viLaw.doubts, doubt) ?? doubt}`,
    minimumPrices: ({ flows }, figures) =>
      `${figures.count(flows)} dòng hàng có giá nhập khẩu tối thiểu tính theo watt hoặc kilôgam: bảng thống kê không có số lượng này nên khoản phải nộp thêm không được tính.`,
    mayLapse: ({ measure, on }, figures) => viLapse(lookUp(viMeasures, measure) ?? measure, figures.date(on)),
    afterEvidence: ({ evidenceThrough }, figures) =>
      `Ngày nhập khẩu sau ngày cập nhật cuối của căn cứ, ${figures.date(evidenceThrough)}: ở đây không có thông tin về những thay đổi từ đó đến nay.`,
  },
  topics: {
    facts: 'Dữ kiện mà số liệu thương mại không ghi nhận',
    doubts: 'Điểm mà các nguồn không thống nhất',
    rates: 'Thuế suất được tạm tính thay thế',
    leftOut: 'Hàng hóa không được tính',
    lists: 'Danh mục hẹp hơn mã trong số liệu',
  },
  touches: (money) => `liên quan đến ${money} kim ngạch`,
};
