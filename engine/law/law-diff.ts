/** What differs between the laws of two dates: measures that began, ended or changed, and codes that lists gained or lost. */
import { isInForce, type IsoDate } from '../basis/date.ts';
import type { HtsCode } from '../schedule/hts-code.ts';
import type { ConditionId, Share } from './condition.ts';
import type { AdditionalRate, Measure, MeasureId, Requirement } from './measure.ts';
import type { ProductList, ProductListId } from './product-list.ts';
import { periodOn, type Rulebook } from './rulebook.ts';

/** The state of a measure on one day. */
export interface Standing {
  readonly heading: HtsCode | null;
  /** Null: an exemption, or the ordinary duty, whose rate is the line's own. */
  readonly rate: AdditionalRate | null;
  readonly requirements: readonly Requirement[];
}

/** Null: not in force. Never null on both sides. */
export interface MeasureChange {
  readonly measure: MeasureId;
  readonly before: Standing | null;
  readonly after: Standing | null;
}

/** The entry of a list for a code, without its dates and notes. */
export interface Membership {
  readonly prefix: HtsCode;
  readonly condition: ConditionId | null;
  readonly presumed: Share | null;
}

/** A code whose condition changed is both removed and added. */
export interface ListChange {
  readonly list: ProductListId;
  readonly added: readonly Membership[];
  readonly removed: readonly Membership[];
}

export interface LawDiff {
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** In the rulebook's order, which is that of precedence. */
  readonly measures: readonly MeasureChange[];
  readonly lists: readonly ListChange[];
}

export function standingOn(measure: Measure, on: IsoDate): Standing | null {
  if (measure.kind === 'additionalDuty') {
    const period = periodOn(measure, on);
    if (period === null) return null;
    const { heading, rate, when } = period;
    return { heading, rate, requirements: [...measure.when, ...when] };
  }
  if (!isInForce(measure.effective, on)) return null;
  const heading = measure.kind === 'exemption' ? measure.heading : null;
  return { heading, rate: null, requirements: measure.when };
}

function membersOn(list: ProductList, on: IsoDate): ReadonlyMap<string, Membership> {
  const members = new Map<string, Membership>();
  for (const entries of list.entries.values())
    for (const { prefix, effective, condition, presumed } of entries)
      if (isInForce(effective, on))
        members.set([prefix, condition, presumed].join(' '), { prefix, condition, presumed });
  return members;
}

function without(
  members: ReadonlyMap<string, Membership>,
  others: ReadonlyMap<string, Membership>,
): readonly Membership[] {
  return [...members].flatMap(([key, member]) => (others.has(key) ? [] : [member]));
}

function listChange(list: ProductList, from: IsoDate, to: IsoDate): readonly ListChange[] {
  const [before, after] = [membersOn(list, from), membersOn(list, to)];
  const change = { list: list.id, added: without(after, before), removed: without(before, after) };
  return change.added.length + change.removed.length > 0 ? [change] : [];
}

/** In either direction: what began one way ended the other. */
export function lawDiff(rulebook: Rulebook, from: IsoDate, to: IsoDate): LawDiff {
  const measures = rulebook.measures.flatMap((measure) => {
    const [before, after] = [standingOn(measure, from), standingOn(measure, to)];
    const isSame = JSON.stringify(before) === JSON.stringify(after);
    return isSame ? [] : [{ measure: measure.id, before, after }];
  });
  const lists = [...rulebook.lists.values()].flatMap((list) => listChange(list, from, to));
  return { from, to, measures, lists };
}
