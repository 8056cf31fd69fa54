/** Những câu hỏi sau bản ước tính: nhập khẩu khi nào, từ đâu, với giá nào. Chỉ tải khi một phần được mở. */
import type { enChoose } from './en-choose.ts';
import { viDays } from './vi-days.ts';
import { viOtherOrigins } from './vi-other-origins.ts';

export const viChoose: typeof enChoose = { days: viDays, origins: viOtherOrigins };
