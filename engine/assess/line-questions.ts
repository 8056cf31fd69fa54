/**
 * What a person is asked about one line of an entry: the quantities that its rates count in, and the facts on which
 * its duty turns that day, the one that moves the most money first, by how ordinary the answer is. Which facts those are does not depend on what was
 * answered, so that a list of questions keeps its order while it is filled in.
 */
import { Decimal, HUNDRED, ONE } from '../basis/decimal.ts';
import type { Cents } from '../basis/money.ts';
import type { Citation } from '../law/citation.ts';
import { gradeOf, type Condition, type ConditionId, type Grade } from '../law/condition.ts';
import type { LawOfDate, Rulebook } from '../law/rulebook.ts';
import type { ArticleFacts } from '../schedule/apply-special-rate.ts';
import type { TariffSchedule } from '../schedule/schedule.ts';
import { parseUnit } from '../schedule/unit-of-quantity.ts';
import type { Shipment } from '../trade/shipment.ts';
import { assessUnder } from './assess.ts';
import type { Assessment, OpenNumber } from './assess-code.ts';
import { isQuantityFact } from './minimum-price.ts';
import { NUMBER_FACT, type MissingFact } from './range.ts';

export type AnswerKind =
  'number' | 'yesNo' | 'percent' | 'amount' | 'count' | 'code' | 'degrees' | 'loadingDate';

export interface LineQuestion {
  /** The name of the fact, or `condition:` and the condition's: under it the answer is kept. */
  readonly key: string;
  /** Conditions of the law that the answer settles; none where the ordinary rate itself depends on the fact. */
  readonly conditions: readonly ConditionId[];
  readonly kind: AnswerKind;
  /** The most that the answer could change the duty while nothing else is stated; null: without bound. */
  readonly impact: Cents | null;
  /** How ordinary it is for these goods that the answer is not as presumed. */
  readonly grade: Grade;
  /** Not usually asked, and not part of the range: a claim that few importers can make. */
  readonly isRare: boolean;
  /** Without it there is no duty at all. */
  readonly isRequired: boolean;
  readonly citations: readonly Citation[];
  /** Of the statistical number, where the code is none: those it may mean, each with its duty. */
  readonly openNumber: OpenNumber | null;
}

export interface LineQuestions {
  /** Units of quantity that the rates count in. */
  readonly units: readonly string[];
  readonly questions: readonly LineQuestion[];
}

const CONDITION = 'condition:';
/** More units or counts than any rate has. */
const MOST_PROBES = 8;
const COUNTS = ['jewels', 'jewels_over_7', 'other_pieces'];

/** The condition that a key of this kind names. */
export function conditionOfKey(key: string): string | null {
  return key.startsWith(CONDITION) ? key.slice(CONDITION.length) : null;
}

function keyOf({ id, test }: Condition): string | null {
  switch (test.kind) {
    case 'claim':
      return `${CONDITION}${id}`;
    case 'loadedBefore':
      return 'loading_date';
    // Settled by the line's value, or by the proposal that names them.
    case 'valueBand':
    case 'proposedShare':
      return null;
    default:
      return test.fact;
  }
}

function kindOf({ test }: Condition): AnswerKind {
  if (test.kind === 'loadedBefore') return 'loadingDate';
  return test.kind === 'claim' || test.kind === 'statement' ? 'yesNo' : 'percent';
}

function kindOfArticleFact(fact: string): AnswerKind {
  if (fact === NUMBER_FACT) return 'number';
  if (COUNTS.includes(fact)) return 'count';
  if (fact === 'applicable_hts') return 'code';
  return fact === 'polarity_degrees' ? 'degrees' : 'amount';
}

const NO_PARTS: ArticleFacts = {
  components: new Map(),
  counts: new Map(),
  polarity: null,
  applicableCode: null,
};

/** The shipment without any answer. */
function unanswered(shipment: Shipment): Shipment {
  return {
    ...shipment,
    quantities: [],
    loadingDate: null,
    statements: new Map(),
    percentages: new Map(),
    answers: new Map(),
    article: NO_PARTS,
  };
}

