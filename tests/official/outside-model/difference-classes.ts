/**
 * Where the outside model and the committed law differ, and by what authority ours stands. Every difference belongs
 * to the first class that holds; `ui/web/sources/parity.json` pins how many there are and is what the page shows, so
 * that neither a new one nor one that is gone passes unseen. Each class has a sentence in both catalogues.
 */
import { codesOf, exports, footnoted, names } from '../../data/primary/read-primary.ts';
import { cell, readRows } from '../../data/read-data.ts';
import { isEqual, type Difference } from './compare-cells.ts';

export interface DifferenceClass {
  readonly id: string;
  /** `peer`: the texts say otherwise than the model. `assumption`: a fact that neither can know. */
  readonly cause: 'peer' | 'assumption';
  /** Instruments, as they are cited. */
  readonly authority: string;
  readonly holds: (difference: Difference) => boolean;
}

type Metal = 'steel' | 'aluminum' | 'copper';

const COUNTRY = ['ieepa', 's122', 's301fl'];
const metalOfBasis: Readonly<Record<string, Metal>> = {
  'steel-derivative': 'steel',
  'aluminum-derivative': 'aluminum',
  copper: 'copper',
};

function sumWhere({ duties }: Difference, holds: (measure: string) => boolean): number {
  return [...duties].reduce((sum, [measure, percent]) => (holds(measure) ? sum + percent : sum), 0);
}

const isOfCountry = (measure: string): boolean => COUNTRY.some((start) => measure.startsWith(start));
const isSection232 = (measure: string): boolean => measure.startsWith('s232-');
const hasSection232 = ({ duties }: Difference): boolean => [...duties.keys()].some(isSection232);
const isDutiedAs = ({ duties }: Difference, metal: Metal): boolean =>
  [...duties.keys()].some((measure) => measure.startsWith(`s232-${metal}`));
const isListed = ({ lists }: Difference, ...ids: readonly string[]): boolean =>
  ids.some((id) => lists.has(id));

/** The country duty as the model has it: it never knew the 46% of one day. */
function peerCountry(difference: Difference): number {
  return (
    sumWhere(difference, (measure) => isOfCountry(measure) && measure !== 'ieepa-vn-46') +
    (10 / 46) * (difference.duties.get('ieepa-vn-46') ?? 0)
  );
}

/** The model leaves out the country duty, and nothing else differs. */
function leavesOutCountry(difference: Difference): boolean {
  return peerCountry(difference) > 0 && isEqual(difference.peer.percent, sumWhere(difference, isSection232));
}

/** The model's share of its metal, percent; half where its table has no row. */
function peerShare({ peer, shares }: Difference): number | null {
  const metal = metalOfBasis[peer.basis];
  return metal === undefined ? null : shares === undefined ? 50 : Number(shares[metal]);
}

const notice = {
  steel: new Set(['16(m)', '16(n)'].flatMap((note) => codesOf('90 FR 40326, 2025-08-18', note))),
  aluminum: new Set(['19(j)', '19(k)'].flatMap((note) => codesOf('90 FR 40326, 2025-08-18', note))),
};
const note19 = new Set(['19(j)', '19(k)'].flatMap((note) => codesOf('HTS 2026 Rev 6', note)));
/** Note 19(i) names bumper and body stampings of aluminum; these numbers say aluminum. */
const stampings = new Set(['8708103030', '8708292130']);
const annex1b = new Set(codesOf('HTS 2026 Rev 6', '16(c)(vi)-(viii)'));
const annex3 = new Set(codesOf('HTS 2026 Rev 6', '16(c)(ix)-(x)'));

/** The codes that came with the inclusions of June 2025. */
const appliances: readonly string[] = readRows('lists/s232-steel-derivatives-other.tsv')
  .filter((row) => row['from'] === '2025-06-23')
  .map((row) => cell(row, 'code'));

const footnotesOn = new Map<string, ReadonlySet<string>>();
function footnotes(date: string, note: '16' | '19'): ReadonlySet<string> {
  const schedule = exports.filter(({ from }) => from <= date).at(-1) ?? exports[0];
  const key = `${schedule?.revision ?? ''} ${note}`;
  const known = footnotesOn.get(key) ?? (schedule === undefined ? new Set() : footnoted(schedule, note));
  footnotesOn.set(key, known);
  return known;
}

/**
 * Whether a primary text names the number as a derivative of the metal: the notice and the note at their own digits,
 * else USITC's footnotes. Note 19 was read whole, so a footnote on an eight-digit line of it decides nothing.
 */
