/**
 * What is known about the goods beside their code: each condition of the law gets a share of the value for
 * which it holds, and whether it was stated or is a documented default.
 */
import { Decimal, ONE, ZERO, minimum } from '../basis/decimal.ts';
import type { IsoDate } from '../basis/date.ts';
import type { Condition, ConditionId, Metal, OpposingFact, Share } from '../law/condition.ts';
import type { TransportMode } from '../trade/shipment.ts';

export interface Answer {
  readonly condition: Condition;
  /** 0 to 1, exact. */
  readonly share: Decimal;
  /** False: not stated; the share is the condition's default. */
  readonly stated: boolean;
  /** Not stated, and counted in the range. */
  readonly isOpen: boolean;
  /**
   * Of content of the United States: the parts of the value in which it lies, one after the other (null: what is no
   * metal). Without an order it is spread over all of them alike.
   */
  readonly liesIn?: readonly (Metal | null)[];
}

type Metals = readonly Metal[];

/** Content of the United States and metal overlap in the value, and how far they overlap is not stated. */
export function isOverlapUntold(answers: readonly Answer[]): boolean {
  const isPart = ({ share, stated }: Answer): boolean => stated && share.greaterThan(0) && share.lessThan(1);
  const ofKind = (kind: Condition['test']['kind']): readonly Answer[] =>
    answers.filter(({ condition }) => condition.test.kind === kind);
  return ofKind('usContent').some(isPart) && ofKind('metalContent').some(isPart);
}

/** The answers with content of the United States in the metals first, or in the rest first. */
export function withOverlap(answers: readonly Answer[], overlap: 'most' | 'least'): readonly Answer[] {
  const metals = metalsAmong(answers);
  const liesIn = overlap === 'most' ? [...metals, null] : [null, ...metals];
  return answers.map((answer) =>
    answer.condition.test.kind === 'usContent' ? { ...answer, liesIn } : answer,
  );
}

/** Goods that customs treats as metal throughout: the law depends on their content, but the importer is not asked for it. */
export const isMetalThroughout = ({ asked, test }: Condition): boolean =>
  test.kind === 'metalContent' && !asked;

/** Stated of goods that are metal throughout: less than all of it. */
export const isContentDoubted = ({ condition, stated, share }: Answer): boolean =>
  isMetalThroughout(condition) && stated && share.lessThan(1);

/** The answers with goods that are metal throughout treated as customs treats them. */
export function withWholeMetal(answers: readonly Answer[]): readonly Answer[] {
  return answers.map((answer) => (isContentDoubted(answer) ? { ...answer, share: ONE } : answer));
}

/** Metal claimed to be of the United States is the first of its content; metal not claimed so is the last. */
function ofClaimedMetals(answers: readonly Answer[]): readonly Answer[] {
  const claimed = answers.flatMap(({ condition: { test }, share }): Metals =>
    test.kind === 'claim' && test.usMetal !== null && share.greaterThan(0) ? [test.usMetal] : [],
  );
  if (claimed.length === 0) return answers;
  const others = metalsAmong(answers).filter((metal) => !claimed.includes(metal));
  const liesIn = [...claimed, null, ...others];
  return answers.map((answer) =>
    answer.condition.test.kind === 'usContent' ? { ...answer, liesIn } : answer,
  );
}

/** A relevant condition of one line, with what its list entry presumes. */
export interface Question {
  readonly condition: Condition;
  readonly presumed: Share | null;
}

export type AnswerAll = (questions: readonly Question[]) => readonly Answer[];

/** Facts of one shipment, already validated: percentages 0 to 100 as plain decimals, statements true or false. */
export interface ShipmentFacts {
  readonly statements: ReadonlyMap<string, boolean>;
  readonly percentages: ReadonlyMap<string, Decimal>;
  /** Conditions settled by the headings that the importer claims or denies. */
  readonly settled: ReadonlyMap<ConditionId, boolean>;
  readonly loadingDate: IsoDate | null;
  readonly mode: TransportMode | null;
  /** US dollars: proposals may name a band of values. */
  readonly customsValue: Decimal;
}

