/** The goods of a file under other laws: each entry as if it were made on the day of that law. */
import {
  entryUnderLaw,
  isHypothetical,
  lawStatusOf,
  ok,
  type EntrySummary,
  type Failure,
  type GoodsOfEntry,
  type LawCalendar,
  type Result,
  type ScenarioOfSet,
  type Sequence,
} from '../../../engine/index.ts';
import { measuresOf, under } from './estimate-scenarios.ts';
import type { DutyOfFile, FileUnderLaws, LawOfFile } from './checked-file-protocol.ts';
import type { Loaded } from './loaded.ts';
import type { Rest } from './long-work.ts';

type Found = Awaited<ReturnType<typeof under>>;

interface Sum {
  duty: number;
  readonly byMeasure: Map<string, number>;
}

function add(sum: Sum, entry: EntrySummary): void {
  sum.duty += entry.duty;
  for (const { measure, amount } of measuresOf(entry))
    sum.byMeasure.set(measure, (sum.byMeasure.get(measure) ?? 0) + (amount ?? 0));
}

/** Null: some line has no figure. */
function wholeEntry({ lines, entry }: ReturnType<typeof entryUnderLaw>): EntrySummary | null {
  if (entry === null || entry.regime.kind === 'aboveLimit') return null;
  return lines.every((line) => line.ok) ? entry : null;
}

const dutyOf = ({ duty, byMeasure }: Sum): DutyOfFile => ({
  duty,
  byMeasure: [...byMeasure].map(([measure, amount]) => ({ measure, amount })),
});

/** Null: given up. Entries without a figure under one of the laws are in none of the sums. */
export async function fileUnderLaws(
  all: Loaded,
  calendar: LawCalendar,
  goods: Sequence<GoodsOfEntry>,
  scenarios: readonly ScenarioOfSet[],
  rest: Rest,
): Promise<FileUnderLaws | null> {
  const found: readonly Found[] = await Promise.all(scenarios.map((named) => under(all, named)));
  const laws = found.map((law) => ({ law, sum: { duty: 0, byMeasure: new Map<string, number>() } as Sum }));
  const own: Sum = { duty: 0, byMeasure: new Map() };
  let [lines, without, customsValue] = [0, 0, 0];
  let done = 0;
  for (const { shipments, entryType, mode } of goods) {
    done += 1;
    const [first] = shipments;
    if (first === undefined) continue;
    const on = (
      law: Parameters<typeof entryUnderLaw>[0],
      supposed: readonly (readonly [string, boolean])[],
    ) => {
      const supposing = shipments.map((each) =>
        supposed.length === 0 ? each : { ...each, answers: new Map([...(each.answers ?? []), ...supposed]) },
      );
      return wholeEntry(
        entryUnderLaw(law, all.data.schedule, all.data, supposing, law.date, entryType, mode),
      );
    };
    const ofOwn = on(calendar.lawOn(first.entryDate), []);
    const ofLaws = laws.map(({ law }) => (law.ok ? on(law.value.law, law.value.supposed) : 'unknown'));
    if (ofOwn === null || ofLaws.includes(null)) without += shipments.length;
    else {
      lines += shipments.length;
      customsValue += Math.round(Number(ofOwn.customsValue.times(100).toFixed()));
      add(own, ofOwn);
      for (const [place, entry] of ofLaws.entries()) {
        const sum = laws[place]?.sum;
        if (sum !== undefined && entry !== null && entry !== 'unknown') add(sum, entry);
      }
    }
    if (!(await rest({ done, total: goods.length }))) return null;
  }
  return {
    own: dutyOf(own),
    customsValue,
    lines,
    without,
    laws: laws.map(({ law, sum }): Result<LawOfFile, Failure> => {
      if (!law.ok) return law;
      const { scenario } = law.value;
      return ok({
        ...dutyOf(sum),
        date: law.value.law.date,
        status: isHypothetical(all.data.rulebook, scenario)
          ? { kind: 'hypothetical' }
          : lawStatusOf(all.data.rulebook, scenario),
      });
    }),
  };
}
