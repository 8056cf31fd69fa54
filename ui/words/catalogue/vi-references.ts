/** Các văn bản dài chỉ hiển thị ở phần nguồn dữ liệu. */
import type { References } from './en-references.ts';
import viAssumptions from './vi-assumptions.json' with { type: 'json' };
import { viGaps } from './vi-gaps.ts';
import { viParity } from './vi-parity.ts';
import { viSources } from './vi-sources.ts';

export const viReferences: References = {
  assumptions: viAssumptions,
  gaps: viGaps,
  parity: viParity,
  words: viSources,
};