type ValueBandTest = Extract<Condition['test'], { kind: 'valueBand' }>;

export const METAL_FACTS: readonly string[] = [
  'steel_content_pct',
  'aluminum_content_pct',
  'copper_content_pct',
];
/** The value of the metal as a percentage of the customs value, where the metal is not named. */
export const METAL_VALUE = 'metal_content_value';

const toShare = (holds: boolean): Decimal => (holds ? ONE : ZERO);

function metalsAmong(questions: readonly Pick<Question, 'condition'>[]): Metals {
  return [
    ...new Set(
      questions.flatMap(({ condition: { test } }) => (test.kind === 'metalContent' ? [test.metal] : [])),
    ),
  ];
}

/** One metal's part of a share that all of them divide equally; the last takes what the division leaves. */
function equalPart(total: Decimal, metal: Metal, metals: readonly Metal[]): Decimal {
  const part = total.dividedBy(metals.length);
  return metal === metals.at(-1) ? total.minus(part.times(metals.length - 1)) : part;
}

function isInBand(value: Decimal, { atLeast, below }: ValueBandTest): boolean {
  return (
    (atLeast === null || value.greaterThanOrEqualTo(atLeast)) && (below === null || value.lessThan(below))
  );
}

const told = (condition: Condition, share: Decimal): Answer => ({
  condition,
  share,
  stated: true,
  isOpen: false,
});

const isClaimedShare = ({ id, test }: Condition, { settled }: ShipmentFacts): boolean =>
  test.kind === 'usContent' && settled.get(id) === true;

export type GoodsFacts = Pick<ShipmentFacts, 'statements' | 'percentages'>;

function isStated({ fact, stated }: OpposingFact, { statements, percentages }: GoodsFacts): boolean {
  if (stated === 'yes' || stated === 'no') return statements.get(fact) === (stated === 'yes');
  const percent = percentages.get(fact);
  return percent !== undefined && percent.isZero() === (stated === 'none');
}

/** The stated fact that contradicts a claim. */
export function opposingFact({ test }: Condition, facts: GoodsFacts): string | null {
  const opposing = test.kind === 'claim' ? test.unless.find((each) => isStated(each, facts)) : undefined;
  return opposing?.fact ?? null;
}

/** Statements that do not hold of the goods: with one of them a claim that was made could not be true. */
function ruledOut(questions: readonly Question[], facts: ShipmentFacts): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { condition } of questions) {
    const { id, test } = condition;
    if (test.kind !== 'claim' || facts.settled.get(id) !== true) continue;
    if (opposingFact(condition, facts) !== null) continue;
    for (const { fact, stated } of test.unless) if (stated === 'yes') found.add(fact);
  }
  return found;
}

/** The stated share, or null. */
function statedShare(condition: Condition, facts: ShipmentFacts): Decimal | null {
  const settled = facts.settled.get(condition.id);
  const test = condition.test;
  switch (test.kind) {
    case 'claim':
      if (opposingFact(condition, facts) !== null) return ZERO;
      return settled === undefined ? null : toShare(settled);
    case 'statement': {
      const statement = facts.statements.get(test.fact) ?? settled;
      return statement === undefined ? null : toShare(statement);
    }
    case 'metalContent': {
      const percent = facts.percentages.get(test.fact);
      // A metal content of zero cannot be true of goods that are of the metal by their chapter.
      const isDenied = percent?.isZero() === true && isMetalThroughout(condition);
      return percent === undefined || isDenied ? null : percent.dividedBy(100);
    }
    case 'usContent': {
      const percent = facts.percentages.get(test.fact);
      if (percent === undefined) return settled === false ? ZERO : null; // claimed, but the share is not known
      return percent.lessThan(test.thresholdPercent) ? ZERO : percent.dividedBy(100);
    }
    case 'percentBelow': {
      const percent = facts.percentages.get(test.fact);
      if (percent === undefined) return settled === undefined ? null : toShare(settled);
      return toShare(percent.lessThan(test.limit));
    }
    case 'valueBand':
      return toShare(isInBand(facts.customsValue, test));
    case 'proposedShare':
      return null;
    case 'loadedBefore': {
      // A stated mode other than ocean closes a window for vessels whatever the day of loading was.
      if (test.vesselOnly && facts.mode !== null && facts.mode !== 'ocean') return ZERO;
      if (facts.loadingDate === null) return settled === undefined ? null : toShare(settled);
      return toShare(facts.loadingDate < test.date);
    }
  }
}

