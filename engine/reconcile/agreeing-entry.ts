/**
 * Entries that agree with the law of their day in every line and fee, found by classes of goods as a file is priced;
 * goods that declare nothing have nothing to differ in. Where anything differs, is open or has no class, there is no
 * answer: `reconcileEntry` explains it.
 */
import { madeOnce } from '../basis/made-once.ts';
import { Decimal, HUNDRED } from '../basis/decimal.ts';
import type { IsoDate } from '../basis/date.ts';
import type { Cents } from '../basis/money.ts';
import type { HtsCode } from '../schedule/hts-code.ts';
import {
  declaredDuty,
  type DeclaredFees,
  type DeclaredLine,
  type EntryTerms,
} from '../trade/declared-entry.ts';
import type { Shipment } from '../trade/shipment.ts';
import type { Assessment } from '../assess/assess-code.ts';
import { feesOn, type EntryFees } from '../assess/entry-fees.ts';
import type { FigureStatuses } from '../assess/figure-status.ts';
import { feesInCents } from '../batch/fees-in-cents.ts';
import { goodsClasses, MOST_KEPT } from '../batch/goods-classes.ts';
import type { Describe } from '../batch/goods-class.ts';
import { centsOf } from '../batch/linear-duty.ts';
import { priceGoods, type PricedGoods } from '../batch/price-goods.ts';
import type { StatedFacts } from '../batch/stated-facts.ts';
import type { FeeFinding } from './fee-reasons.ts';
import { headingsOfClass, isOnClaims, type HeadingOfClass } from './declared-class.ts';
import type { ReconcileRules } from './reconcile-entry.ts';
import { makesOneOf } from './wrong-rates.ts';

export interface AgreeingLine<Words> {
  readonly shipment: Shipment;
  readonly headings: readonly HtsCode[];
  /** Owed, and declared where anything is. */
  readonly duty: Cents;
  readonly isDeclared: boolean;
  readonly priced: PricedGoods;
  readonly words: Words;
}

export interface AgreeingEntry<Words> {
  readonly lines: readonly AgreeingLine<Words>[];
  /** Those that the file states, each as the day makes it. */
  readonly fees: readonly FeeFinding[];
  readonly expectedFees: EntryFees;
}

interface DeclaredWords<Words> {
  readonly own: Words;
  readonly headings: readonly HtsCode[];
  readonly ofHeadings: readonly HeadingOfClass[];
  /** The duty rests on a ground that the declared headings claim. */
  readonly isOnClaims: boolean;
}

export type Agreeing<Words> = (
  lines: readonly DeclaredLine[],
  terms: EntryTerms,
  fees: DeclaredFees,
) => AgreeingEntry<Words> | null;

/** One object for all lines that state the same: classes are found by it. */
const sameFacts = (): ((shipment: Shipment) => StatedFacts) =>
  madeOnce(
    ({ statements, percentages, claims, denials, mode }) => {
      const said = [[...statements], [...percentages].map(([fact, value]) => [fact, value.toFixed()])];
      return JSON.stringify([said, claims, denials, mode]);
    },
    ({ statements, percentages, claims, denials, mode }) => ({
      statements,
      percentages,
      claims,
      denials,
      mode,
    }),
    MOST_KEPT,
  );

/** Facts of the article and answers to conditions have no class. */
function hasMore({ article, answers }: Shipment): boolean {
  if (answers !== undefined) return true;
  if (article === undefined) return false;
  const { components, counts, polarity, applicableCode } = article;
  return components.size > 0 || counts.size > 0 || polarity !== null || applicableCode !== null;
}

