/** The classes of a file, each made when a row first asks for it and kept for all rows that it serves. */
import type { IsoDate } from '../basis/date.ts';
import { ONE } from '../basis/decimal.ts';
import type { HtsCode } from '../schedule/hts-code.ts';
import type { TariffSchedule } from '../schedule/schedule.ts';
import type { TariffLine } from '../schedule/tariff-line.ts';
import type { LawCalendar } from '../law/law-calendar.ts';
import type { Rulebook } from '../law/rulebook.ts';
import { exceedsValue } from '../assess/assess.ts';
import { DEPOSIT_RATE } from '../assess/entry-summary.ts';
import type { FigureStatuses } from '../assess/figure-status.ts';
import type { RateParts } from '../columnar/rate-parts.ts';
import { codeKinds, spanAt, type CodeKind } from './code-kinds.ts';
import { goodsClass, type Describe, type GoodsClass } from './goods-class.ts';
import { partsOfRate } from './linear-duty.ts';
import { whatMatters, type StatedFacts, type WhatMatters } from './stated-facts.ts';

export interface CodeInBatch<Words> {
  readonly code: HtsCode;
  readonly line: TariffLine;
  /** Null: the ordinary duty is no share of the value alone. */
  readonly ordinary: RateParts | null;
  readonly kind: KindInBatch<Words>;
}

interface KindInBatch<Words> extends CodeKind {
  readonly matters: WhatMatters;
  /** One for facts between which the law of the kind cannot tell: what is known of other days serves all of them. */
  readonly factsOfKey: Map<string, StatedFacts>;
  readonly spans: readonly Span<Words>[];
}

interface Span<Words> {
  /** By what matters. */
  readonly classes: Map<string, GoodsClass<Words> | null>;
  /** The same by the object that says it, for goods without a day of loading. */
  readonly byFacts: Map<StatedFacts, GoodsClass<Words> | null>;
}

export interface GoodsClasses<Words> {
  /** Null: the explained path says what is wrong with it. */
  readonly codeOf: (code: HtsCode) => CodeInBatch<Words> | null;
  /** Null: the explained path prices it. */
  readonly classOf: (
    code: CodeInBatch<Words>,
    entryDate: IsoDate,
    stated: StatedFacts,
    loadingDate: IsoDate | null,
  ) => GoodsClass<Words> | null;
}

/** Beyond so many the memory starts again: a file of any length is assessed in a memory of one size. */
const MOST_KEPT = 60_000;

export function goodsClasses<Words>(
  rulebook: Rulebook,
  schedule: TariffSchedule,
  calendar: LawCalendar,
  statuses: FigureStatuses,
  describe: Describe<Words>,
): GoodsClasses<Words> {
  const { kindOf } = codeKinds(rulebook, schedule, calendar);
  const kinds = new Map<CodeKind, KindInBatch<Words>>();
  const codes = new Map<HtsCode, CodeInBatch<Words> | null>();
  let kept = 0;

  function kindInBatch(kind: CodeKind): KindInBatch<Words> {
    const known = kinds.get(kind);
    if (known !== undefined) return known;
    const made: KindInBatch<Words> = {
      ...kind,
      matters: whatMatters(rulebook, kind, calendar),
      factsOfKey: new Map(),
      spans: kind.days.map(() => ({ classes: new Map(), byFacts: new Map() })),
    };
    kinds.set(kind, made);
    return made;
  }

  function make(code: HtsCode): CodeInBatch<Words> | null {
    const kind = kindOf(code);
    const line = kind === null ? undefined : schedule.lines.get(code.slice(0, 8) as HtsCode);
    if (kind === null || line === undefined) return null;
    return { code, line, ordinary: partsOfRate(line.general, ONE), kind: kindInBatch(kind) };
  }

  function forget(): void {
    for (const { spans } of kinds.values())
      for (const { classes, byFacts } of spans) {
        classes.clear();
        byFacts.clear();
      }
    kept = 0;
  }

  /** A stated deposit rate is a duty of its own; metals beyond the whole value are a mistake to be told. */
  const hasClass = (stated: StatedFacts): boolean =>
    !stated.percentages.has(DEPOSIT_RATE) && exceedsValue(stated) === null;

  function find(
    { kind }: CodeInBatch<Words>,
    span: Span<Words>,
    entryDate: IsoDate,
    stated: StatedFacts,
    loadingDate: IsoDate | null,
  ): GoodsClass<Words> | null {
    if (!hasClass(stated)) return null;
    const facts = kind.matters.keyOf(stated);
    const key = `${facts}|${kind.matters.loadingKey(loadingDate)}`;
    const known = span.classes.get(key);
    if (known !== undefined) return known;
    const alike = kind.factsOfKey.get(facts) ?? stated;
    kind.factsOfKey.set(facts, alike);
    const goods = { code: kind.code, entryDate, loadingDate, ...alike };
    const made = goodsClass(calendar.lawOn(entryDate), schedule, statuses, goods, kind.line, describe);
    if (kept >= MOST_KEPT) forget();
    span.classes.set(key, made);
    kept += 1;
    return made;
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
      if (loadingDate !== null) return find(code, span, entryDate, stated, loadingDate);
      const known = span.byFacts.get(stated);
      if (known !== undefined) return known;
      const found = find(code, span, entryDate, stated, null);
      span.byFacts.set(stated, found);
      return found;
    },
  };
}
