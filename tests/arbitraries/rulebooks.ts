/**
 * Small made-up laws, as the documents they would be written in: groups, exemptions, conditions of every kind,
 * floors, lists with dates and widths. Measures refer only to earlier ones, so that no chain returns to its start.
 */
import fc, { type Arbitrary } from 'fast-check';
import { decodeSchedule } from '../../engine/codec/decode-schedule.ts';
import type { Rulebook } from '../../engine/law/rulebook.ts';
import type { TariffSchedule } from '../../engine/schedule/schedule.ts';
import type { LawDocuments, MeasureDocument, RequirementDocument } from '../oracle/law-documents.ts';
import type { Row } from '../data/read-data.ts';
import { shareText } from './choice.ts';
import { decodedLaw } from './decoded-law.ts';
import { adValoremText } from './rates.ts';
import { valueOf } from './value-of.ts';
import { drawn } from './made.ts';

/** Eight-digit lines of the made-up schedule with their rates; each has two statistical numbers, 10 and 20. */
export const LINES: Readonly<Record<string, string>> = {
  '11110000': 'Free',
  '11112000': '5%',
  '11222000': '12.5%',
  '22220010': '3.3¢/kg',
  '22220020': '6¢/doz. + 2.5%',
};
export const NUMBERS: readonly string[] = Object.keys(LINES).flatMap((line) => [`${line}10`, `${line}20`]);

export const DAYS = ['2025-03-01', '2025-06-15', '2025-06-16', '2026-01-01'] as const;
const LIST_IDS = ['l1', 'l2', 'l3'] as const;
const METALS = ['steel', 'aluminum', 'copper'] as const;
const GROUPS = [null, 'g1', 'g1', 'g2'] as const;

export function syntheticSchedule(): TariffSchedule {
  const lines = Object.entries(LINES).map(([code, rate]) => `${code}\t${rate}\tkg\tNo.\n`);
  return valueOf(
    decodeSchedule({
      edition: 'made up',
      rates: `hts8\trate\tunit1\tunit2\n${lines.join('')}`,
      statistical: `hts10\tunit1\tunit2\n${NUMBERS.map((code) => `${code}\t\t\n`).join('')}`,
      changes: 'code\tchange\teffective\trevision\tdescription\n',
      byTrade: 'hts8\tsuffixes\n',
      brackets: 'code\tgroup\tabove\tat_least\tbelow\tat_most\tunit\ttext\n',
      ofBothTariffs: 'hts8\tus\tvn_en\tvn_vi\n',
    }),
  );
}

const TESTS = [
  { kind: 'statement', fact: 'fact_1' },
  { kind: 'statement', fact: 'fact_2' },
  {
    kind: 'claim',
    usMetal: METALS[0],
    unless: [
      { fact: 'fact_1', stated: 'yes' },
      { fact: 'steel_content_pct', stated: 'some' },
      { fact: 'us_content_pct', stated: 'none' },
    ],
  },
  { kind: 'metalContent', metal: METALS[0], fact: 'steel_content_pct' },
  { kind: 'metalContent', metal: METALS[1], fact: 'aluminum_content_pct' },
  { kind: 'metalContent', metal: METALS[2], fact: 'copper_content_pct' },
  { kind: 'usContent', fact: 'us_content_pct', thresholdPercent: '20' },
  { kind: 'percentBelow', fact: 'metal_weight_pct', limit: '15' },
  { kind: 'loadedBefore', date: '2025-06-15', vesselOnly: true },
] as const;
const CONDITION_IDS = TESTS.map((_, index) => `c${index}`);

const conditions = fc.tuple(...TESTS.map(() => fc.tuple(shareText, shareText, fc.boolean()))).map((choices) =>
  TESTS.map((test, index) => {
    const [shipmentDefault, tradeDefault, asked] = choices[index] ?? ['0', '0', true];
    return { id: `c${index}`, test, shipmentDefault, tradeDefault, asked, assumption: 'A-00', citations: [] };
  }),
);

const period = fc
  .constantFrom(
    ['2025-01-01', null],
    ['2025-01-01', '2025-06-15'],
    ['2025-06-16', null],
    ['2025-06-15', '2025-06-15'],
  )
  .map(([from, until]) => ({ from: from ?? '', until: until ?? null }));

const prefix = fc
  .tuple(fc.constantFrom(...NUMBERS), fc.constantFrom(2, 4, 6, 8, 10))
  .map(([code, length]) => code.slice(0, length));

const listRow = fc.record({
  code: prefix,
  span: period,
  condition: fc.oneof(fc.constant(''), fc.constantFrom(...CONDITION_IDS)),
});

/** One list says one thing of a code and a condition: the data allow no key twice. */
const rowsOfList = fc.uniqueArray(listRow, {
  minLength: 1,
  maxLength: 5,
  selector: ({ code, condition }) => `${code} ${condition}`,
});

/** What is presumed of a condition, the same in every list: two lists that contradict each other have no answer. */
const presumptions = fc.array(fc.constantFrom('', '', 'yes', 'no'), {
  minLength: CONDITION_IDS.length,
  maxLength: CONDITION_IDS.length,
});

const lists = fc.tuple(presumptions, ...LIST_IDS.map(() => rowsOfList)).map(
  ([presumed, ...rowsOf]) =>
    new Map<string, readonly Row[]>(
      LIST_IDS.map((id, index) => [
        id,
        (rowsOf[index] ?? []).map(({ code, span, condition }) => ({
          code,
          from: span.from,
          until: span.until ?? '',
          condition,
          default: presumed[CONDITION_IDS.indexOf(condition)] ?? '',
          note: '',
        })),
      ]),
    ),
);

