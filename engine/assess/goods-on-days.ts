/** The same goods under the law of other days: resolved once for all shipments of them, then priced for each. */
import type { IsoDate } from '../basis/date.ts';
import type { TariffSchedule } from '../schedule/schedule.ts';
import type { MeasureId } from '../law/measure.ts';
import type { LawOfDate } from '../law/rulebook.ts';
import type { Shipment } from '../trade/shipment.ts';
import type { Question } from './answers.ts';
import { numberUnder } from './assess.ts';
import { answerCode, type Assessment } from './assess-code.ts';
import { exemptingIn, type Charged } from './charges.ts';
import { priceResolution, type PricedResolution } from './duty-lines.ts';
import { keyOfAnswers } from './known-reach.ts';
import type { Reach } from './reach.ts';
import { resolveReach, type Resolution } from './resolve.ts';

type Goods = Pick<Assessment, 'shipment' | 'openNumber' | 'line' | 'basis'>;

export interface OtherDay extends PricedResolution, Charged {
  /** Duties that something else replaces, each with its replacement. */
  readonly replaced: ReadonlyMap<MeasureId, MeasureId>;
  /** The facts it depended on. */
  readonly questions: readonly Question[];
}

interface LawOnGoods
  extends Pick<Resolution, 'applied' | 'ordinary'>, Pick<OtherDay, 'exempting' | 'replaced' | 'questions'> {}

/** Kept results. Beyond them they are dropped, so that a file of any length needs the memory of its batches. */
const MOST_KEPT = 5_000;

function replacedIn({ decided }: Resolution): ReadonlyMap<MeasureId, MeasureId> {
  const replaced = new Map<MeasureId, MeasureId>();
  for (const { decision } of decided)
    for (const [id, outcome] of decision.outcomes)
      if ((outcome.kind === 'exempted' || outcome.kind === 'displaced') && !replaced.has(id))
        replaced.set(id, outcome.by);
  return replaced;
}

/** Prices on a day; null where a rate of that day lacks its quantity. `lawOn`: law in force, nothing proposed. */
export function goodsOnDays(
  schedule: TariffSchedule,
  lawOn: (date: IsoDate) => LawOfDate,
): (goods: Goods, entryDate: IsoDate) => OtherDay | null {
  let knownOf = new WeakMap<Reach, Map<string, LawOnGoods>>();
  let count = 0;
  const lawOnGoods = (shipment: Shipment, { line }: Goods): LawOnGoods => {
    const law = lawOn(shipment.entryDate);
    const { code, within } = numberUnder(law, schedule, shipment, line);
    const { reach, answers, claims } = answerCode(law, shipment, code, within);
    const key = keyOfAnswers(answers, claims.denied);
    const kept = knownOf.get(reach)?.get(key);
    if (kept !== undefined) return kept;
    const resolution = resolveReach(reach, answers, claims.denied);
    const { applied, ordinary } = resolution;
    const found = {
      applied,
      ordinary,
      exempting: exemptingIn(resolution.decided),
      replaced: replacedIn(resolution),
      questions: reach.questions,
    };
    if (count >= MOST_KEPT) [knownOf, count] = [new WeakMap(), 0];
    const known = knownOf.get(reach) ?? new Map<string, LawOnGoods>();
    knownOf.set(reach, known.set(key, found));
    count += 1;
    return found;
  };
  return (goods, entryDate) => {
    const { shipment, openNumber, basis } = goods;
    const loaded = shipment.loadingDate !== null && shipment.loadingDate > entryDate;
    const found = lawOnGoods(
      {
        ...shipment,
        // The number as the shipment has it: on another day it may mean another of the line's.
        code: openNumber?.code ?? shipment.code,
        entryDate,
        loadingDate: loaded ? null : shipment.loadingDate,
      },
      goods,
    );
    const priced = priceResolution(found, basis);
    const { exempting, replaced, questions } = found;
    return priced === null ? null : { ...priced, exempting, replaced, questions };
  };
}