/**
 * One shipment. Where the content of any metal is stated, the metals left unstated are taken as none; where no
 * content is stated, the value counts as metal in full (CSMS 64384423), shared equally among the metals whose
 * lists name the line. Goods that are metal throughout stay so, whatever is said of other metals.
 */
export function answerForShipment(facts: ShipmentFacts): AnswerAll {
  return (questions) => {
    const metals = metalsAmong(questions);
    const contentStated = METAL_FACTS.some((fact) => facts.percentages.has(fact));
    const undivided = facts.percentages.get(METAL_VALUE) ?? null;
    const untrue = ruledOut(questions, facts);
    const answers = questions.map(({ condition, presumed }): Answer => {
      const stated = statedShare(condition, facts);
      if (stated !== null) return told(condition, stated);
      if (condition.test.kind === 'statement' && untrue.has(condition.test.fact))
        return told(condition, ZERO);
      const byDefault = new Decimal(presumed ?? condition.shipmentDefault);
      // A claim without the share it needs makes the share a question, even if the claim is rare.
      const isOpen = condition.asked || isClaimedShare(condition, facts);
      if (condition.test.kind !== 'metalContent')
        return { condition, share: byDefault, stated: false, isOpen };
      const isWhole = isMetalThroughout(condition);
      if (isWhole && (contentStated || undivided?.isZero() === true))
        return { condition, share: byDefault, stated: false, isOpen };
      if (contentStated) return told(condition, ZERO);
      const total = undivided === null ? byDefault : undivided.dividedBy(100);
      const part = equalPart(total, condition.test.metal, metals);
      return undivided === null ? { condition, share: part, stated: false, isOpen } : told(condition, part);
    });
    return ofClaimedMetals(answers);
  };
}

/** What the scenario itself states: its answers, the shares that its rules name, and the bands that they draw. */
function shareOfScenario(
  { id, test, tradeDefault }: Condition,
  shares: ReadonlyMap<ConditionId, Decimal>,
  customsValue: Decimal,
): Decimal | undefined {
  if (test.kind === 'valueBand') return toShare(isInBand(customsValue, test));
  return shares.get(id) ?? (test.kind === 'proposedShare' ? new Decimal(tradeDefault) : undefined);
}

/**
 * A year of trade: the scenario's shares, else the documented default of the condition. `customsValue`: of the
 * row, US dollars.
 */
export function answerForTrade(shares: ReadonlyMap<ConditionId, Decimal>, customsValue: Decimal): AnswerAll {
  return (questions) => {
    const metals = metalsAmong(questions);
    return questions.map(({ condition, presumed }) => {
      const scenarioShare = shareOfScenario(condition, shares, customsValue);
      const share = scenarioShare ?? new Decimal(presumed ?? condition.tradeDefault);
      const { test } = condition;
      const divided = test.kind === 'metalContent' ? equalPart(share, test.metal, metals) : share;
      const stated = scenarioShare !== undefined;
      return { condition, share: minimum(divided, ONE), stated, isOpen: !stated && condition.asked };
    });
  };
}
