/** The other origins under their own law, in the worker: read once, worked out once for each pair of days. */
import {
  decodeOrigins,
  ok,
  ORIGIN_FILES,
  originReferences,
  rivalsByLaw,
  type Failure,
  type FlowTable,
  type OriginReference,
  type Result,
  type RivalRates,
  type RivalsByLaw,
} from '../../../engine/index.ts';
import type { Loaded } from './loaded.ts';
import { others } from './long-work.ts';
import type { AnsweredTrade } from './response-protocol.ts';

async function referencesOf({
  datasets,
  data,
}: Loaded): Promise<Result<readonly OriginReference[], Failure>> {
  const texts = await datasets.texts(ORIGIN_FILES);
  if (!texts.ok) return texts;
  const law = decodeOrigins(texts.value);
  return law.ok ? ok(originReferences(data, law.value)) : law;
}

export type Rivals = (
  all: Loaded,
  table: FlowTable,
  trade: AnsweredTrade,
) => Promise<Result<RivalsByLaw, Failure>>;

export function rivals(): Rivals {
  let references: readonly OriginReference[] | null = null;
  const rates: RivalRates = new Map();
  let last: { readonly days: string; readonly answer: Promise<Result<RivalsByLaw, Failure>> } | null = null;

  /** Waiting requests are answered between two origins. */
  async function answer(
    all: Loaded,
    table: FlowTable,
    { baseline, scenario }: AnsweredTrade,
  ): Promise<Result<RivalsByLaw, Failure>> {
    if (references === null) {
      const found = await referencesOf(all);
      if (!found.ok) return found;
      references = found.value;
    }
    const { dataVersion } = all.reference;
    const days = [baseline.lawAsOf, scenario.lawAsOf] as const;
    const work = rivalsByLaw({ references, dataVersion }, table, days, rates);
    for (;;) {
      const step = work.next();
      if (step.done === true) return step.value;
      await others();
    }
  }

  return async (all, table, trade) => {
    const days = `${trade.baseline.lawAsOf} ${trade.scenario.lawAsOf}`;
    if (last?.days !== days) last = { days, answer: answer(all, table, trade) };
    const asked = last;
    const found = await asked.answer;
    // A failed request is repeated.
    if (!found.ok && last === asked) last = null;
    return found;
  };
}
