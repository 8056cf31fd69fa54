/** Headings of chapter 99 for goods of others alone: goods of Viet Nam can never be declared under them. */
import type { HtsCode } from '../schedule/hts-code.ts';

export type HeadingPartner = 'usmca' | 'allies';

/** U.S. notes 33(d), 38(d), (f) and (k), 16(h) and (i): goods of the USMCA; note 43: drones of allied countries. */
const PARTNERS: Readonly<Record<HeadingPartner, readonly string[]>> = {
  usmca: ['99039403', '99037403', '99037406', '99037410', '99038218', '99038219'],
  allies: ['99030823', '99030824'],
};

export function partnerOfHeading(heading: HtsCode): HeadingPartner | null {
  if (PARTNERS.usmca.includes(heading)) return 'usmca';
  return PARTNERS.allies.includes(heading) ? 'allies' : null;
}
