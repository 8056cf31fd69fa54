/** The chapter 99 headings of a line, in the order in which CBP wants them reported. */
import type { HtsCode } from '../schedule/hts-code.ts';
import type { Authority } from '../law/authority.ts';
import type { Exemption, MeasureId } from '../law/measure.ts';
import type { PricedDuty } from './duty-lines.ts';
import type { Resolution } from './resolve.ts';

/** Trade remedies first, Section 301 ahead; then IEEPA, 122, 232, 201 (CSMS 18-000624 as amended in 2025). */
const ORDER_OF_REPORTING: readonly Authority[] = [
  'section301',
  'ieepaReciprocal',
  'section122',
  'section232',
  'section201',
  'hypothetical',
  'columnOne',
  'userFee',
];

/** A disclaimer is declared where, in the same world, the duty of another statute is due in its place. */
function isDeclared(exemption: Exemption, resolution: Resolution): boolean {
  return resolution.decided.some(
    ({ decision }) =>
      decision.decisive.has(exemption.id) &&
      (exemption.declared === 'always' ||
        decision.duties.some(({ measure }) => measure.authority !== exemption.authority)),
  );
}

/** Exemptions whose headings are declared. */
export function declaredExemptions(resolution: Resolution): readonly MeasureId[] {
  return resolution.reach.exemptions.flatMap(({ measure }) =>
    measure.heading !== null && isDeclared(measure, resolution) ? [measure.id] : [],
  );
}

export function declaredHeadings(resolution: Resolution, duties: readonly PricedDuty[]): readonly HtsCode[] {
  const declared: { readonly heading: HtsCode; readonly authority: Authority }[] = [];
  for (const { heading, applied } of duties) {
    if (heading !== null) declared.push({ heading, authority: applied.duty.measure.authority });
  }
  for (const { measure } of resolution.reach.exemptions) {
    if (measure.heading !== null && isDeclared(measure, resolution)) {
      declared.push({ heading: measure.heading, authority: measure.authority });
    }
  }
  const rank = (authority: Authority): number => ORDER_OF_REPORTING.indexOf(authority);
  declared.sort((a, b) => rank(a.authority) - rank(b.authority) || (a.heading < b.heading ? -1 : 1));
  return [...new Set(declared.map(({ heading }) => heading))];
}
