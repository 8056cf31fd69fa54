/** Links from a line to its own page, and from its page to the other views. */
import type { HtsCode } from '../../../engine/index.ts';
import { dotted } from '../format/hts.ts';
import { writeRoute } from '../state/route.ts';

export const addressOfLine = (code: HtsCode): string => writeRoute({ view: 'schedule', rest: dotted(code) });

export const addressOfEstimate = (code: HtsCode): string =>
  writeRoute({ view: 'estimate', rest: `hts=${code}` });

export const SCENARIOS = writeRoute({ view: 'scenarios', rest: '' });
