/** Những câu hỏi sau bản ước tính: nhập khẩu khi nào, từ đâu, với giá nào. Chỉ tải khi một phần được mở. */
import type { enChoose } from './en-choose.ts';
import { viDays } from './vi-days.ts';
import { viExposure } from './vi-exposure.ts';
import { viOtherOrigins } from './vi-other-origins.ts';
import { viTerms } from './vi-terms.ts';

export const viChoose: typeof enChoose = {
  days: viDays,
  origins: viOtherOrigins,
  terms: viTerms,
  exposure: viExposure,
};