interface Probed {
  readonly assessment: Assessment | null;
  readonly shipment: Shipment;
  readonly units: readonly string[];
  readonly counts: readonly string[];
}

/** Gives one of each unit that a rate asks for, until it asks for none. */
function probe(law: LawOfDate, schedule: TariffSchedule, bare: Shipment): Probed {
  const units: string[] = [];
  const counts: string[] = [];
  let shipment = bare;
  for (let round = 0; round < MOST_PROBES; round += 1) {
    const result = assessUnder(law, schedule, shipment);
    if (result.ok) {
      const ofPrices = result.value.unpriced.map(({ unit }) => unit);
      return { assessment: result.value, shipment, units: [...new Set([...units, ...ofPrices])], counts };
    }
    const { failure } = result;
    if (failure.kind === 'quantityNeeded') {
      const unit = parseUnit(failure.unit);
      if (unit === null || units.includes(failure.unit)) break;
      units.push(failure.unit);
      shipment = { ...shipment, quantities: [...shipment.quantities, { amount: ONE, unit }] };
    } else if (failure.kind === 'countNeeded') {
      counts.push(failure.fact);
      const given = new Map([...(shipment.article?.counts ?? []), [failure.fact, ONE] as const]);
      shipment = { ...shipment, article: { ...NO_PARTS, counts: given } };
    } else break;
  }
  return { assessment: null, shipment, units, counts };
}

function citationsOf(law: LawOfDate, { citations }: Condition): readonly Citation[] {
  return citations.flatMap((id) => law.rulebook.citations.get(id) ?? []);
}

/** The money that an answer moves counts by how ordinary the answer is: an assumption, on which no duty depends. */
const WEIGHT: Readonly<Record<Grade, number>> = { ordinary: 1, uncommon: 1 / 4, extraordinary: 1 / 100 };

const rankOf = ({ impact, grade }: Pick<MissingFact, 'impact' | 'grade'>): number =>
  impact === null ? Infinity : impact * WEIGHT[grade];

/** Equal ones by their names. */
function ranked<Fact extends Pick<MissingFact, 'impact' | 'grade'>>(
  facts: readonly Fact[],
  nameOf: (fact: Fact) => string,
): readonly Fact[] {
  return facts.toSorted((a, b) => {
    const [x, y] = [rankOf(a), rankOf(b)];
    return x === y ? (nameOf(a) < nameOf(b) ? -1 : 1) : y - x;
  });
}

/** Facts not stated, ranked as they are asked; those rarely true of such goods apart. */
export function rankedFacts(
  { conditions }: Pick<Rulebook, 'conditions'>,
  missing: readonly MissingFact[],
): { readonly asked: readonly MissingFact[]; readonly unlikely: readonly MissingFact[] } {
  const isNumber = ({ fact }: MissingFact): boolean => fact === NUMBER_FACT;
  const isUnlikely = ({ grade }: MissingFact): boolean => grade === 'extraordinary';
  const nameOf = ({ condition: id, fact }: MissingFact): string => {
    const condition = id === null ? undefined : conditions.get(id);
    return (condition === undefined ? fact : keyOf(condition)) ?? '';
  };
  const others = ranked(
    missing.filter((each) => !isNumber(each)),
    nameOf,
  );
  return {
    asked: [...missing.filter(isNumber), ...others.filter((each) => !isUnlikely(each))],
    unlikely: others.filter(isUnlikely),
  };
}

const isMoreOrdinary = (a: Grade, b: Grade): boolean => WEIGHT[a] > WEIGHT[b];

