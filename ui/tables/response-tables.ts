/** How trade answers, as tables: the account of the year, by group of products, by origin, and the value added at risk. */
import type {
  FocusFigures,
  OriginLedger,
  ScenarioResponse,
  ValueAdded,
  WelfareLedger,
} from '../../engine/index.ts';
import type { Messages } from '../words/catalogue/catalogue.ts';
import { plainPercent, plainUsd } from '../words/format/plain.ts';
import { NO_FIGURE } from '../words/format/rate.ts';
import { textColumn } from './export-table.ts';
import { changeOf, inFile, percentOf, textOf, usdOf, type Column, type Table } from './table.ts';

type Words = Messages['response'];

/** How rounded figures are told: whole cents, and fractions as percent. */
export interface TradeFormats {
  readonly amount: (cents: number) => string;
  readonly change: (cents: number) => string;
  readonly percent: (fraction: number) => string;
}

interface Told {
  readonly exact: string | null;
  readonly text: string;
}

export interface AccountRow {
  readonly key: keyof Words['figures'];
  readonly name: string;
  readonly isPart: boolean;
  readonly unit: 'USD' | '%';
  /** Null where the row has nothing in the column. */
  readonly before: Told | null;
  readonly after: Told | null;
  readonly change: Told | null;
}

/** `rowHead` names the unit of what is shown. */
export function accountTable(
  { focus, response: { totals }, focusRates }: ScenarioResponse,
  { figures: words }: Words,
  rowHead: string,
  formats: TradeFormats,
): Table<AccountRow> {
  const usd = (cents: number, text: (cents: number) => string): Told => ({
    exact: plainUsd(cents),
    text: text(cents),
  });
  const named = (key: AccountRow['key'], isPart: boolean, unit: AccountRow['unit']) => {
    return { key, name: words[key], isPart, unit, before: null, after: null, change: null };
  };
  const both = (key: AccountRow['key'], before: number, after: number): AccountRow => ({
    ...named(key, false, 'USD'),
    before: usd(before, formats.amount),
    after: usd(after, formats.amount),
    change: usd(after - before, formats.change),
  });
  const moved = (key: AccountRow['key'], cents: number, isPart = false): AccountRow => ({
    ...named(key, isPart, 'USD'),
    change: usd(cents, formats.change),
  });
  const rate = (fraction: number | null): Told =>
    fraction === null
      ? { exact: null, text: NO_FIGURE }
      : { exact: plainPercent(fraction * 100), text: formats.percent(fraction) };
  const column = (key: 'before' | 'after' | 'change'): Column<AccountRow> => ({
    key,
    label: words[key],
    kind: 'decimal',
    exact: (row) => row[key]?.exact ?? null,
    shown: (row) => row[key]?.text ?? '',
  });
  return {
    title: '',
    columns: [
      textOf('figure', rowHead, ({ name, isPart }) => (isPart ? `  ${name}` : name), {
        exact: ({ name }) => name,
      }),
      inFile(textColumn('unit', 'unit'), ({ unit }) => unit),
      column('before'),
      column('after'),
      column('change'),
    ],
    rows: [
      both('importsVietNam', focus.importsBefore, focus.importsAfter),
      moved('creation', focus.creation, true),
      moved('diversion', focus.diversion, true),
      moved('priceEffect', focus.priceEffect, true),
      both('importsAll', totals.importsBefore, totals.importsAfter),
      both('revenueVietNam', focus.revenueBefore, focus.revenueAfter),
      both('revenue', totals.revenueBefore, totals.revenueAfter),
      moved('rateEffect', totals.rateEffect, true),
      moved('baseErosion', totals.baseErosion, true),
      moved('consumerSurplus', totals.consumerSurplus),
      moved('importerWelfare', totals.importerWelfare),
      moved('exporterLoss', totals.exporterLoss),
      moved('worldWelfare', totals.worldWelfare),
      moved('deadweightLoss', totals.deadweightLoss),
      moved('existingDutyLost', totals.existingDutyLost, true),
      { ...named('rateBefore', false, '%'), before: rate(focusRates.before) },
      { ...named('rateStatic', false, '%'), after: rate(focusRates.static) },
      { ...named('rateAfter', false, '%'), after: rate(focusRates.after) },
    ],
    foot: [],
    keyOf: ({ key }) => key,
    notes: [],
  };
}

