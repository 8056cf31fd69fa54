/** A study asked in the terminal is the page's: its link opens the same model, and both show the same hash. */
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { ResponseModel } from '../../engine/index.ts';
import { presets } from '../../engine/scenario/presets.ts';
import { readStudy } from '../../ui/study/study-address.ts';
import { ownModel } from '../../ui/study/own-model.ts';
import { readPlace } from '../../ui/web/state/place.ts';
import { studyHash, writtenSet } from '../../ui/web/state/shared-set.ts';
import type { ResponseSetting } from '../../ui/web/worker/response-protocol.ts';
import type { Opening } from '../../ui/web/worker/protocol.ts';
import { realReference } from '../arbitraries/real-reference.ts';
import { refusalOf, written, type GivenOptions } from '../cli/program.ts';
import { connected, type Connected } from '../worker/connected.ts';
import { serveData } from '../worker/served-data.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const PAIR = { baseline: 'framework-20', scenario: 'framework-20-annex3' };
const SCENARIOS = '#v=1&base=framework-20&with=framework-20-annex3';
const respond = (options: GivenOptions): string => written(['respond'], { ...PAIR, ...options });
/** What others pay is no matter here, and their law takes the most time. */
const OTHERS = { others: 'unchanged' } as const;
const jsonOf = (options: GivenOptions) => JSON.parse(respond({ json: true, ...options }));

/** The page has a field for the elasticity of demand where the terminal names a published one. */
function inNumbers(model: ResponseModel): ResponseModel {
  if (model.kind !== 'smart' || model.importDemand.kind !== 'preset') return model;
  const { id } = model.importDemand;
  const value = setting.parameters.find((each) => each.id === id)?.value ?? Number.NaN;
  return { ...model, importDemand: { kind: 'own', byPrefix: [{ prefix: '', value }], otherwise: null } };
}

let wire: Connected;
let opening: Opening;
let setting: ResponseSetting;
beforeAll(async () => {
  serveData();
  wire = await connected();
  const opened = await wire.client.open(() => undefined);
  const told = await wire.client.responseSetting();
  if (!opened.ok || !told.ok) throw new Error('not open');
  [opening, setting] = [opened.value, told.value];
});
afterAll(() => wire.close());

describe('a study of the terminal', () => {
  test.each<GivenOptions>([
    {},
    { model: 'static' },
    { horizon: 'short', 'pass-through': '0.94' },
    { elasticity: 'protee', supply: '0.5', outer: '1.5', domestic: '0.2' },
    { elasticity: '2.5', others: 'unchanged', product: '090111' },
    { own: ['coffee=0', 'garments=3'], by: 'group', 'value-added': ['seafood=0.4'] },
    { model: 'smart', others: 'same' },
    { model: 'smart', elasticity: 'protee', supply: '0.25' },
    { draws: '5', seed: '9' },
  ])('%j has the page’s link and hash', async (options) => {
    const json = jsonOf(options);
    const { place, rest } = readPlace(json.link);
    expect(rest).toBe(SCENARIOS);
    const read = readStudy(place.study ?? '');
    if (!read.ok) throw new Error(read.term);
    const { settings, drawing, product, valueAdded } = read.settings;
    expect(ownModel(settings, setting)).toEqual(inNumbers(json.model));
    expect(settings.others).toBe(json.others);
    expect(drawing).toEqual(options['draws'] === undefined ? {} : { draws: 5, seed: 9 });
    expect(product).toBe(options['product'] ?? '');
    expect(valueAdded).toEqual(options['value-added'] === undefined ? {} : { seafood: 0.4 });
    const named = (id: string) => {
      const found = presets(realReference().rulebook.evidenceThrough).find((preset) => preset.id === id);
      if (found === undefined) throw new Error(id);
      return found;
    };
    const scenarios = [named(PAIR.baseline), named(PAIR.scenario)];
    const set = await writtenSet(wire.client, { scenarios, baseline: 0 }, opening);
    expect(json.content_hash).toBe(await studyHash(set?.hash ?? '', place.study));
  });

  test('is cited with its link, its kind and its hash', () => {
    const entry = respond({ bibtex: true, model: 'smart', ...OTHERS });
    const { link, content_hash: hash } = jsonOf({ model: 'smart', ...OTHERS });
    expect(entry).toMatch(/^@misc\{tariff-scenarios-[0-9a-f]{12},/);
    expect(entry).toContain('howpublished = {Trade response, SMART}');
    expect(entry).toContain(hash);
    expect(entry.replaceAll('\\', '')).toContain(`url = {${link}}`);
    expect(respond({ bibtex: true, lang: 'vi', ...OTHERS })).toContain('mô hình CES-Armington');
    expect(refusalOf(['respond'], { ...PAIR, bibtex: true, json: true })).toContain('--bibtex');
    const [header = '', row = ''] = respond({ csv: true, model: 'smart', ...OTHERS }).split('\n');
    expect(header).toMatch(/,content_hash,study,link$/);
    expect(row).toContain(link);
  });

  test('for which the page has no setting has a hash of its own and no link', () => {
    const stated = [{ own: ['0801=5'] }, { elasticity: '25' }, { domestic: '0.97' }].map((options) =>
      jsonOf({ ...options, ...OTHERS }),
    );
    expect(stated.map(({ link }) => link)).toEqual([null, null, null]);
    expect(new Set([...stated, jsonOf(OTHERS)].map(({ content_hash: hash }) => hash)).size).toBe(4);
    expect(respond({ bibtex: true, own: ['0801=5'], ...OTHERS })).not.toContain('url');
    // Words of one's own have no name on the page.
    const mine = written(['respond'], {
      ...PAIR,
      ...OTHERS,
      scenario: 'framework-20; set country-duty to 15% on 61',
      json: true,
    });
    expect(JSON.parse(mine).link).toBeNull();
  });
});
