/** The classes of a file, each made when a row first asks for it and kept for all rows that it serves. */
import type { IsoDate } from '../basis/date.ts';
import { ONE } from '../basis/decimal.ts';
import { madeOnce } from '../basis/made-once.ts';
import type { HtsCode } from '../schedule/hts-code.ts';
import type { TariffSchedule } from '../schedule/schedule.ts';
import type { TariffLine } from '../schedule/tariff-line.ts';
import type { Condition } from '../law/condition.ts';
import type { LawCalendar } from '../law/law-calendar.ts';
import type { Rulebook } from '../law/rulebook.ts';
import { exceedsValue } from '../assess/assess.ts';
import { DEPOSIT_RATE } from '../assess/entry-summary.ts';
import type { FigureStatuses } from '../assess/figure-status.ts';
import { knownReach } from '../assess/known-reach.ts';
import type { RateParts } from '../columnar/rate-parts.ts';
import { codeKinds, spanAt, type CodeKind } from './code-kinds.ts';
import { goodsClass, type Describe, type GoodsClass } from './goods-class.ts';
import { partsOfRate } from './linear-duty.ts';
import { nameOfRange } from './linear-range.ts';
import { whatMatters, type KeyOfFacts, type StatedFacts } from './stated-facts.ts';

export interface CodeInBatch<Words> {
  readonly code: HtsCode;
  readonly line: TariffLine;
  /** Null: the ordinary duty is no share of the value alone. */
  readonly ordinary: RateParts | null;
  readonly kind: KindInBatch<Words>;
}

interface KindInBatch<Words> extends CodeKind {
  /** One for facts that the law of the kind does not distinguish: results for other days are shared. */
  readonly alike: (stated: StatedFacts) => StatedFacts;
  readonly spans: readonly Span<Words>[];
}

interface Span<Words> {
  known: readonly KnownClass<Words>[];
  /** The same by the object that says it, for goods without a day of loading. */
  readonly byFacts: Map<StatedFacts, KnownClass<Words>>;
}

/** Facts with this key are of this class. */
interface KnownClass<Words> {
  readonly keyOf: KeyOfFacts;
  readonly key: string;
  readonly goods: GoodsClass<Words> | null;
  /** How often rows asked for it, halved whenever there are too many classes. */
  uses: number;
}

/** The facts that a class turns on, and the days on which it was looked at. */
interface Asked {
  readonly facts: readonly Condition[];
  readonly days: readonly IsoDate[];
}

export interface GoodsClasses<Words> {
  /** Null: the explained path reports its problem. */
  readonly codeOf: (code: HtsCode) => CodeInBatch<Words> | null;
  /** Null: the explained path prices it. */
  readonly classOf: (
    code: CodeInBatch<Words>,
    entryDate: IsoDate,
    stated: StatedFacts,
    loadingDate: IsoDate | null,
  ) => GoodsClass<Words> | null;
}

/**
 * Beyond so many, those go for which few rows asked: a file of any length is assessed in a memory of one size. A
 * million realistic rows have some 14,000.
 */
export const MOST_KEPT = 16_000;

export function goodsClasses<Words>(
  rulebook: Rulebook,
  schedule: TariffSchedule,
  calendar: LawCalendar,
  statuses: FigureStatuses,
  describe: Describe<Words>,
  mostKept: number = MOST_KEPT,
): GoodsClasses<Words> {
  const { kindOf } = codeKinds(rulebook, schedule, calendar);
  const kinds = new Map<CodeKind, KindInBatch<Words>>();
  const codes = new Map<HtsCode, CodeInBatch<Words> | null>();
  let kept = 0;
  // Many classes differ in their words alone, and ask for the same facts.
  const oneRange = madeOnce(nameOfRange, (range) => range, mostKept);
  const keyOfFacts = madeOnce<Asked, KeyOfFacts>(
    ({ facts, days }) => `${facts.map(({ id }) => id).join()}|${days.join()}`,
    ({ facts, days }) => whatMatters(facts, days),
    mostKept,
  );

  const anything = [...rulebook.conditions.values()];

  function alikeIn({ isAlone, code, days }: CodeKind): KindInBatch<Words>['alike'] {
    const asked = days.flatMap((day) =>
      isAlone ? [] : knownReach(calendar.lawOn(day), code, null).questions.map(({ condition }) => condition),
    );
    const keyOf = whatMatters(isAlone ? anything : asked, []);
    return madeOnce(
      (stated) => `${keyOf(stated, null)}|${stated.mode ?? ''}`,
      (stated) => stated,
      mostKept,
    );
  }

  function kindInBatch(kind: CodeKind): KindInBatch<Words> {
    const known = kinds.get(kind);
    if (known !== undefined) return known;
    const spans = kind.days.map(() => ({ known: [], byFacts: new Map() }));
    const made: KindInBatch<Words> = { ...kind, alike: alikeIn(kind), spans };
    kinds.set(kind, made);
    return made;
  }

  function make(code: HtsCode): CodeInBatch<Words> | null {
    const kind = kindOf(code);
    const line = kind === null ? undefined : schedule.lines.get(code.slice(0, 8) as HtsCode);
    if (kind === null || line === undefined) return null;
    return { code, line, ordinary: partsOfRate(line.general, ONE), kind: kindInBatch(kind) };
  }

  function forgetRare(): void {
    kept = 0;
    for (const { spans } of kinds.values())
      for (const span of spans) {
        for (const known of span.known) known.uses >>= 1;
        span.known = span.known.filter(({ uses }) => uses > 0);
        span.byFacts.clear();
        kept += span.known.length;
      }
  }

  /** A stated deposit rate is a duty of its own; metals beyond the whole value are a reported error. */
  const hasClass = (stated: StatedFacts): boolean =>
    !stated.percentages.has(DEPOSIT_RATE) && exceedsValue(stated) === null;

  function find(
    { kind }: CodeInBatch<Words>,
    span: Span<Words>,
    entryDate: IsoDate,
    stated: StatedFacts,
    loadingDate: IsoDate | null,
  ): KnownClass<Words> {
    const known = span.known.find(({ keyOf, key }) => keyOf(stated, loadingDate) === key);
    if (known !== undefined) return known;
    const goods = { code: kind.code, entryDate, loadingDate, ...kind.alike(stated) };
    const found = goodsClass(calendar.lawOn(entryDate), schedule, statuses, goods, kind.line, describe);
    const made = found && { ...found, own: oneRange(found.own), ranges: found.ranges.map(oneRange) };
    const keyOf = keyOfFacts({ facts: made?.asked ?? anything, days: made?.days ?? kind.days });
    if (kept >= mostKept) forgetRare();
    const own = { keyOf, key: keyOf(stated, loadingDate), goods: made, uses: 0 };
    span.known = [...span.known, own];
    kept += 1;
    return own;
  }

  return {
    codeOf: (code) => {
      const known = codes.get(code);
      if (known !== undefined) return known;
      const made = make(code);
      codes.set(code, made);
      return made;
    },
    classOf: (code, entryDate, stated, loadingDate) => {
      const span = code.kind.spans[spanAt(code.kind.days, entryDate)];
      if (span === undefined) return null;
      if (!hasClass(stated)) return null;
      const known = loadingDate === null ? span.byFacts.get(stated) : undefined;
      const found = known ?? find(code, span, entryDate, stated, loadingDate);
      if (loadingDate === null && known === undefined) span.byFacts.set(stated, found);
      found.uses += 1;
      return found.goods;
    },
  };
}
