/** The change of imports by origin as bars around a line, and the whole of it as a table that adds up. */
import type { Figures } from '../../words/format/figures.ts';
import type { StudyWords } from '../../words/catalogue/study-words.ts';
import type { facesTable } from '../../tables/origin-faces.ts';
import type { NamedOrigin, ResponseView } from '../worker/response-protocol.ts';
import { centsCell, centsColumn, type FigureTable, type TableRow } from '../../tables/figure-table.ts';

export interface SignedBar {
  readonly key: string;
  readonly name: string;
  readonly text: string;
  /** Percent of the track. */
  readonly start: number;
  readonly length: number;
  readonly isLoss: boolean;
}

export interface SignedBars {
  readonly bars: readonly SignedBar[];
  /** Where nothing is, percent of the track. */
  readonly zero: number;
}

/** Bars of amounts with a sign, all on one scale. */
export function signedBars(
  rows: readonly { readonly key: string; readonly name: string; readonly cents: number }[],
  text: (cents: number) => string,
): SignedBars {
  const lowest = Math.min(0, ...rows.map(({ cents }) => cents));
  const highest = Math.max(0, ...rows.map(({ cents }) => cents));
  const width = Math.max(1, highest - lowest);
  const place = (cents: number): number => ((cents - lowest) / width) * 100;
  return {
    zero: place(0),
    bars: rows.map(({ key, name, cents }) => ({
      key,
      name,
      text: text(cents),
      start: place(Math.min(0, cents)),
      length: (Math.abs(cents) / width) * 100,
      isLoss: cents < 0,
    })),
  };
}

/** What tells of the origins' own law. */
export function facesTold(
  { origins, focusOrigin }: Pick<ResponseView, 'origins' | 'focusOrigin'>,
  told: StudyWords,
  figures: Figures,
): Parameters<typeof facesTable>[1] {
  const names = new Map(origins.map(({ origin, name }) => [origin, name]));
  return {
    words: told.rivals,
    figures,
    nameOf: (origin) => told.origins[origin] ?? names.get(origin) ?? origin,
    focus: focusOrigin,
  };
}

const MOST = 12;

export interface OriginChart extends SignedBars {
  readonly summary: string;
  readonly table: FigureTable;
}

export function originChart(
  origins: readonly NamedOrigin[],
  told: StudyWords,
  { money, count }: Figures,
  title: string,
): OriginChart {
  const words = told.study.origins;
  const nameOf = ({ origin, name }: NamedOrigin): string => told.origins[origin] ?? name;
  const changes = origins.map((each) => ({
    key: each.origin,
    name: nameOf(each),
    cents: Math.round(each.importsAfter - each.importsBefore),
  }));
  const byRank = [...changes].sort((a, b) => Math.abs(b.cents) - Math.abs(a.cents));
  const foremost = new Set(byRank.slice(0, MOST).filter(({ cents }) => cents !== 0));
  const cell = (cents: number) => centsCell(cents, money.millionsChange);
  const parts = ({ creation, diversion, priceEffect }: NamedOrigin): readonly number[] =>
    [creation, diversion, priceEffect].map((cents) => Math.round(cents));
  const rows = origins.map((each): TableRow => {
    const amounts = parts(each);
    // The change printed is that of the parts printed.
    const change = amounts.reduce((sum, amount) => sum + amount, 0);
    return { key: each.origin, name: nameOf(each), cells: [...amounts, change].map(cell) };
  });
  const sums = [0, 1, 2, 3].map((column) =>
    rows.reduce((sum, { cells }) => sum + Number(cells[column]?.value ?? 0), 0),
  );
  const [first] = byRank;
  return {
    ...signedBars(
      changes.filter((each) => foremost.has(each)),
      money.shortChange,
    ),
    summary:
      first === undefined
        ? ''
        : words.summary(first.name, money.shortChange(first.cents), count(origins.length)),
    table: {
      title,
      rowHead: words.total,
      columns: [
        centsColumn('creation', words.creation),
        centsColumn('diversion', words.diversion),
        centsColumn('price_effect', words.price),
        centsColumn('change', words.change),
      ],
      rows: [...rows, { key: 'sum', name: words.total, cells: sums.map(cell), isSum: true }],
    },
  };
}
