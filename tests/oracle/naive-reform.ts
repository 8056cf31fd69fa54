/**
 * A reform read on one row of trade: rule after rule, the measures as documents, the measures that rules add, and the
 * changes of rates in the order of the document. Nothing of the engine but the shape of a rule.
 */
import type { WhatIfRule } from '../../engine/scenario/what-if-rule.ts';
import type { Row } from '../data/read-data.ts';
import type { LawDocuments, MeasureDocument, PeriodDocument, RequirementDocument } from './law-documents.ts';
import type { Named } from './naive-reach.ts';
import {
  heldBy,
  heldByRows,
  listedRows,
  type Held,
  type PlainRow,
  type ProductTables,
} from './naive-selection.ts';

export const ORDINARY = 'column-1-general';

export type Step =
  | { readonly kind: 'set'; readonly percent: string }
  | { readonly kind: 'add'; readonly points: string }
  | {
      readonly kind: 'atMost' | 'atLeast' | 'allInAtMost' | 'allInAtLeast';
      readonly percent: string;
    };

/** A step on the rate of a measure for this row, in a part of its value. */
export interface Change {
  readonly rule: string;
  readonly measure: string;
  readonly anyOf: readonly string[];
  readonly when: readonly RequirementDocument[];
  readonly presumptions: ReadonlyMap<string, string>;
  readonly step: Step;
}

export interface ReformedRow {
  /** What is left of the law, and duties that rules added. */
  readonly measures: readonly MeasureDocument[];
  /** Exemptions and duties of rules where they mean this row; they come after the law. */
  readonly added: readonly Named[];
  readonly changes: readonly Change[];
  /** Parts of the value that rules name, by condition. */
  readonly shares: ReadonlyMap<string, string>;
}

/** What only the whole table tells. */
export interface Settled {
  readonly quotaShares: ReadonlyMap<string, string>;
  readonly designated: ReadonlyMap<string, readonly string[]>;
}

type Rule<Kind extends WhatIfRule['kind']> = Extract<WhatIfRule, { kind: Kind }>;

const isOn = (from: string, until: string | null, day: string): boolean =>
  from <= day && (until === null || until === '' || day <= until);

/** The duty on all products that day which no fact has to bring about. */
export function countryDutyOf({ measures }: LawDocuments, day: string): string {
  const found = measures.find((measure) => {
    if (measure.kind !== 'additionalDuty' || measure.scope !== 'all') return false;
    const period = measure.periods.find(({ from, until }) => isOn(from, until, day));
    const when = [...measure.when, ...(period?.when ?? [])];
    return period !== undefined && when.every((one) => 'condition' in one && !one.is);
  });
  return found?.id ?? 'no country duty';
}

const percentOf = (rate: Rule<'addDuty'>['rate']): string => (rate.kind === 'free' ? '0' : rate.percent);

/** In force that day: as it is, or its last period before it, or else its first, without end. */
function restored(measure: MeasureDocument, day: string): MeasureDocument {
  if (measure.kind === 'ordinaryDuty') return measure;
  if (measure.kind === 'exemption')
    return isOn(measure.from, measure.until, day)
      ? measure
      : { ...measure, from: measure.from < day ? measure.from : day, until: null };
  if (measure.periods.some(({ from, until }) => isOn(from, until, day))) return measure;
  const begun = measure.periods.filter(({ from }) => from <= day);
  const last = begun.at(-1) ?? measure.periods[0];
  return last === undefined
    ? measure
    : { ...measure, periods: [{ ...last, from: '2000-01-01', until: null }] };
}

function moved(measure: MeasureDocument, from: string, until: string | null): MeasureDocument {
  if (measure.kind === 'additionalDuty')
    return { ...measure, periods: measure.periods.slice(-1).map((last) => ({ ...last, from, until })) };
  return measure.kind === 'exemption' ? { ...measure, from, until } : measure;
}

