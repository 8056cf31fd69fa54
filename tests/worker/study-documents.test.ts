/** A study as a file, written and read by the worker: whole, with its figures, and in the form again. */
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { formatStudy, parseStudy, STUDY_FIGURES, type Study } from '../../engine/index.ts';
import { presets } from '../../engine/scenario/presets.ts';
import { ownModel } from '../../ui/study/own-model.ts';
import { isSameModel, settingsOfModel } from '../../ui/study/settings-of-model.ts';
import type { ResponseSetting } from '../../ui/web/worker/response-protocol.ts';
import { ownSettings } from '../arbitraries/own-settings.ts';
import { realReference } from '../arbitraries/real-reference.ts';
import { anyScenario } from '../arbitraries/scenario-documents.ts';
import { connected, value, type Connected } from './connected.ts';
import { serveData } from './served-data.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let wire: Connected;
let setting: ResponseSetting;

beforeAll(async () => {
  serveData();
  wire = await connected();
  value(await wire.client.open(() => undefined));
  setting = value(await wire.client.responseSetting());
});

afterAll(() => wire.close());

const groupOf = fc.nat().map((place) => setting.groups[place % setting.groups.length]?.group ?? '');
const figure = fc.maxSafeInteger().map((amount) => String(amount + 0));
const side = fc.oneof(fc.constantFrom('framework-20', 'law:2026-10-10'), anyScenario);

test('a study of any settings is read as it was written, and its model finds its settings in the form', () => {
  fc.assert(
    fc.property(
      ownSettings(groupOf),
      side,
      side,
      fc.array(figure, { minLength: 12 }),
      (own, a, b, amounts) => {
        const model = ownModel(own, setting);
        const study: Study = {
          format: 'tariff-study/1',
          dataVersion: 'any',
          flows: 'us-imports-vn-2024',
          baseline: a,
          scenario: b,
          model,
          others: own.others,
          figures: Object.fromEntries(
            STUDY_FIGURES.map((name, at) => [name, amounts[at] ?? '0']),
          ) as Study['figures'],
        };
        expect(value(parseStudy(formatStudy(study), 'study'))).toEqual(JSON.parse(JSON.stringify(study)));
        const found = settingsOfModel(model, own.others, setting);
        expect(found).not.toBeNull();
        if (found !== null) expect(isSameModel(ownModel(found, setting), model)).toBe(true);
      },
    ),
  );
});

test('the worker writes what the study comes to, and says of a file what it is and whether it was changed', async () => {
  const named = (id: string) => {
    const preset = presets(realReference().rulebook.evidenceThrough).find((each) => each.id === id);
    if (preset === undefined) throw new Error(id);
    return preset;
  };
  const asked = {
    baseline: named('framework-20'),
    scenario: named('framework-20-annex3'),
    others: 'unchanged',
    model: { kind: 'static' },
  } as const;
  const file = value(await wire.client.writeStudy(asked));
  const view = value(await wire.client.respond({ ...asked, by: 'section', valueAdded: [] }));
  const { figures } = value(parseStudy(file, 'study'));
  expect(Number(figures.revenueAfter)).toBe(Math.round(view.focus.revenueAfter / 100));
  expect(Number(figures.deadweightLoss)).toBe(Math.round(view.totals.deadweightLoss / 100));
  expect(value(await wire.client.readStudy(file, 'study'))).toEqual({
    ...asked,
    madeOn: null,
    seal: 'whole',
  });
  const changed = file.replace('"unchanged"', '"sameChange"');
  expect(value(await wire.client.readStudy(changed, 'study'))).toMatchObject({ seal: 'changed' });
  const older = file.replace(/"dataVersion": "[^"]*"/, '"dataVersion": "older"');
  expect(value(await wire.client.readStudy(older, 'study'))).toMatchObject({ madeOn: 'older' });
});

const REFUSED = [
  ['"kind": "static"', '"kind": "gravity"', 'model.kind'],
  ['"kind": "static"', '"kind": "static", "sigma": 3', 'sigma'],
  ['"others": "unchanged"', '"others": "retaliate"', 'others'],
  ['tariff-study/1', 'tariff-study/2', 'tariff-study/2'],
] as const;

test('what a study cannot mean is refused by name', async () => {
  const study: Study = {
    format: 'tariff-study/1',
    dataVersion: 'any',
    flows: 'us-imports-vn-2024',
    baseline: 'framework-20',
    scenario: 'mfn-only',
    model: { kind: 'static' },
    others: 'unchanged',
    figures: Object.fromEntries(STUDY_FIGURES.map((name) => [name, '0'])) as Study['figures'],
  };
  const text = formatStudy(study);
  value(await wire.client.readStudy(text, 'study'));
  for (const [before, after, part] of REFUSED) {
    expect(text).toContain(before);
    const read = await wire.client.readStudy(text.replace(before, after), 'study');
    expect(read.ok).toBe(false);
    expect(JSON.stringify(read)).toContain(part);
  }
});
