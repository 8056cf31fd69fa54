/** The parts of an estimate with real answers, in both languages: every figure is the engine's and every word is said. */
import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import {
  formatEstimate,
  parseEstimate,
  type Cents,
  type Estimate,
  type IsoDate,
} from '../../engine/index.ts';
import DutyStack from '../../ui/web/estimate/DutyStack.svelte';
import EntryFees from '../../ui/web/estimate/EntryFees.svelte';
import FactQuestions from '../../ui/web/estimate/FactQuestions.svelte';
import Headline from '../../ui/web/estimate/Headline.svelte';
import HistoryTable from '../../ui/web/estimate/HistoryTable.svelte';
import LawCards from '../../ui/web/estimate/LawCards.svelte';
import LawTable from '../../ui/web/estimate/LawTable.svelte';
import LockedFigures from '../../ui/web/estimate/LockedFigures.svelte';
import Programmes from '../../ui/web/estimate/Programmes.svelte';
import SheetBody from '../../ui/web/estimate/SheetBody.svelte';
import { linesWithoutFigure, ordersLeftOut } from '../../ui/web/state/entry-limits.ts';
import { historyTable } from '../../ui/tables/history-table.ts';
import { lawsForFile } from '../../ui/web/estimate/laws-table.ts';
import { resultTable } from '../../ui/web/estimate/result-table.ts';
import {
  along,
  axisOf,
  drawn,
  neighbour,
  nextChange,
  sameSince,
} from '../../ui/web/estimate/history-steps.ts';
import { statusSentence } from '../../ui/words/sentences/sentences.ts';
import { problemOf } from '../../ui/words/sentences/line-problem.ts';
import { tableForFile } from '../../ui/tables/table.ts';
import { besideTable } from '../../ui/web/estimate/beside-table.ts';
import { stackTable } from '../../ui/web/estimate/stack-table.ts';
import { assessedLines, stackOfEntry, stackOfLine } from '../../ui/web/estimate/stack-rows.ts';
import { messagesIn } from '../../ui/words/catalogue/catalogue.ts';
import { figuresIn } from '../../ui/words/format/figures.ts';
import { EstimateDraft } from '../../ui/web/state/estimate.svelte.ts';
import { firstEstimate, lockedFigures, NEW_LINE } from '../../ui/web/state/estimate-document.ts';
import { Navigation } from '../../ui/web/state/navigation.svelte.ts';
import { openReader } from '../../ui/web/state/reader.svelte.ts';
import { ComparisonPlace } from '../../ui/web/state/comparison-place.svelte.ts';
import { Session } from '../../ui/web/state/session.svelte.ts';
import type { App } from '../../ui/web/state/context.ts';
import type { LineProblem } from '../../ui/web/worker/estimate-protocol.ts';
import { connected, type Connected } from '../worker/connected.ts';
import { serveData } from '../worker/served-data.ts';
import WithApp from './WithApp.svelte';
import { partOf } from '../arbitraries/made.ts';

let wire: Connected;
const DAY = '2025-11-03' as never;

beforeAll(async () => {
  serveData();
  wire = await connected();
});
afterAll(() => wire.close());

const document: Estimate = {
  ...firstEstimate(DAY),
  lines: [
    { ...NEW_LINE, hts: '8544429090', customsValue: '25000' },
    { ...NEW_LINE, hts: '0306170041', customsValue: '8000', facts: { deposit_rate_pct: '4.5' } },
    { ...NEW_LINE, hts: 'nonsense', customsValue: '1' },
  ],
};

/** What the top of the page hands down, with the estimate calculated. */
async function appIn(language: 'en' | 'vi', estimate: Estimate = document) {
  const address = { read: () => '', write: () => undefined };
  const navigation = new Navigation(address);
  const place = new ComparisonPlace(navigation.addressOf('scenarios'));
  const session = new Session(wire.client, place.ofScenarios, place);
  await session.open();
  const draft = new EstimateDraft(wire.client, navigation, () => DAY);
  if (session.opening === null) throw new Error('not open');
  await draft.enter(session.opening);
  draft.change(estimate);
  await vi.waitFor(() => {
    if (draft.waiting || (estimate.locked === null && draft.shown?.of !== draft.present))
      throw new Error('waiting');
  });
  const reader = await openReader(null, [language], async () => messagesIn(language));
  const app = partOf<App>({ session, estimate: draft, reader, navigation });
  const html = (part: unknown, given: Readonly<Record<string, unknown>>): string =>
    render(WithApp, { props: { app, part: part as Component<never>, given } }).body;
  return { app, reader, draft, html };
}

