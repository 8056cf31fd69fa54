/** Which law a figure stands on, and the law's own names. */
import type { Authority, LawStatus, NextChange } from '../../../engine/index.ts';
import type { Figures } from '../format/figures.ts';
import type { SentencesOf } from '../sentences/sentence-of.ts';

/** The instruments that ended a duty or a rate, short enough for a headline. */
const endings = {
  'vn-decree-73-2025': 'Decree 73/2025',
  'proc-10895': 'Proclamation 10895',
  'proc-10896': 'Proclamation 10896',
  'proc-10947': 'Proclamation 10947',
  'proc-11000': 'Proclamation 11000',
  'bis-91-fr-60360': 'the notice 91 FR 60360 of the Department of Commerce',
  'eo-14266': 'Executive Order 14266',
  'eo-14324': 'Executive Order 14324',
  'eo-14326': 'Executive Order 14326',
  'scotus-learning-resources': 'the Supreme Court, Learning Resources v. Trump',
  's122-expiry': 'the 150-day limit of Section 122',
  'proc-11021': 'Proclamation 11021',
  's201-solar-expiry': 'the expiry of the safeguard',
} satisfies Readonly<Record<string, string>>;

const nameOf = (id: string): string => (endings as Readonly<Record<string, string>>)[id] ?? id;

/** `hasPassed`: its day lies before today, so the outcome is after the end of the evidence. */
const changes = ({ on, duty, of }: NextChange, figures: Figures, hasPassed: boolean): string => {
  if (of === 'range')
    return hasPassed
      ? `its range was to change on ${figures.date(on)}, a day that has passed`
      : `on ${figures.date(on)} its range changes, not the figure`;
  const amount = duty === null ? '' : ` to ${figures.money.cents(duty)}`;
  return hasPassed
    ? `it was to change${amount} on ${figures.date(on)}, a day that has passed`
    : duty === null
      ? `it changes on ${figures.date(on)}`
      : `on ${figures.date(on)} it changes${amount}`;
};

export const enLaw = {
  status: {
    inForce: 'In force',
    ended: 'Ended',
    scheduled: 'Scheduled',
    hypothetical: 'Hypothetical',
  } satisfies Readonly<Record<LawStatus['kind'], string>>,
  /** `measure` names a measure. */
  statusSentence: {
    inForce: ({ evidenceThrough, next }, figures, _measure, hasPassed) =>
      next === null
        ? `In force when the evidence ended, ${figures.date(evidenceThrough)}; nothing newer is known.`
        : `In force when the evidence ended, ${figures.date(evidenceThrough)}; ${changes(next, figures, hasPassed)}.`,
    ended: ({ on, by, heldUnlawfulOn }, figures, measure) => {
      const end = on === null ? 'No longer the law' : `Ended for entries from ${figures.date(on)}`;
      if (by === null) return `${end}: other rules have replaced it.`;
      if (by.kind === 'measure') return `${end}: since then “${measure(by.measure)}” applies.`;
      const held =
        heldUnlawfulOn === null ? '' : `, which held it unlawful on ${figures.date(heldUnlawfulOn)}`;
      return `${end}, by ${nameOf(by.citation)}${held}.`;
    },
    scheduled: ({ evidenceThrough, from, next }, figures, _measure, hasPassed) => {
      const known = `Not yet in force when the evidence ended, ${figures.date(evidenceThrough)}`;
      const begins = from === null ? '' : `: it begins on ${figures.date(from)}`;
      return `${known}${begins}, and may still change${next === null ? '' : `; ${changes(next, figures, hasPassed)}`}.`;
    },
    hypothetical: () =>
      'Not the law: it rests on a rule that is only proposed, or on a share that is only assumed.',
  } satisfies SentencesOf<LawStatus, [Figures, (id: string) => string, boolean]>,
  /** The day on which a court held a measure unlawful, and the last on which it was still collected. */
  heldUnlawful: (held: string, collectedTo: string) =>
    `Held unlawful on ${held}; collected on entries to ${collectedTo}.`,
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
    minimumPriceUnverified:
      'Minimum import prices: no heading or CBP instruction was found; what is due at or above the price without the resale condition is a reading of the proclamation.',
    polysiliconUnverified:
      'Not yet in the tariff schedule; how it combines with the Section 301 duty was not found.',
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
    'excess-capacity': 'Duty on excess capacity, at a rate you state',
    slider: 'Additional duty set with the slider',
  } satisfies Readonly<Record<string, string>>,
  unknownRule: (id: string) => `Hypothetical rule “${id}”`,
};