export function agreeingEntries<Words>(
  rules: ReconcileRules,
  statuses: FigureStatuses,
  describe: Describe<Words>,
): Agreeing<Words> {
  const { rulebook, schedule, calendar, headingsTold } = rules;
  const factsOf = sameFacts();
  const feesOf = feesInCents(rules.fees);
  const classes = goodsClasses<DeclaredWords<Words>>(
    rulebook,
    schedule,
    calendar,
    statuses,
    (sample: Assessment, status) => ({
      own: describe(sample, status),
      headings: sample.headings,
      ofHeadings: headingsOfClass(sample),
      isOnClaims: isOnClaims(schedule, sample),
    }),
  );

  function agreeingLine(line: DeclaredLine): AgreeingLine<Words> | null {
    const { shipment, headings: declared } = line;
    const paid = declaredDuty(line);
    if (shipment === null || hasMore(shipment)) return null;
    if (paid === null && (headingsTold || declared.length > 0 || line.ownRate !== null)) return null;
    const code = classes.codeOf(shipment.code);
    const goods =
      code === null
        ? null
        : classes.classOf(code, shipment.entryDate, factsOf(shipment), shipment.loadingDate);
    if (code === null || goods === null) return null;
    const { own, headings, ofHeadings, isOnClaims: rests } = goods.words;
    if (headingsTold ? !isSame(declared, headings) : declared.length > 0) return null;
    if (declared.length > 0 && rests) return null;
    const { customsValue, quantities } = shipment;
    const cents = customsValue.times(HUNDRED);
    if (!cents.isInteger()) return null;
    const priced = priceGoods(schedule, code, goods, {
      value: customsValue.toFixed(),
      cents: cents.toNumber(),
      quantities: quantities.map(({ amount }) => amount.toFixed()),
      shared: { units: quantities.map(({ unit }) => unit) },
    });
    if (priced === null || priced.kind === 'failed') return null;
    const { ordinary, duty } = priced;
    // What is open about goods is reported with its usual range, which classes do not have.
    if (paid === null)
      return priced.missing.length > 0 || priced.low !== priced.high
        ? null
        : { shipment, headings, duty: duty as Cents, isDeclared: false, priced, words: own };
    if (duty !== paid) return null;
    if (!makesOneOf(line.ownRate, customsValue, [ordinary, duty])) return null;
    const isParted = line.lineDuty === null && declared.some((each) => each.duty !== null && each.duty > 0);
    if (isParted && line.ownDuty !== null && line.ownDuty !== ordinary) return null;
    for (const each of declared) {
      const law = ofHeadings.find(({ heading }) => heading === each.heading);
      if (law === undefined) continue;
      const amount = law.parts.reduce((sum, parts) => sum + centsOf(cents.toNumber(), parts), 0);
      if (isParted && each.duty !== null && each.duty !== amount) return null;
      if (!makesOneOf(each.rate, customsValue.times(law.shareOfValue), [amount])) return null;
    }
    return { shipment, headings, duty: duty as Cents, isDeclared: true, priced, words: own };
  }

  /** Null: a fee differs from that of the usual way, which another way may explain. */
  function findings(
    date: IsoDate,
    declared: DeclaredFees,
    expected: EntryFees,
  ): readonly FeeFinding[] | null {
    const charged = feesOn(rules.fees, date);
    const found: FeeFinding[] = [];
    for (const fee of ['mpf', 'hmf'] as const) {
      const [paid, owed] = [declared[fee], expected[fee]];
      if (paid === null || owed === null || charged[fee] === null) continue;
      if (paid !== owed) return null;
      found.push({ fee, declared: paid, expected: owed, reason: null });
    }
    return found;
  }

  return (lines, { entryDate, entryType, mode }, declared) => {
    if (entryDate === null || entryType === 'postal' || entryType === 'section321') return null;
    const agreeing: AgreeingLine<Words>[] = [];
    let value = new Decimal(0);
    for (const line of lines) {
      const found = agreeingLine(line);
      if (found === null) return null;
      agreeing.push(found);
      value = value.plus(found.shipment.customsValue);
    }
    const expectedFees = feesOf(entryDate, value.times(HUNDRED).toNumber(), entryType, mode);
    if (agreeing.length === 0 || expectedFees === null) return null;
    const fees = findings(entryDate, declared, expectedFees);
    return fees === null ? null : { lines: agreeing, fees, expectedFees };
  };
}

function isSame(declared: DeclaredLine['headings'], headings: readonly HtsCode[]): boolean {
  return (
    declared.length === headings.length && declared.every(({ heading }, place) => heading === headings[place])
  );
}