interface GroupRow {
  readonly key: string;
  readonly focus: FocusFigures;
  readonly ledger: WelfareLedger;
}

/** Viet Nam's trade by group, and who gains by it; the last row is of all groups. */
export function responseGroupsTable(
  groups: readonly GroupRow[],
  total: Omit<GroupRow, 'key'>,
  { figures: words, columns }: Words,
  { amount, change }: TradeFormats,
): Table<GroupRow> {
  return {
    title: '',
    columns: [
      textOf('group', words.group, ({ key }) => key),
      usdOf('imports_before', columns.imports, ({ focus }) => focus.importsBefore, amount),
      usdOf('imports_after', columns.importsAfter, ({ focus }) => focus.importsAfter, amount),
      changeOf('diversion', columns.diversion, ({ focus }) => focus.diversion, change),
      usdOf('duty_before', columns.duty, ({ focus }) => focus.revenueBefore, amount),
      usdOf('duty_static', columns.dutyStatic, ({ focus }) => focus.revenueStatic, amount),
      usdOf('duty_after', columns.dutyAfter, ({ focus }) => focus.revenueAfter, amount),
      changeOf('consumer_surplus', columns.surplus, ({ ledger }) => ledger.consumerSurplus, change),
      changeOf('importer_welfare', columns.welfare, ({ ledger }) => ledger.importerWelfare, change),
    ],
    rows: groups,
    foot: [{ ...total, key: words.total }],
    keyOf: ({ key }) => key,
    notes: [],
  };
}

export function responseOriginsTable(
  origins: readonly OriginLedger[],
  nameOf: (origin: string) => string,
  { figures: words }: Words,
  { amount, change }: TradeFormats,
): Table<OriginLedger> {
  return {
    title: '',
    columns: [
      textOf('origin', words.origin, ({ origin }) => nameOf(origin)),
      usdOf('imports_before', words.before, ({ importsBefore }) => importsBefore, amount),
      usdOf('imports_after', words.after, ({ importsAfter }) => importsAfter, amount),
      changeOf(
        'change',
        words.change,
        ({ importsBefore, importsAfter }) => importsAfter - importsBefore,
        change,
      ),
      changeOf('creation', words.creation, ({ creation }) => creation, change),
      changeOf('diversion', words.diversion, ({ diversion }) => diversion, change),
    ],
    rows: origins,
    foot: [],
    keyOf: ({ origin }) => origin,
    notes: [],
  };
}

interface ValueAddedRow extends ValueAdded {
  readonly group: string;
  /** As the reader states it. */
  readonly share: number;
}

export function valueAddedTable(
  rows: readonly ValueAddedRow[],
  { figures, valueAdded: words }: Words,
  { amount, percent }: TradeFormats,
  decimal: (value: number) => string,
): Table<ValueAddedRow> {
  const fraction = (key: string, label: string, of: (row: ValueAddedRow) => number): Column<ValueAddedRow> =>
    percentOf(
      key,
      label,
      (row) => plainPercent(of(row) * 100),
      (row) => percent(of(row)),
    );
  return {
    title: words.title,
    columns: [
      textOf('group', figures.group, ({ group }) => group),
      textOf('stated_share', words.share, ({ share }) => decimal(share), { isAmongFigures: true }),
      usdOf('before', words.before, ({ before }) => before, amount),
      usdOf('after', words.after, ({ after }) => after, amount),
      fraction('price_cut', words.cut, ({ priceCut }) => priceCut),
      fraction('at_risk', words.risk, ({ atRisk }) => atRisk),
      fraction('price_cut_that_holds', words.holds, ({ priceCutThatHolds }) => priceCutThatHolds),
      fraction('at_risk_if_held', words.risk, ({ atRiskIfHeld }) => atRiskIfHeld),
    ],
    rows,
    foot: [],
    keyOf: ({ group }) => group,
    notes: [],
  };
}
