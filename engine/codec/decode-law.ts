/** Conditions, citations and the order of the instruments: with the measures and lists, the rulebook. */
import { fail, ok, type Result } from '../basis/result.ts';
import type { IsoDate } from '../basis/date.ts';
import type { Citation } from '../law/citation.ts';
import type { Condition, ConditionTest, Unusual } from '../law/condition.ts';
import type { Measure } from '../law/measure.ts';
import type { ProductNames } from '../law/product-names.ts';
import type { ProductList, ProductListId } from '../law/product-list.ts';
import { listsOfScope } from '../law/scope.ts';
import { precedenceCycle, type Rulebook } from '../law/rulebook.ts';
import type { Failure } from '../scenario/failure.ts';
import { decodeMeasures } from './decode-measures.ts';
import {
  bool,
  list,
  nullable,
  object,
  oneOf,
  optional,
  readJson,
  text,
  variants,
  type Reader,
} from './document.ts';
import { citation, citationId, conditionId, date, htsCode, share } from './readers.ts';

const metal = oneOf('steel', 'aluminum', 'copper');
const opposing = object({ fact: text, stated: oneOf('some', 'none', 'yes', 'no') });

const test: Reader<ConditionTest> = variants<ConditionTest>('kind', {
  statement: object({ kind: oneOf('statement'), fact: text }),
  claim: object({
    kind: oneOf('claim'),
    unless: optional(list(opposing), []),
    usMetal: optional(nullable(metal), null),
  }),
  metalContent: object({
    kind: oneOf('metalContent'),
    metal,
    fact: text,
  }),
  usContent: object({ kind: oneOf('usContent'), fact: text, thresholdPercent: text }),
  percentBelow: object({ kind: oneOf('percentBelow'), fact: text, limit: text }),
  loadedBefore: object({ kind: oneOf('loadedBefore'), date, vesselOnly: bool }),
});

const unusualWithGround = object({
  answer: bool,
  grade: oneOf('uncommon', 'extraordinary'),
  within: optional(list(htsCode), []),
  except: optional(list(htsCode), []),
  ground: optional(text, ''),
});

/** The ground is for who reviews the data: nothing is computed from it, and the page's law goes without. */
const unusual: Reader<Unusual> = (input, path) => {
  const read = unusualWithGround(input, path);
  if (!read.ok) return read;
  const { ground: _, ...rest } = read.value;
  return ok(rest);
};

const condition: Reader<Condition> = object({
  id: conditionId,
  test,
  shipmentDefault: share,
  tradeDefault: share,
  asked: bool,
  unusual: optional(list(unusual), []),
  assumption: text,
  citations: list(citationId),
});

const order = object({ format: oneOf('tariff-rulebook/1'), evidenceThrough: date, order: list(text) });

export interface LawTexts {
  readonly rulebook: string;
  readonly conditions: string;
  readonly citations: string;
  /** Instrument name to its document. */
  readonly measures: ReadonlyMap<string, string>;
}

/** What must be read before the rest: which instruments there are, in their order. */
export function decodeOrder(
  source: string,
): Result<{ readonly evidenceThrough: IsoDate; readonly order: readonly string[] }, Failure> {
  return readJson(source, order, 'rulebook');
}

function decodeInstruments(texts: LawTexts, names: readonly string[]): Result<readonly Measure[], Failure> {
  const measures: Measure[] = [];
  for (const name of names) {
    const source = texts.measures.get(name);
    if (source === undefined)
      return fail({ kind: 'datasetUnavailable', dataset: `measures/${name}`, detail: 'missing' });
    const read = decodeMeasures(source, name);
    if (!read.ok) return read;
    measures.push(...read.value);
  }
  return ok(measures);
}

/** A name that the law uses but the data do not have: the rulebook would silently lose a list or a condition. */
function danglingName(book: Rulebook): Failure | null {
  const ids = new Set(book.measures.map(({ id }) => id));
  for (const measure of book.measures) {
    const missingList = listsOfScope(measure.scope).find((id) => !book.lists.has(id));
    if (missingList !== undefined) return { kind: 'unknownList', rule: measure.id, list: missingList };
    const when = [
      ...measure.when,
      ...(measure.kind === 'additionalDuty' ? measure.periods.flatMap((period) => period.when) : []),
    ];
    for (const requirement of when) {
      if ('condition' in requirement && !book.conditions.has(requirement.condition)) {
        return { kind: 'unknownCondition', condition: requirement.condition };
      }
    }
    const named = [
      ...(measure.kind === 'exemption' ? measure.exceptionTo : []),
      ...when.flatMap((requirement) => ('applies' in requirement ? requirement.applies : [])),
    ];
    const unknownId = named.find((id) => !ids.has(id));
    if (unknownId !== undefined)
      return { kind: 'unknownMeasure', rule: measure.id, measure: unknownId, nearest: [] };
  }
  for (const { entries } of book.lists.values())
    for (const all of entries.values())
      for (const { condition: id } of all)
        if (id !== null && !book.conditions.has(id)) return { kind: 'unknownCondition', condition: id };
  return null;
}

export function decodeRulebook(
  texts: LawTexts,
  lists: ReadonlyMap<ProductListId, ProductList>,
  products: ProductNames,
): Result<Rulebook, Failure> {
  const head = decodeOrder(texts.rulebook);
  if (!head.ok) return head;
  const conditions = readJson(texts.conditions, object({ conditions: list(condition) }), 'conditions');
  if (!conditions.ok) return conditions;
  const citations = readJson(texts.citations, object({ citations: list(citation) }), 'citations');
  if (!citations.ok) return citations;
  const measures = decodeInstruments(texts, head.value.order);
  if (!measures.ok) return measures;
  const book: Rulebook = {
    measures: measures.value,
    rateChanges: [],
    products,
    lists,
    conditions: new Map(conditions.value.conditions.map((item) => [item.id, item])),
    citations: new Map(citations.value.citations.map((item): [Citation['id'], Citation] => [item.id, item])),
    evidenceThrough: head.value.evidenceThrough,
  };
  const dangling = danglingName(book);
  if (dangling !== null) return fail(dangling);
  const cycle = precedenceCycle(book);
  return cycle === null ? ok(book) : fail({ kind: 'precedenceCycle', measures: cycle });
}
