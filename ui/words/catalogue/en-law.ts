/** Which law a figure stands on, and the law's own names. */
import type { Authority, LawStatus } from '../../../engine/index.ts';
import type { Figures } from '../format/figures.ts';

/** The instruments that ended a country-wide duty, short enough to stand beside a headline. */
const endings = {
  'eo-14266': 'Executive Order 14266',
  'eo-14326': 'Executive Order 14326',
  'scotus-learning-resources': 'the Supreme Court, Learning Resources v. Trump',
  's122-expiry': 'the 150-day limit of Section 122',
  'proc-11021': 'Proclamation 11021',
  's201-solar-expiry': 'the expiry of the safeguard',
} satisfies Readonly<Record<string, string>>;

const endedBy = (id: string): string => (endings as Readonly<Record<string, string>>)[id] ?? id;

export const enLaw = {
  status: {
    inForce: 'In force',
    ended: 'Ended',
    scheduled: 'Scheduled',
    hypothetical: 'Hypothetical',
  } satisfies Readonly<Record<LawStatus['kind'], string>>,
  /** `lawAsOf` is the entry date on whose law the figure stands. */
  statusSentence: {
    inForce: ({ evidenceThrough }, figures) =>
      `The same duties are in force at the end of the evidence, ${figures.date(evidenceThrough)}.`,
    ended: (status) =>
      status.endedBy === null
        ? 'No longer the law: other duties have replaced it.'
        : `No longer the law: ended by ${endedBy(status.endedBy)}.`,
    scheduled: ({ evidenceThrough }, figures) =>
      `Not yet in force: it stands in instruments known on ${figures.date(evidenceThrough)}, and may still change.`,
    hypothetical: () => 'Not the law: it rests on a rule that is only proposed here.',
  } satisfies {
    readonly [Kind in LawStatus['kind']]: (
      status: Extract<LawStatus, { kind: Kind }>,
      figures: Figures,
    ) => string;
  },
  evidence: (date: string) => `Evidence to ${date}`,
  endings,
  authorities: {
    columnOne: 'Tariff schedule, column 1',
    ieepaReciprocal: 'IEEPA, reciprocal tariff',
    section122: 'Section 122, balance of payments',
    section201: 'Section 201, safeguard',
    section232: 'Section 232, national security',
    section301: 'Section 301, unfair practices',
    userFee: 'User fee',
    hypothetical: 'Hypothetical rule',
  } satisfies Readonly<Record<Authority, string>>,
  doubts: {
    solarRatesUnverified: 'Sources differ on the last rate of the solar safeguard (14% or 14.5%).',
    polysiliconUnverified: 'Not yet in the tariff schedule; how it meets the Section 301 duty was not found.',
    blueUasHeadingNotFound: 'The heading under which listed aircraft are declared was not found.',
    dronesAndSection301: 'Sources disagree on whether drones also pay the Section 301 duty.',
    craneSuspensionUnknown:
      'Whether the suspension of the crane duty was renewed on 10 November 2026 was not found. The US Treasury announced on 24 September 2026 that the truce with China would be extended to 10 January 2027; no notice on cranes was found.',
  } satisfies Readonly<Record<string, string>>,
  /** Measures that a what-if rule adds, by the id of the rule. */
  rules: {
    'annex-iii': 'Annex III of EO 14346 at zero',
    'no-additional-duty': 'No additional duties',
    'country-duty-15': 'Country duty at 15%',
    'all-in-15': 'At most 15% with the ordinary duty',
    'no-ordinary-duty': 'No ordinary duty',
    'no-duty-in-viet-nam': 'No duty in Viet Nam',
    'country-duty-46': 'Country duty at 46%',
    'reply-46': '46% in reply by Viet Nam',
    slider: 'Additional duty set with the slider',
  } satisfies Readonly<Record<string, string>>,
  unknownRule: (id: string) => `Hypothetical rule “${id}”`,
};
