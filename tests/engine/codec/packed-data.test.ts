/** What the page receives packed is the same as the tables that are reviewed; damaged packs are failures. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packList, unpackList } from '../../../engine/codec/packed-list.ts';
import { decodeList } from '../../../engine/codec/decode-list.ts';
import { formatTsv } from '../../../engine/codec/tsv.ts';
import {
  lawFiles,
  packFlows,
  packLaw,
  packSchedule,
  scheduleFiles,
  scheduleTexts,
  unpackFlows,
  unpackLaw,
  unpackSchedule,
} from '../../../engine/index.ts';
import {
  FLOWS,
  realData,
  realFlows,
  realManifest,
  textOfFile,
  valueOf,
} from '../../arbitraries/real-reference.ts';
import { syntheticSchedule } from '../../arbitraries/rulebooks.ts';

const manifest = realManifest();
const texts = new Map(
  [...lawFiles(manifest), ...scheduleFiles()].map((id) => [id, textOfFile(manifest, id)] as const),
);
const flowsText = textOfFile(manifest, `flows/${FLOWS}`);
const packed = {
  law: valueOf(packLaw(manifest, texts)),
  schedule: valueOf(packSchedule(scheduleTexts(manifest, texts))),
  flows: valueOf(packFlows(FLOWS, flowsText, realData().schedule)),
};

describe('unpacked, the committed data are as decoded from their tables', () => {
  test('the law with every list, in its order', () => {
    const { law, manifest: head } = valueOf(unpackLaw(packed.law));
    const { schedule: _, manifest: whole, ...expected } = realData();
    expect(law).toEqual(expected);
    for (const [id, list] of expected.rulebook.lists)
      expect([...(law.rulebook.lists.get(id)?.entries ?? [])]).toEqual([...list.entries]);
    expect(head).toEqual({ ...whole, files: new Map() });
  });

  test('the schedule: lines, statistical numbers with their units, changes', () => {
    const found = valueOf(unpackSchedule(packed.schedule));
    const { schedule } = realData();
    expect(found.edition).toBe(schedule.edition);
    expect([...found.lines]).toEqual([...schedule.lines]);
    expect([...found.statistical]).toEqual([...schedule.statistical]);
    expect([...found.changes]).toEqual([...schedule.changes]);
    expect([...found.byTrade]).toEqual([...schedule.byTrade]);
    expect([...found.brackets]).toEqual([...schedule.brackets]);
    // Codes alone: the texts stay in their file.
    expect([...found.ofBothTariffs.keys()]).toEqual([...schedule.ofBothTariffs.keys()]);
    expect([found.lines.size, found.statistical.size]).toEqual([11_414, 19_831]);
  });

  test('the trade of 2024', () => {
    expect(unpackFlows(FLOWS, packed.flows, realData().schedule)).toEqual({ ok: true, value: realFlows() });
  });
});

const code = fc
  .tuple(fc.constantFrom(2, 4, 6, 8, 10), fc.stringMatching(/^\d{10}$/))
  .map(([length, digits]) => digits.slice(0, length));
const cells = fc.tuple(
  fc.constantFrom('2025-01-01', '2026-02-24'),
  fc.constantFrom('', '2026-12-31'),
  fc.constantFrom('', 'c1'),
  fc.constantFrom('', 'yes', 'no'),
  fc.constantFrom('', 'words', 'other words'),
);

test('any list is the same packed and not, whatever the order of its codes', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(code, cells)), (rows) => {
      const text = formatTsv(
        ['code', 'from', 'until', 'condition', 'default', 'note'],
        rows.map(([own, rest]) => [own, ...rest]),
      );
      const id = 'any' as never;
      const list = valueOf(unpackList(id, JSON.parse(JSON.stringify(valueOf(packList(id, text))))));
      const expected = valueOf(decodeList(id, text));
      expect(list).toEqual(expected);
      expect([...list.entries.keys()]).toEqual([...expected.entries.keys()]);
    }),
  );
});

describe('a pack that is not whole', () => {
  const corrupt = { ok: false, failure: { kind: 'datasetCorrupt' } };
  const changed = (text: string, change: (loose: Record<string, unknown>) => void): string => {
    const loose = JSON.parse(text) as Record<string, unknown>;
    change(loose);
    return JSON.stringify(loose);
  };

  test.for(['', 'null', '[]', '{}', '{"codes":[1]}', '"text"'])('%s is a failure', (text) => {
    expect(unpackSchedule(text)).toMatchObject(corrupt);
    expect(unpackFlows(FLOWS, text, realData().schedule)).toMatchObject(corrupt);
    expect(unpackLaw(text)).toMatchObject({ ok: false });
  });

  test('cut anywhere is a failure', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 0.999, noNaN: true }), (part) => {
        for (const [text, unpack] of [
          [packed.schedule, unpackSchedule],
          [packed.flows, (cut: string) => unpackFlows(FLOWS, cut, realData().schedule)],
          [packed.law, unpackLaw],
        ] as const)
          expect(unpack(text.slice(0, Math.floor(text.length * part)))).toMatchObject(corrupt);
      }),
      { numRuns: 20 },
    );
  });

  test.for(['codes', 'rateOf', 'unitsOf', 'suffixesOf', 'rates', 'units', 'suffixes', 'ownUnits', 'changes'])(
    'a schedule without %s, or with one thing less or one too many, is a failure',
    (name) => {
      const spoilt: ((column: unknown) => unknown)[] = [
        () => undefined,
        () => 'text of no table',
        (column) => (Array.isArray(column) && name.endsWith('Of') ? column.slice(1) : null),
        (column) => (Array.isArray(column) ? [...(column as unknown[]), -1] : 1),
        (column) => (Array.isArray(column) ? [...(column as unknown[]).slice(0, -1), 1e9] : 1),
      ];
      for (const spoil of spoilt) {
        const text = changed(packed.schedule, (loose) => (loose[name] = spoil(loose[name])));
        expect(unpackSchedule(text), String(spoil)).toMatchObject(corrupt);
      }
    },
  );

  test('amounts that are no whole dollars, codes that are none or stand twice and columns of unequal length are failures', () => {
    for (const change of [
      (loose: Record<string, unknown>) => (loose['customsValue'] = [0.5]),
      (loose: Record<string, unknown>) => (loose['dutyBeyond'] = []),
      (loose: Record<string, unknown>) => ((loose['dutyBeyond'] as number[])[0] = -1),
      (loose: Record<string, unknown>) => ((loose['numbers'] as number[])[1] = -1),
      (loose: Record<string, unknown>) => ((loose['numbers'] as number[])[1] = 0),
      (loose: Record<string, unknown>) => ((loose['numbers'] as number[])[0] = 19_000),
      (loose: Record<string, unknown>) => ((loose['unlisted'] as number[])[0] = 1),
    ])
      expect(unpackFlows(FLOWS, changed(packed.flows, change), realData().schedule)).toMatchObject(corrupt);
  });

  test('a list that says nothing of its codes, or an unreadable date, is a failure', () => {
    const list = (change: (lists: Record<string, Record<string, unknown>>) => void): string =>
      changed(packed.law, (loose) => change(loose['lists'] as Record<string, Record<string, unknown>>));
    const of = (lists: Record<string, Record<string, unknown>>) => lists['annex-ii'] ?? {};
    for (const change of [
      (lists: never) => (of(lists)['terms'] = []),
      (lists: never) => (of(lists)['runs'] = [0, 1]),
      (lists: never) => (of(lists)['runs'] = [0, 1e6]),
      (lists: never) => (of(lists)['codes'] = [5]),
      (lists: never) => (of(lists)['terms'] = ['2025-02-30\t\t\t\t']),
    ] as const)
      expect(unpackLaw(list(change as never))).toMatchObject({
        ok: false,
        failure: { kind: 'datasetCorrupt', dataset: 'lists/annex-ii' },
      });
    expect(unpackLaw(list((lists) => delete lists['annex-ii']))).toMatchObject({
      ok: false,
      failure: { kind: 'unknownList', list: 'annex-ii' },
    });
  });
});

test('a schedule tells its lines one by one and all together alike', () => {
  const { lines, statistical } = syntheticSchedule();
  expect([...lines.keys()].map((key) => lines.get(key))).toEqual([...lines.values()]);
  expect([...lines.entries()]).toEqual([...lines]);
  expect(lines.size).toBe([...lines].length);
  expect(statistical.size).toBe([...statistical].length);
  const visited: unknown[] = [];
  statistical.forEach((units, number) => visited.push([number, units]));
  expect(visited).toEqual([...statistical]);
  for (const stranger of ['', '11', '1111000', '11110001', '1111000010x', '111100001', 'constructor'])
    expect([lines.has(stranger as never), statistical.get(stranger as never)]).toEqual([false, undefined]);
});