const never = (measure: MeasureDocument): MeasureDocument => moved(measure, '2000-01-01', '2000-01-01');

export function reformedRow(
  law: LawDocuments,
  tables: ProductTables,
  reform: readonly WhatIfRule[],
  row: PlainRow,
  settled: Settled,
): ReformedRow {
  let { measures } = law;
  let added: readonly Named[] = [];
  let changes: readonly Change[] = [];
  const shares = new Map<string, string>();
  const { day } = row;
  const named = (reference: string): string =>
    reference === 'country-duty' ? countryDutyOf(law, day) : reference;
  const edit = (id: string, how: (measure: MeasureDocument) => MeasureDocument): void => {
    measures = measures.map((measure) => (measure.id === id ? how(measure) : measure));
  };
  const withoutAdded = (id: string): void => {
    added = added.filter((measure) => measure.id !== id);
  };
  const partOf = (rule: WhatIfRule, part: string, share: string): string => {
    shares.set(`${rule.id} ${part}`, share);
    return `${rule.id} ${part}`;
  };
  const termsOf = (held: Held, ...more: readonly RequirementDocument[]) => ({
    anyOf: held.anyOf,
    when: [...held.unless.map((condition) => ({ condition, is: false })), ...more],
    presumptions: held.presumptions,
  });
  type Terms = ReturnType<typeof termsOf>;
  const change = (rule: WhatIfRule, measure: string, terms: Terms, step: Step): void => {
    changes = [...changes, { rule: rule.id, measure: named(measure), ...terms, step }];
  };
  const add = (rule: WhatIfRule, kind: Named['kind'], terms: Terms, more: Partial<Named>): void => {
    const core = { id: `what-if:${rule.id}`, kind, group: null, exceptionTo: [], period: null, headings: [] };
    added = [...added, { ...core, ...terms, ...more }];
  };
  const free = (rule: WhatIfRule, from: readonly string[], terms: Terms): void => {
    const targets = from.map(named);
    if (targets.includes(ORDINARY)) change(rule, ORDINARY, terms, { kind: 'set', percent: '0' });
    const exceptionTo = targets.filter((id) => id !== ORDINARY);
    if (exceptionTo.length > 0) add(rule, 'exemption', terms, { exceptionTo });
  };
  const held = (rule: Extract<WhatIfRule, { products: unknown }>): Held | null =>
    heldBy(tables, law.lists, rule.products, row);
  const inShare = (rule: WhatIfRule, share: string | null): readonly RequirementDocument[] =>
    share === null ? [] : [{ condition: partOf(rule, 'share', share), is: true }];

  function designated(rule: Rule<'designate'>): Held | null {
    const rows = (law.lists.get(rule.list) ?? []).flatMap((entry) => chosen(rule, entry, settled));
    // A budget chooses entries: what a narrower entry names is not the wider one's.
    const all = listedRows(law.lists.get(rule.list) ?? [], row);
    const found = heldByRows(
      rule.choice.kind === 'budget' ? all.filter((entry) => rows.includes(entry)) : rows,
      row,
    );
    if (found === null || found.anyOf.length === 0 || rule.partialLines === null) return found;
    return { anyOf: [partOf(rule, 'partial', rule.partialLines)], unless: [], presumptions: new Map() };
  }

  for (const rule of reform) {
    const products = 'products' in rule ? held(rule) : null;
    switch (rule.kind) {
      case 'setRate':
        if (products !== null)
          change(rule, rule.measure, termsOf(products, ...inShare(rule, rule.share)), {
            kind: 'set',
            percent: percentOf(rule.rate),
          });
        break;
      case 'addToRate':
        if (products !== null)
          change(rule, rule.measure, termsOf(products), { kind: 'add', points: rule.points });
        break;
      case 'limitRate': {
        const { bound, of, percent } = rule;
        const kind = of === 'rate' ? bound : bound === 'atMost' ? 'allInAtMost' : 'allInAtLeast';
        if (products !== null) change(rule, rule.measure, termsOf(products), { kind, percent });
        break;
      }
      case 'phaseRate': {
        const reachedSteps = rule.steps.filter(({ from }) => from <= day);
        const current = reachedSteps.at(-1);
        if (products !== null && current !== undefined)
          change(rule, rule.measure, termsOf(products), { kind: 'set', percent: percentOf(current.rate) });
        break;
      }
      case 'tariffQuota': {
        if (products === null) break;
        const condition = partOf(rule, 'quota', settled.quotaShares.get(rule.id) ?? '0');
        const within = termsOf(products, { condition, is: true });
        change(rule, rule.measure, within, { kind: 'set', percent: percentOf(rule.inQuota) });
        const over = termsOf(products, { condition, is: false });
        if (rule.overQuota !== null)
          change(rule, rule.measure, over, { kind: 'set', percent: percentOf(rule.overQuota) });
        break;
      }
      case 'exempt':
        if (products !== null) free(rule, rule.from, termsOf(products, ...inShare(rule, rule.share)));
        break;
      case 'designate': {
        const list = designated(rule);
        if (list !== null) free(rule, rule.from, termsOf(list));
        break;
      }
      case 'liftExemption': {
        const { of, except, value } = rule.products;
        // Lifted for every product it ends, and nothing is asked for its sake.
        if (of === 'all' && except.length === 0 && value === null) {
          edit(rule.exemption, never);
          withoutAdded(rule.exemption);
        } else if (products !== null) free(rule, [rule.exemption], termsOf(products));
        break;
      }
      case 'suspend': {
        const references =
          rule.measures === 'everyAdditionalDuty'
            ? [...measures, ...added].flatMap(({ id, kind }) =>
                kind === 'additionalDuty' || kind === 'duty' ? [id] : [],
              )
            : rule.measures;
        for (const id of references.map(named)) {
          if (id === ORDINARY)
            change(rule, id, termsOf({ anyOf: [], unless: [], presumptions: new Map() }), {
              kind: 'set',
              percent: '0',
            });
          edit(id, never);
          withoutAdded(id);
        }
        break;
      }
      case 'restore': {
        const original = law.measures.find(({ id }) => id === rule.measure);
        if (original !== undefined) edit(rule.measure, () => restored(original, day));
        changes = changes.filter(({ measure }) => measure !== rule.measure);
        added = added.filter(
          ({ exceptionTo }) => original?.kind !== 'exemption' || !exceptionTo.includes(rule.measure),
        );
        break;
      }
      case 'retime':
        edit(rule.measure, (measure) => moved(measure, rule.effective.from, rule.effective.until));
        if (!isOn(rule.effective.from, rule.effective.until, day)) withoutAdded(rule.measure);
        break;
      case 'addDuty': {
        const rate = `${percentOf(rule.rate)}%`;
        const period: PeriodDocument = { from: '2000-01-01', until: null, heading: null, rate };
        if (products !== null) add(rule, 'duty', termsOf(products, ...inShare(rule, rule.share)), { period });
        break;
      }
    }
  }
  return { measures, added, changes, shares };
}

/** An entry of the list as the choice leaves it: as it is, narrowed to a chosen code within it, or not at all. */
function chosen({ id, choice }: Rule<'designate'>, entry: Row, settled: Settled): readonly Row[] {
  const { code = '', note = '' } = entry;
  switch (choice.kind) {
    case 'whole':
      return [entry];
    case 'categories':
      return choice.categories.includes(note) ? [entry] : [];
    case 'codes': {
      if (choice.codes.some((prefix) => code.startsWith(prefix))) return [entry];
      return choice.codes
        .filter((prefix) => prefix.startsWith(code))
        .map((prefix) => ({ ...entry, code: prefix }));
    }
    case 'budget':
      return settled.designated.get(id)?.includes(code) === true ? [entry] : [];
  }
}