function isNamed({ date, number }: Difference, metal: Metal): boolean {
  if (metal === 'copper') return false;
  if (date >= '2025-08-18' && names(notice[metal], number)) return true;
  return metal === 'steel'
    ? names(footnotes(date, '16'), number)
    : stampings.has(number) ||
        (names(note19, number) && !names(notice.aluminum, number)) ||
        footnotes(date, '19').has(number);
}

/** The metals on whose lists the number stands. */
function metalsListing({ lists }: Difference): readonly Metal[] {
  return (['steel', 'aluminum', 'copper'] as const).filter((metal) =>
    [...lists.keys()].some((list) => list.startsWith(`s232-${metal}`)),
  );
}

const isBasis =
  (...bases: readonly string[]) =>
  ({ peer }: Difference): boolean =>
    bases.includes(peer.basis);

/** In this order: the first class that holds is the difference's. */
export const differenceClasses: readonly DifferenceClass[] = [
  {
    id: 'country-46',
    cause: 'peer',
    authority: 'Executive Order 14257 (90 FR 15041), Annex I; Executive Order 14266 (90 FR 15625)',
    holds: (difference) =>
      difference.duties.has('ieepa-vn-46') &&
      isEqual(difference.peer.percent, sumWhere(difference, isSection232) + peerCountry(difference)),
  },
  {
    id: 'assembly-offset',
    cause: 'assumption',
    authority:
      'Proclamation 10908 (90 FR 14705); Proclamation 10925 (90 FR 18899), of which no text was at hand',
    holds: (difference) =>
      isBasis('auto', 'autoparts')(difference) &&
      isEqual(difference.peer.percent, 23.7625) &&
      isEqual(difference.percent, 25),
  },
  {
    id: 'vehicle-parts',
    cause: 'assumption',
    authority:
      'U.S. notes 33(g) and 38(i), subchapter III of chapter 99: parts of passenger vehicles and trucks',
    holds: (difference) =>
      isBasis('autoparts', 'mhdparts')(difference) &&
      isListed(difference, 's232-auto-parts', 's232-mhdv-parts'),
  },
  {
    id: 'semiconductors',
    cause: 'assumption',
    authority: 'U.S. note 39, subchapter III of chapter 99; Proclamation 11002 (91 FR 2443)',
    holds: (difference) => isBasis('semi')(difference) && isListed(difference, 's232-semiconductors'),
  },
  {
    id: 'civil-aircraft',
    cause: 'peer',
    authority: 'U.S. note 2(aa)(iv); U.S. note 52(d): articles of civil aircraft only',
    holds: (difference) =>
      leavesOutCountry(difference) && isListed(difference, 's122-civil-aircraft', 's301fl-civil-aircraft'),
  },
  {
    id: 'pharmaceutical-use',
    cause: 'assumption',
    authority: 'U.S. note 52(e); 91 FR 47318',
    holds: (difference) => leavesOutCountry(difference) && isListed(difference, 's301fl-pharmaceutical'),
  },
  {
    id: 'ex-articles',
    cause: 'peer',
    authority: 'Executive Order 14360; U.S. notes 2(v)(iii)(b), 2(aa)(iii) and 52(c)',
    holds: (difference) =>
      leavesOutCountry(difference) &&
      isListed(difference, 'annex-ii-articles', 's122-articles', 's301fl-articles'),
  },
  {
    id: 'not-exempt',
    cause: 'peer',
    authority: 'U.S. notes 2(v)(iii)(a) and 2(aa)(ii) (HTS 2026 Revision 6); 91 FR 47318',
    holds: (difference) =>
      leavesOutCountry(difference) &&
      difference.peer.basis === '' &&
      !isListed(difference, 'annex-ii', 's122-exempt', 's301fl-exempt'),
  },
  {
    id: 'informational',
    cause: 'peer',
    authority: '50 U.S.C. 1702(b)(3); headings 9903.01.31, 9903.03.11 and 9903.05.92',
    holds: (difference) =>
      difference.percent === 0 && difference.peer.basis === '' && /^(370[56]|49|97)/.test(difference.number),
  },
  {
    id: 'exempt-final-list',
    cause: 'peer',
    authority: 'U.S. note 52(b); 91 FR 47318, as transcribed: the text itself was not at hand',
    holds: (difference) =>
      difference.percent === 0 && difference.peer.basis === '' && isListed(difference, 's301fl-exempt'),
  },
  {
    id: 'exempt',
    cause: 'peer',
    authority: 'U.S. notes 2(v)(iii)(a) and 2(aa)(ii) (HTS 2026 Revision 6)',
    holds: (difference) =>
      difference.percent === 0 &&
      difference.peer.basis === '' &&
      isListed(difference, 'annex-ii', 's122-exempt'),
  },
  {
    id: 'annex-inferred',
    cause: 'peer',
    authority: 'U.S. note 16(c) (HTS 2026 Revision 6); Proclamation 11021 (91 FR 18201)',
    holds: (difference) =>
      isBasis('inferred-1b')(difference) && !hasSection232(difference) && !names(annex1b, difference.number),
  },
  {
    id: 'annex-prefix',
    cause: 'peer',
    authority: 'U.S. note 16(c)(vi) to (x) (HTS 2026 Revision 6)',
    holds: (difference) =>
      isBasis('annex-1b', 'annex-3')(difference) &&
      !hasSection232(difference) &&
      !names(annex1b, difference.number) &&
      !names(annex3, difference.number),
  },
  {
    id: 'annex-moved',
    cause: 'peer',
    authority: 'Proclamation 11032 (91 FR 34085), from 8 June 2026',
    holds: (difference) =>
      isBasis('annex-1b', 'annex-2(out)')(difference) &&
      difference.date >= '2026-06-08' &&
      isListed(difference, 's232-metals-annex-iii', 's232-metals-annex-1b'),
  },
  {
    id: 'annex-named',
    cause: 'peer',
    authority: 'U.S. note 16(c)(vi) to (viii) (HTS 2026 Revision 6)',
    holds: (difference) => isBasis('annex-2(out)')(difference) && names(annex1b, difference.number),
  },
  {
    id: 'derivative-not-named',
    cause: 'peer',
    authority:
      'U.S. notes 16 and 19, subchapter III of chapter 99, as USITC footnotes lines; 90 FR 40326 at ten digits',
    holds: (difference) => {
      const metal = metalOfBasis[difference.peer.basis];
      return metal !== undefined && !isDutiedAs(difference, metal) && !isNamed(difference, metal);
    },
  },
  {
    id: 'half-metal',
    cause: 'assumption',
    authority: 'CSMS 64384423: the full value where the content is not known',
    holds: (difference) => peerShare(difference) !== null && difference.shares === undefined,
  },
  {
    id: 'copper-over-whole',
    cause: 'peer',
    authority: 'Proclamation 10962 (90 FR 37727): upon the value of the copper content',
    holds: (difference) => isBasis('copper')(difference) && (peerShare(difference) ?? 0) > 100,
  },
  {
    id: 'whole-value',
    cause: 'peer',
    authority: 'Headings 9903.81.89 and 9903.85.04: upon the whole value until 3 June 2025 (CSMS 65236645)',
    holds: (difference) =>
      peerShare(difference) !== null &&
      difference.date < '2025-06-04' &&
      isListed(difference, 's232-steel-derivatives-9980', 's232-aluminum-derivatives-9980') &&
      metalsListing(difference).length === 1,
  },
  {
    id: 'several-metals',
    cause: 'peer',
    authority: 'U.S. notes 16(n), 19(k) and 36(b): each metal on its own content',
    holds: (difference) => peerShare(difference) !== null && metalsListing(difference).length > 1,
  },
  {
    id: 'derivative-lacking',
    cause: 'peer',
    authority: 'USITC footnotes to U.S. notes 16 and 19; 90 FR 40326; U.S. note 19(k) (HTS 2026 Revision 6)',
    holds: (difference) =>
      difference.peer.basis === '' &&
      (['steel', 'aluminum'] as const).some(
        (metal) => isDutiedAs(difference, metal) && isNamed(difference, metal),
      ),
  },
  {
    id: 'appliances',
    cause: 'peer',
    authority: 'Inclusions of steel derivatives from 23 June 2025, of which no primary text was at hand',
    holds: ({ peer, lists, date }) =>
      peer.basis === '' &&
      date >= '2025-06-23' &&
      appliances.some((code) => lists.get('s232-steel-derivatives-other')?.includes(code) === true),
  },
  {
    id: 'electric-trucks',
    cause: 'peer',
    authority: 'U.S. note 33(b); Proclamation 10908 (90 FR 14705)',
    holds: ({ peer, duties, number }) =>
      peer.basis === '' && duties.has('s232-autos') && number.startsWith('87046000'),
  },
];