const scope = fc.oneof(
  { weight: 2, arbitrary: fc.constant('all' as const) },
  {
    weight: 3,
    arbitrary: fc
      .uniqueArray(fc.constantFrom(...LIST_IDS), { minLength: 1, maxLength: 2 })
      .chain((ids) => fc.array(prefix, { maxLength: 1 }).map((except) => ({ lists: ids, except }))),
  },
  {
    weight: 1,
    arbitrary: fc.array(prefix, { minLength: 1, maxLength: 3 }).map((codes) => ({ codes, except: [] })),
  },
);

const requirements = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...CONDITION_IDS), fc.boolean()), {
    maxLength: 2,
    selector: ([id]) => id,
  })
  .map((pairs): readonly RequirementDocument[] => pairs.map(([condition, is]) => ({ condition, is })));

const rate = fc.oneof(
  { weight: 4, arbitrary: adValoremText },
  {
    weight: 1,
    arbitrary: fc.nat({ max: 60 }).map((allIn) => ({ allIn: String(allIn), headingWhenMet: '99039999' })),
  },
);

interface Span {
  readonly from: string;
  readonly until: string | null;
}

interface MeasureShape {
  readonly scope: object | string;
  readonly when: readonly RequirementDocument[];
  readonly span: Span;
}

interface Shape {
  readonly duties: readonly (MeasureShape & { readonly group: string | null; readonly rate: unknown })[];
  /** Numbers are places among the duties, or among the exemptions. */
  readonly exemptions: readonly (MeasureShape & {
    readonly targets: readonly number[];
    readonly turnsOn: number | null;
    readonly turnsOnRelief: number | null;
  })[];
}

const shapes: Arbitrary<Shape> = fc.record({
  duties: fc.array(
    fc.record({ group: fc.constantFrom(...GROUPS), scope, when: requirements, span: period, rate }),
    { minLength: 1, maxLength: 6 },
  ),
  exemptions: fc.array(
    fc.record({
      scope,
      when: requirements,
      span: period,
      targets: fc.uniqueArray(fc.nat({ max: 5 }), { minLength: 1, maxLength: 3 }),
      turnsOn: fc.oneof(fc.constant(null), fc.nat({ max: 5 })),
      turnsOnRelief: fc.oneof(fc.constant(null), fc.nat({ max: 4 })),
    }),
    { maxLength: 5 },
  ),
});

const heading = (number: number): string => `9903${String(number).padStart(4, '0')}`;

const core = { authority: 'section232', endedBy: null, uncertain: null, citations: ['law'] } as const;

function measuresOf({ duties, exemptions }: Shape): readonly MeasureDocument[] {
  const dutyDocuments = duties.map(({ group, span, rate: ofPeriod, ...rest }, index) => ({
    ...core,
    ...rest,
    id: `d${index}`,
    kind: 'additionalDuty' as const,
    group,
    periods: [{ ...span, heading: heading(index), rate: ofPeriod, when: [] }],
  }));
  const targetsOf = (index: number): readonly number[] =>
    (exemptions[index]?.targets ?? []).filter((target) => target < duties.length);
  const exemptionDocuments = exemptions.flatMap(({ span, when, scope: ofExemption, ...shape }, index) => {
    const targets = targetsOf(index);
    if (targets.length === 0) return [];
    // It may turn on a duty, or on a relief of duties, only if every duty that it takes away comes later.
    const { turnsOn: duty, turnsOnRelief: relief } = shape;
    const isBefore = (places: readonly number[]): boolean =>
      places.length > 0 && Math.max(...places) < Math.min(...targets);
    const turnsOn = [
      ...(duty !== null && isBefore([duty]) ? [`d${duty}`] : []),
      ...(relief !== null && relief < index && isBefore(targetsOf(relief)) ? [`e${relief}`] : []),
    ];
    return {
      ...core,
      scope: ofExemption,
      id: `e${index}`,
      kind: 'exemption' as const,
      heading: heading(100 + index),
      ...span,
      exceptionTo: targets.map((target) => `d${target}`),
      declared: 'always' as const,
      when: [...when, ...(turnsOn.length > 0 ? [{ applies: turnsOn }] : [])],
    };
  });
  return drawn<readonly MeasureDocument[]>([...exemptionDocuments, ...dutyDocuments]);
}

/** The same law twice: as the engine decodes it, and as its documents say it. */
export interface SyntheticLaw {
  readonly rulebook: Rulebook;
  readonly documents: LawDocuments;
}

function tablesOf(rowsOf: LawDocuments['lists']): ReadonlyMap<string, string> {
  const columns = ['code', 'from', 'until', 'condition', 'default', 'note'];
  return new Map(
    [...rowsOf].map(([id, rows]) => [
      id,
      [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))]
        .map((cells) => `${cells.join('\t')}\n`)
        .join(''),
    ]),
  );
}

export const syntheticLaws: Arbitrary<SyntheticLaw> = fc
  .tuple(shapes, conditions, lists)
  .map(([shape, conditionList, rowsOf]) => {
    const measures = measuresOf(shape);
    const documents: LawDocuments = {
      measures,
      conditions: new Map(conditionList.map((condition) => [condition.id, condition])),
      lists: rowsOf,
    };
    return { rulebook: decodedLaw(measures, conditionList, tablesOf(rowsOf)), documents };
  });