const values = (html: string): readonly number[] =>
  [...html.matchAll(/<data[^>]*? value="([^"]*)"/g)].map(([, value = '']) => Number(value));
const isSound = (html: string): void => expect(html).not.toMatch(/NaN|undefined|Infinity|\[object/);

describe.each(['en', 'vi'] as const)('in %s', (language) => {
  test('stack, headline, fees, questions and programmes tell the engine’s figures', async () => {
    const { reader, draft, html } = await appIn(language);
    const { shown } = draft;
    if (shown === null || shown.entry.totals === null) throw new Error('no figures');
    const { entry } = shown;
    const { totals } = shown.entry;
    const rows = stackOfEntry(entry);
    expect(rows.reduce((sum, { amount }) => sum + amount, 0)).toBe(totals.duty);
    const stack = html(DutyStack, {
      rows,
      total: totals.duty,
      customsValue: totals.customsValue,
      evidenceThrough: entry.evidenceThrough,
    });
    expect(values(stack)).toEqual([...rows.map(({ amount }) => amount), totals.duty]);
    const headline = html(Headline, {
      totals,
      entryDate: document.entryDate,
      status: entry.status,
      stale: false,
    });
    const fees = (totals.mpf ?? 0) + (totals.hmf ?? 0);
    expect(values(headline).filter((value) => value > 1)).toEqual([
      totals.duty,
      totals.duty + fees,
      totals.customsValue + totals.duty + fees,
    ]);
    expect(headline).toContain(reader.words.law.status.ended);
    const left = html(EntryFees, { shown, totals, place: 1 });
    expect(left).toContain('A-552-802');
    const questions = html(FactQuestions, { document, place: 0, questions: entry.lines[0]?.questions ?? [] });
    expect(questions).toContain(reader.words.conditions.copperContent.name);
    expect(questions).toContain(reader.words.estimate.facts.unknown);
    const [first] = assessedLines(entry);
    if (first === undefined) throw new Error('no line');
    const programmes = html(Programmes, {
      explanation: first.explanation,
      evidenceThrough: entry.evidenceThrough,
    });
    expect(programmes).toMatch(/<s[ >]/);
    expect(programmes).toContain(reader.words.measures['ieepa-vn-20']);
    for (const markup of [stack, headline, left, questions, programmes]) isSound(markup);
  });

  test('the stack leaves with every duty, its standing and its share of the value, and their sum', async () => {
    const { reader, draft } = await appIn(language);
    const { entry } = draft.shown ?? {};
    if (entry?.totals == null) throw new Error('no figures');
    const { totals, evidenceThrough } = entry;
    const [first] = assessedLines(entry);
    if (first === undefined) throw new Error('no line');
    const customsValue = 25_000_00;
    const rows = stackOfLine(first, null);
    const line = { rows, total: first.duty, customsValue, evidenceThrough };
    const table = tableForFile(stackTable(line, ['Line 1'], reader));
    expect(table.columns.map(({ key }) => key)).toEqual([
      'key',
      'heading',
      'measure',
      'law_status',
      'rate',
      'duty',
      'effective_rate',
    ]);
    const { stack, result } = reader.words.estimate;
    const status = reader.words.law.status;
    const ordinary = table.rows.find(([key]) => key === 'column-1-general');
    const rate = reader.figures.rate.schedule('2.6%');
    expect(ordinary?.slice(1)).toEqual([
      '8544.42.90.90',
      reader.words.measures['column-1-general'],
      status.inForce,
      rate,
      '650.00',
      '2.6000',
    ]);
    expect(table.rows.map(([, , , told]) => told)).toContain(status.ended);
    const sum = (first.duty / 100).toFixed(2);
    expect(table.rows.at(-1)?.slice(0, 6)).toEqual(['total', null, stack.sum, null, null, sum]);
    expect(table.notes.slice(0, 2)).toEqual([
      'Line 1',
      `${result.customsValue}: ${reader.figures.money.cents(customsValue)}`,
    ]);
    // Of the whole entry no single date stands behind a duty, and a deposit has neither heading nor rate.
    const whole = tableForFile(
      stackTable({ ...totals, total: totals.duty, rows: stackOfEntry(entry), evidenceThrough }, [], reader),
    );
    const deposit = whole.rows.find(([key]) => key === 'deposit');
    expect(deposit?.slice(1)).toEqual([null, stack.deposit, null, null, '360.00', '1.0909']);
  });

  test('locked figures leave beside those of today, and what has no total now has none', async () => {
    const { reader } = await appIn(language);
    const differences = [{ kind: 'measure' as const, key: 'ieepa-vn-20', then: 200_00, now: 0 }];
    const totals = { then: 200_00, now: null, thenInWords: '$200.00', nowInWords: null, areWhole: true };
    const table = tableForFile(besideTable(differences, totals, ['locked on …'], reader));
    expect(table.rows).toEqual([
      ['ieepa-vn-20', reader.words.measures['ieepa-vn-20'], '200.00', '0.00'],
      ['total', reader.words.estimate.stack.sum, '200.00', null],
    ]);
    expect(table.notes).toEqual(['locked on …']);
  });

  test('the deposit that the exporter states is a row of its line', async () => {
    const { draft } = await appIn(language);
    const line = draft.shown === null ? undefined : assessedLines(draft.shown.entry)[1];
    if (line === undefined) throw new Error('no line');
    const rows = stackOfLine(line, null);
    expect(rows.find(({ kind }) => kind === 'deposit')?.amount).toBe(36_000);
    expect(rows.reduce((sum, { amount }) => sum + amount, 0)).toBe(line.duty);
  });

  test('the sheet has the same total, whichever language the page has', async () => {
    const sound = { ...document, lines: document.lines.slice(0, 2) };
    const { draft, html } = await appIn(language === 'en' ? 'vi' : 'en', sound);
    const words = messagesIn(language);
    const sheet = html(SheetBody, { words, figures: figuresIn(language) });
    const { totals } = draft.shown?.entry ?? {};
    if (totals === undefined || totals === null) throw new Error('no totals');
    expect(values(sheet)).toEqual([totals.duty + (totals.mpf ?? 0) + (totals.hmf ?? 0)]);
    expect(sheet).toContain(words.estimate.sheet.disclaimer);
    isSound(sheet);
    const locked = draft.shown === null ? null : lockedFigures(draft.shown.entry);
    const kept = await appIn(language, { ...sound, locked });
    const figures = kept.html(LockedFigures, { locked, place: 1 });
    expect(figures).toContain(words.estimate.documents.sameData);
    expect(values(figures).reduce((a, b) => a + b, 0)).toBe(
      2 * Math.round(Number(locked?.lines[1]?.duty) * 100),
    );
    expect(values(kept.html(SheetBody, { words, figures: figuresIn(language) }))).toEqual(values(sheet));
  });

  test('an entry with a line that has no figure owes at least so much, on the page, the sheet and in the file', async () => {
    const { reader, draft, html } = await appIn(language);
    const { shown } = draft;
    if (shown === null || shown.entry.totals === null) throw new Error('no figures');
    const { totals, status } = shown.entry;
    const { result } = reader.words.estimate;
    const atLeast = result.atLeast(reader.figures.money.cents(totals.duty));
    const third = result.withoutFigure(['3']);
    const [without, orders] = [linesWithoutFigure(shown.entry), ordersLeftOut(shown.entry)];
    expect([without, orders]).toEqual([[3], []]);
    const given = { totals, entryDate: document.entryDate, status, stale: false, without };
    const headline = html(Headline, { ...given, orders: ['A-552-802'] });
    expect(values(headline)).toEqual([totals.duty]);
    for (const told of [atLeast, third, result.ordersMayCover('A-552-802')]) expect(headline).toContain(told);
    expect(headline).not.toContain('class="large');
    const sheet = html(SheetBody, { words: reader.words, figures: reader.figures });
    expect(sheet).toContain(`${atLeast}; ${third}`);
    expect(values(sheet)).toEqual([]);
    const sum = tableForFile(
      resultTable({ document: shown.of, entry: shown.entry }, reader, () => ''),
    ).rows.at(-1);
    expect(sum?.at(-1)).toBe(third);
    expect(sum?.[0]).toBe(result.atLeast(reader.words.estimate.lines.total));
  });

  test('locked, it still owes at least so much, under its law and with its orders', async () => {
    const bare = { ...NEW_LINE, hts: '0306170041', customsValue: '8000' };
    const first = await appIn(language, { ...document, lines: [bare, { ...NEW_LINE, hts: 'shirts' }, bare] });
    const { shown } = first.draft;
    const locked = shown === null ? null : lockedFigures(shown.entry);
    if (shown === null || locked === null) throw new Error('no figures');
    expect(locked.lines.map((line) => line === null)).toEqual([false, true, false]);
    expect(locked.status).toEqual(shown.entry.status);
    expect(locked.orders).toContain('A-552-802');
    const text = formatEstimate({ ...shown.of, locked });
    const read = parseEstimate(text, 'estimate');
    expect(read.ok ? read.value.locked : read.failure).toEqual(locked);

    const { reader, html } = await appIn(language, { ...shown.of, locked });
    const { result } = reader.words.estimate;
    const atLeast = result.atLeast(reader.figures.money.cents(Math.round(Number(locked.duty) * 100)));
    const second = result.withoutFigure(['2']);
    const sheet = html(SheetBody, { words: reader.words, figures: reader.figures });
    for (const told of [`${atLeast}; ${second}`, result.ordersMayCover(locked.orders.join(', '))])
      expect(sheet).toContain(told);
    // The third line keeps its number.
    expect(sheet).toContain('>3. ');
    expect(html(LockedFigures, { locked, place: 1 })).toContain(`${reader.words.estimate.documents.locked}`);
  });

  test('beside other laws its totals are told from below, with no difference, in tables, cards and files', async () => {
    const { reader, draft, html } = await appIn(language);
    const { shown } = draft;
    if (shown === null || shown.entry.totals === null) throw new Error('no figures');
    const scenarios = ['law:2025-01-01', 'framework-20'];
    const answer = await wire.client.estimateUnder({ estimate: shown.of, scenarios });
    if (!answer.ok) throw new Error(JSON.stringify(answer.failure));
    const laws = answer.value.map((outcome, place) => {
      const named = scenarios[place] ?? '';
      return { named, title: named, place, outcome };
    });
    const { totals, status } = shown.entry;
    const own = stackOfEntry(shown.entry).map(({ key, rate, amount }) => ({ measure: key, rate, amount }));
    const without = linesWithoutFigure(shown.entry);
    const given = {
      ...{ laws, own, totals, without, status, entryDate: document.entryDate },
      nameOf: (measure: string) => measure,
    };
    const { result } = reader.words.estimate;
    const { scenarios: words } = reader.words.later;
    const third = result.withoutFigure(['3']);
    const duties = [totals.duty, ...answer.value.map((outcome) => (outcome.ok ? outcome.value.duty : -1))];
    const table = html(LawTable, { ...given, remove: () => undefined });
    const cards = html(LawCards, { ...given, remove: () => undefined });
    for (const duty of duties) {
      const told = `${result.atLeast(reader.figures.money.cents(duty))}; ${third}`;
      expect(table).toContain(told);
      expect(cards).toContain(told);
    }
    for (const html of [table, cards]) expect(html).not.toMatch(/class="(more|less)/);
    const { rows, notes } = lawsForFile(given, reader);
    expect(rows.at(-1)?.[0]).toBe(result.atLeast(words.duty));
    expect(rows.filter(([label]) => label === words.duty)).toEqual([]);
    expect(notes).toEqual([words.own, ...scenarios].map((title) => `${title}: ${third}`));
  });

  test('a scheduled change is told as ahead, or as one whose day has passed', () => {
    const { words, figures } = { words: messagesIn(language), figures: figuresIn(language) };
    const next = { on: '2026-12-04' as IsoDate, duty: 275_000 as Cents, of: 'figure' } as const;
    const evidenceThrough = '2026-10-10' as IsoDate;
    const inForce = { kind: 'inForce', evidenceThrough, next } as const;
    const on = (today: string) => statusSentence(words, figures, inForce, today as IsoDate);
    expect(on('2026-12-03')).toBe(statusSentence(words, figures, inForce));
    expect(on('2026-12-04')).not.toBe(on('2026-12-03'));
    expect(on('2026-12-04')).toMatch(language === 'en' ? /was to change to .* has passed/ : /ngày đã qua/);
    const range = { ...inForce, next: { ...next, of: 'range' } } as const;
    expect(statusSentence(words, figures, range)).toMatch(
      language === 'en' ? /its range changes, not the figure/ : /khoảng thuế sẽ thay đổi, số thuế thì không/,
    );
  });

  test('orders that may cover the goods stand beside the total until a deposit is stated', async () => {
    const bare = { ...NEW_LINE, hts: '0306170041', customsValue: '8000' };
    const { draft } = await appIn(language, { ...document, lines: [bare] });
    expect(draft.shown === null ? [] : ordersLeftOut(draft.shown.entry)).toContain('A-552-802');
  });

  test('steps of the history are drawn, found by their neighbours and told as a table', async () => {
    const { reader, html } = await appIn(language);
    const answer = await wire.client.estimateHistory({ estimate: document, line: 0 });
    if (!answer.ok) throw new Error(JSON.stringify(answer.failure));
    const spans = answer.value;
    const axis = axisOf(spans, DAY);
    const { line, band } = drawn(spans, axis);
    expect([along(axis, axis.first), along(axis, axis.last)]).toEqual([0, 1]);
    expect(line.match(/H/g)).toHaveLength(spans.length);
    expect(band).not.toBe('');
    expect(`${line}${band}`).not.toMatch(/NaN|Infinity/);
    const starts = spans.map(({ from }) => from);
    expect(starts.slice(1)).toEqual(starts.slice(0, -1).map((from) => neighbour(spans, from, true)));
    expect(neighbour(spans, starts[0] ?? '', false)).toBeNull();
    for (const from of starts) {
      expect((sameSince(spans, from)?.from ?? '') <= from).toBe(true);
      const next = nextChange(spans, from);
      if (next !== null) expect(next.from > from).toBe(true);
    }
    const table = html(HistoryTable, { spans, date: DAY, onenter: () => undefined });
    expect(values(table)).toHaveLength(spans.length);
    expect(historyTable(spans, reader).rows).toHaveLength(spans.length);
  });

  test('the table that is saved has a row a line, an error in words, and the entry', async () => {
    const { reader, draft } = await appIn(language);
    if (draft.shown === null) throw new Error('no figures');
    const { columns, rows } = tableForFile(
      resultTable({ document: draft.shown.of, entry: draft.shown.entry }, reader, () => 'Of cotton'),
    );
    expect(rows).toHaveLength(document.lines.length + 1);
    for (const row of rows) expect(row).toHaveLength(columns.length);
    expect(rows[2]?.at(-1)).toContain('nonsense');
    const duty = columns.findIndex(({ key }) => key === 'duty');
    const [a, b, , sum] = rows.map((row) => Number(row[duty]));
    expect((a ?? 0) + (b ?? 0)).toBeCloseTo(sum ?? 0, 2);
  });

  test('every problem of a line has a sentence', () => {
    const code = '6109100012' as never;
    const problems: readonly LineProblem[] = [
      { kind: 'badCode', value: '' },
      { kind: 'badDate', column: 'loading_date', value: '' },
      { kind: 'badDate', column: 'entry_date', value: '' },
      { kind: 'tooEarly', value: DAY, first: DAY },
      { kind: 'loadedAfterEntry', value: DAY, entry: DAY },
      { kind: 'badValue', value: '' },
      { kind: 'quantityNeeded', code, unit: 'kg', given: [] },
      { kind: 'quantityNeeded', code, unit: 'kg', given: ['m'] },
      { kind: 'countNeeded', code, fact: 'jewels' },
      { kind: 'codeNotInSchedule', code, standing: { kind: 'unknown' } },
      { kind: 'codeNotInSchedule', code, standing: { kind: 'removed', on: DAY, line: null } },
      { kind: 'aboveEntryLimit', value: '900', limit: '800' },
      { kind: 'contentAboveValue', percent: '120' },
    ];
    const words = messagesIn(language);
    const said = problems.map((problem) => problemOf(problem, { words, figures: figuresIn(language) }));
    for (const sentence of said) expect(sentence).not.toMatch(/undefined|\[object|^$/);
    expect(new Set(said).size).toBe(said.length);
  });
});
