/** When to enter: the goods of an estimate, or of the file read last, by day of loading and day of entry. */
import {
  atOnce,
  centsText,
  choicesOf,
  daysWindow,
  entryDaysInSteps,
  fail,
  ok,
  pairsOf,
  parseIsoDate,
  readBillOfMaterials,
  type Cents,
  type DaysProblem,
  type EntryDays,
  type Failure,
  type GoodsOfEntry,
  type IsoDate,
  type PlannedDays,
  type Result,
  type Sequence,
} from '../../../engine/index.ts';
import { exposureOfMaterials } from '../../entries/exposure-of-materials.ts';
import { toldOfSurvey } from '../../words/sentences/told-survey.ts';
import type { ChooseApi, DaysAnswer, DaysAsked } from './choose-protocol.ts';
import { shipmentsOf } from './estimate-scenarios.ts';
import { goodsOfFile } from './files-api.ts';
import { NOT_OPEN, type Loaded } from './loaded.ts';
import type { Cancelled } from './long-call.ts';
import { onLine } from './long-work.ts';
import { loadedNow } from './worker-state.ts';

/** Null: given up. */
type Paced = (work: ReturnType<typeof entryDaysInSteps>) => Promise<EntryDays | null>;

async function answered(
  all: Loaded,
  goods: Sequence<GoodsOfEntry>,
  asked: DaysAsked,
  wanted: PlannedDays,
  paced: Paced,
): Promise<Result<DaysAnswer | null, DaysProblem>> {
  const window = daysWindow(asked.from, asked.until, asked.loadedFrom);
  if (!window.ok) return window;
  const days = await paced(entryDaysInSteps(all.data, goods, window.value));
  if (days === null) return ok(null);
  const own = choicesOf(days, wanted);
  const planned = own === null ? { entry: asked.from, loading: null } : wanted;
  const choices = own ?? choicesOf(days, planned);
  if (choices === null) return fail({ kind: 'daysReversed' });
  return ok({
    days,
    asked,
    choices,
    pairs: pairsOf(days, choices.planned),
    isOutside: own === null,
    unread: 0,
    planned,
    evidenceThrough: all.data.rulebook.evidenceThrough,
    announced: all.data.investigations,
  });
}

/** Readable on some day: the days are the question's own. */
const SOME_LATER_DAY = '2099-12-31';

export const chooseApi: ChooseApi = {
  exposure({ text, threshold, rate, customsValue }) {
    const read = readBillOfMaterials(text);
    if (!read.ok) return Promise.resolve(read);
    const { survey } = read.value;
    const value = centsText(customsValue as Cents);
    return Promise.resolve(
      ok({
        ...exposureOfMaterials(read.value, { threshold, rate, value }),
        survey: survey === null ? null : toldOfSurvey(survey),
      }),
    );
  },

  async entryDays({ estimate, days }) {
    const all = loadedNow();
    if (all === null) return NOT_OPEN;
    const entry = parseIsoDate(estimate.entryDate);
    if (entry === null) return fail({ kind: 'badDate', column: 'entry_date', value: estimate.entryDate });
    const shipments = shipmentsOf(all, { ...estimate, entryDate: SOME_LATER_DAY });
    if (!shipments.ok) return shipments;
    const { entryType, mode } = estimate;
    const goods = [{ shipments: shipments.value, entryType, mode }];
    const loading: IsoDate | null = shipments.value[0]?.loadingDate ?? null;
    const found = await answered(all, goods, days, { entry, loading }, (work) =>
      Promise.resolve(atOnce(work)),
    );
    if (!found.ok) return found;
    return found.value === null ? fail({ kind: 'daysReversed' }) : ok(found.value);
  },

  async fileDays({ days, planned }, line) {
    const all = loadedNow();
    if (all === null) return NOT_OPEN;
    const read = goodsOfFile();
    if (!read.ok) return read;
    const { goods, unread } = read.value;
    return onLine<DaysAnswer, Failure | DaysProblem | Cancelled>(line, async (rest) => {
      const found = await answered(all, goods, days, { entry: planned, loading: null }, async (work) => {
        for (;;) {
          const step = work.next();
          if (step.done === true) return step.value;
          if (!(await rest(step.value))) return null;
        }
      });
      if (!found.ok) return found;
      return found.value === null ? fail({ kind: 'cancelled' }) : ok({ ...found.value, unread });
    });
  },
};