/** Facts that several conditions share, such as a metal's content, are one question. */
function gathered(questions: readonly LineQuestion[]): readonly LineQuestion[] {
  const byKey = new Map<string, LineQuestion>();
  for (const question of questions) {
    const seen = byKey.get(question.key);
    if (seen === undefined) byKey.set(question.key, question);
    else
      byKey.set(question.key, {
        ...seen,
        conditions: [...seen.conditions, ...question.conditions],
        impact:
          seen.impact === null || question.impact === null
            ? null
            : (Math.max(seen.impact, question.impact) as Cents),
        grade: isMoreOrdinary(question.grade, seen.grade) ? question.grade : seen.grade,
        isRare: seen.isRare && question.isRare,
        citations: [
          ...new Map([...seen.citations, ...question.citations].map((each) => [each.id, each])).values(),
        ],
      });
  }
  return [...byKey.values()];
}

function askedQuestions(law: LawOfDate, { range, openNumber: open }: Assessment): readonly LineQuestion[] {
  return range.missing.flatMap(({ condition: id, fact, impact, grade }): LineQuestion[] => {
    const openNumber = fact === NUMBER_FACT ? open : null;
    const own = { impact, grade, isRare: false, isRequired: false, openNumber };
    const condition = id === null ? undefined : law.rulebook.conditions.get(id);
    if (condition === undefined)
      return fact === null || isQuantityFact(fact)
        ? []
        : [{ ...own, key: fact, conditions: [], kind: kindOfArticleFact(fact), citations: [] }];
    const key = keyOf(condition);
    if (key === null) return [];
    const citations = citationsOf(law, condition);
    return [{ ...own, key, conditions: [condition.id], kind: kindOf(condition), citations }];
  });
}

/** The shipment with the opposite of what is assumed for a condition. */
function opposite(shipment: Shipment, { id, test }: Condition, holds: boolean): Shipment {
  if (test.kind === 'statement')
    return { ...shipment, statements: new Map([...shipment.statements, [test.fact, !holds]]) };
  if (test.kind === 'usContent')
    return { ...shipment, percentages: new Map([...shipment.percentages, [test.fact, HUNDRED]]) };
  return { ...shipment, answers: new Map([...(shipment.answers ?? []), [id, !holds]]) };
}

function rareQuestions(law: LawOfDate, schedule: TariffSchedule, probed: Probed): readonly LineQuestion[] {
  const { assessment, shipment } = probed;
  if (assessment === null) return [];
  return assessment.resolution.reach.questions.flatMap(({ condition, presumed }): LineQuestion[] => {
    const key = keyOf(condition);
    if (condition.asked || key === null || condition.test.kind === 'percentBelow') return [];
    const holds = new Decimal(presumed ?? condition.shipmentDefault).greaterThan(0);
    const other = assessUnder(law, schedule, opposite(shipment, condition, holds));
    const impact = other.ok ? Math.abs(other.value.duty - assessment.duty) : 0;
    if (impact === 0) return [];
    return [
      {
        key,
        conditions: [condition.id],
        kind: kindOf(condition),
        impact: impact as Cents,
        grade: gradeOf(condition, shipment.code, holds),
        isRare: true,
        isRequired: false,
        citations: citationsOf(law, condition),
        openNumber: null,
      },
    ];
  });
}

export function lineQuestions(law: LawOfDate, schedule: TariffSchedule, shipment: Shipment): LineQuestions {
  const probed = probe(law, schedule, unanswered(shipment));
  const required = probed.counts.map((fact): LineQuestion => {
    const nothing = { conditions: [], impact: 0 as Cents, isRare: false, citations: [], openNumber: null };
    return { key: fact, kind: 'count', isRequired: true, grade: 'ordinary', ...nothing };
  });
  const asked = probed.assessment === null ? [] : askedQuestions(law, probed.assessment);
  const questions = gathered([...asked, ...rareQuestions(law, schedule, probed)]);
  const inOrder = ranked(questions, ({ key }) => key);
  return {
    units: probed.units,
    questions: [
      // Which number it is comes first: the other questions follow from it.
      ...inOrder.filter(({ kind }) => kind === 'number'),
      ...required,
      ...inOrder.filter(({ isRare, kind }) => !isRare && kind !== 'number'),
      ...inOrder.filter(({ isRare }) => isRare),
    ],
  };
}
