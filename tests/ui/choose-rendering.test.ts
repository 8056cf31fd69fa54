/** What follows an estimate, with real answers over the worker's wire, in both languages: figures agree with the estimate's own. */
import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import type { Estimate, IsoDate } from '../../engine/index.ts';
import { messagesIn } from '../../ui/words/catalogue/catalogue.ts';
import { tableForFile } from '../../ui/tables/table.ts';
import DaysFound from '../../ui/web/choose/DaysFound.svelte';
import OriginsLabel from '../../ui/web/choose/OriginsLabel.svelte';
import { fileOriginsTable, lineOriginsTable } from '../../ui/web/choose/origins-tables.ts';
import { termsTable } from '../../ui/web/choose/terms-table.ts';
import LinkCode from '../../ui/web/estimate/LinkCode.svelte';
import SheetTerms from '../../ui/web/estimate/SheetTerms.svelte';
import { firstEstimate, NEW_LINE } from '../../ui/web/state/estimate-document.ts';
import { openReader } from '../../ui/web/state/reader.svelte.ts';
import type { App } from '../../ui/web/state/context.ts';
import { PLAIN_OPTIONS } from '../../ui/web/worker/files-protocol.ts';
import { patient } from '../worker/patient.ts';
import { answered, withWire } from '../worker/with-wire.ts';
import { partOf } from '../arbitraries/made.ts';
import WithApp from './WithApp.svelte';

const day = (text: string): IsoDate => text as IsoDate;
const DAYS = { from: day('2026-10-10'), until: day('2027-03-31'), loadedFrom: day('2026-09-01') };
const cabinets: Estimate = {
  ...firstEstimate(day('2026-10-10')),
  lines: [{ ...NEW_LINE, hts: '9403409060', customsValue: '10000' }],
};

const wire = withWire();

const dutyOn = async (entryDate: string): Promise<number | undefined> =>
  (await answered(wire.client.estimate({ ...cabinets, entryDate }))).totals?.duty;

describe.each(['en', 'vi'] as const)('in %s', (language) => {
  async function told() {
    const reader = await openReader(null, [language], async () => messagesIn(language));
    const app = partOf<App>({ reader });
    const html = (part: unknown, given: Readonly<Record<string, unknown>>): string =>
      render(WithApp, { props: { app, part: part as Component<never>, given } }).body;
    return { reader, html };
  }

  test('days: every choice owes what the estimate of its first day owes; the announced are named', async () => {
    const { reader, html } = await told();
    const answer = await answered(wire.client.entryDays({ estimate: cabinets, days: DAYS }));
    for (const { entry, cell } of answer.choices.choices)
      expect([entry.from, cell.duty]).toEqual([entry.from, await dutyOn(entry.from)]);
    expect(answer.choices.choices.at(-1)?.entry.from).toBe('2027-01-01');
    const shown = html(DaysFound, { answer, source: async () => null, onenter: () => undefined });
    expect(shown).not.toMatch(/NaN|undefined|Infinity|\[object/);
    expect(shown).toContain(reader.words.choose.days.standing.scheduled);
    for (const id of answer.announced) expect(reader.words.estimate.investigations).toHaveProperty(id);
    expect(shown.match(/<rect/g)?.length).toBe(
      answer.days.cells.flat().filter((cell) => cell !== null).length,
    );
    expect(shown).not.toContain(' style="fill');
  });

  test('origins: Viet Nam by the estimate’s own figure, the unknown without an amount, in files too', async () => {
    const { reader, html } = await told();
    const answer = await answered(wire.client.lineOrigins({ estimate: cabinets, line: 0 }));
    const table = lineOriginsTable(answer, reader);
    expect(table.rows[0]).toMatchObject({ isVietNam: true, duty: await dutyOn('2026-10-10') });
    const { columns, rows, notes } = tableForFile(table);
    const at = (key: string): number => columns.findIndex((column) => column.key === key);
    for (const [place, row] of table.rows.entries()) {
      expect(rows[place]?.[at('duty')] === null).toBe(row.duty === null);
      if (row.duty === null) expect(rows[place]?.[at('unknown_or_left_out')]).not.toBe('');
    }
    expect(table.rows.some(({ duty }) => duty === null)).toBe(true);
    expect(notes.join()).toContain(reader.words.choose.origins.reduced);
    expect(html(OriginsLabel, {})).toContain(reader.words.choose.origins.reduced);
  });

  test('a file: its days and origins are those of its goods together', async () => {
    const { reader } = await told();
    const text =
      'hts,entry_date,customs_value,mode\n9403.40.90.60,2026-10-10,10000,ocean\n9403.40.90.60,2026-10-10,500,ocean\n';
    await answered(wire.client.readFile({ kind: 'text', text }, PLAIN_OPTIONS, patient()));
    const days = await answered(wire.client.fileDays({ days: DAYS, planned: DAYS.from }, patient()));
    expect(days.choices.planned.duty).toBe(((await dutyOn('2026-10-10')) ?? 0) * 1.05);
    const origins = await answered(wire.client.fileOrigins(patient()));
    const [own] = fileOriginsTable(origins, reader).rows;
    expect(own).toMatchObject({ isVietNam: true, duty: days.choices.planned.duty, unknownValue: 0 });
    for (const { customsValue, unknownValue } of origins.rows)
      expect(customsValue + unknownValue).toBe(1_050_000);
  });

  test('the price under terms of delivery, and the code of a link', async () => {
    const { reader, html } = await told();
    const costs = { freight: 120_050, insurance: 0, valueAddedPercent: 50 };
    const asked = { estimate: cabinets, baseline: 'law:2025-01-01', costs };
    const answer = await answered(wire.client.heldPrice(asked));
    const last = answer.splits.at(-1);
    if (last?.terms == null || last.entry === null) throw new Error('no price');
    expect(last.terms.cif - last.terms.fob).toBe(120_050);
    expect(last.terms.ddp - last.terms.cif).toBe(last.entry.duty + last.entry.fees);
    const cut = 1 - last.terms.fob / answer.now.customsValue;
    expect(last.terms.valueAddedAtRisk).toBeCloseTo(cut / 0.5, 10);
    expect(tableForFile(termsTable(answer, reader)).rows).toHaveLength(answer.splits.length);
    const { words, figures } = reader;
    const sheet = html(SheetTerms, {
      ...{ words, figures, fob: 1_000_000, freight: 120_050, insurance: 5, dutyAndFees: 294_714 },
    });
    expect([...sheet.matchAll(/value="(\d+)"/g)].map(([, value]) => Number(value))).toEqual([
      ...[1_000_000, 120_050, 5, 1_120_055, 294_714, 1_414_769],
    ]);
    const code = html(LinkCode, { words, link: 'https://example.org/#/estimate' });
    expect(code).toMatch(/<path class="dark[^>]* d="M/);
    expect(code).not.toMatch(/style=|<script/);
    expect(html(LinkCode, { words, link: 'x'.repeat(5000) })).toContain(words.choose.terms.sheet.tooLong);
  });
});
