/** What other days of entry save or cost, in sentences; the best first. */
import type { DayChoices, DayPair } from '../../../engine/index.ts';
import type { Words } from '../words.ts';

export function savingSentences({ choices, best }: DayChoices, { words, figures }: Words): readonly string[] {
  const { days } = words.choose;
  const amount = (cents: number): string => figures.money.cents(Math.abs(cents));
  const better = best.map(({ entry, difference, when }) =>
    when === 'earlier'
      ? days.hurry(figures.date(entry.until), amount(difference ?? 0))
      : days.wait(figures.date(entry.from), amount(difference ?? 0)),
  );
  const next = choices.find(({ when, difference }) => when === 'later' && difference !== 0);
  const isTold = next === undefined || best.includes(next) || next.difference === null;
  const change = isTold
    ? []
    : [
        (next.difference > 0 ? days.rises : days.falls)(
          figures.date(next.entry.from),
          amount(next.difference),
        ),
      ];
  const isOpen = choices.some(({ difference }) => difference === null);
  return [
    ...(better.length === 0 && !isOpen ? [days.noBetter] : better),
    ...change,
    ...(isOpen ? [days.someUnknown] : []),
  ];
}

/** Terms for goods that were afloat when a duty began: loaded by then, they owe less than goods loaded later. */
export function afloatSentences(pairs: readonly DayPair[], { words, figures }: Words): readonly string[] {
  const { days } = words.choose;
  return pairs.flatMap(({ loading, entry, cell }) => {
    if (loading === null || cell.open > 0) return [];
    const later = pairs.findLast((other) => other.loading !== null && other.entry.until === entry.until);
    if (later === undefined || later.cell.open > 0 || later.cell.duty <= cell.duty) return [];
    const { date, money } = figures;
    return [
      days.afloat(
        date(loading.until),
        date(entry.from),
        date(entry.until),
        money.cents(later.cell.duty - cell.duty),
      ),
    ];
  });
}
