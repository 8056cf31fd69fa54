/** Scenarios as files, links and words, read and written. */
import {
  asMemberOfSet,
  canonicalLab,
  canonicalText,
  centsText,
  formatLab,
  formatScenario,
  formatScenarioSet,
  formatScenarioText,
  ok,
  parseLab,
  parseRuleText,
  parseScenario,
  parseScenarioSet,
  pinnedElsewhere,
  readRule,
  SCENARIO_SET_FORMAT,
  scenariosOf,
  totalsOf,
  type Scenario,
  type ScenarioSet,
} from '../../../engine/index.ts';
import { openedDocument } from '../../tables/capsule-file.ts';
import { sealed, sealOf } from '../../tables/content-hash.ts';
import { sealOfOpened } from '../../tables/sealed-text.ts';
import { FLOWS, NOT_OPEN } from './loaded.ts';
import type { EngineApi, ReadSet } from './protocol.ts';
import { evaluated, loadedNow } from './worker-state.ts';
import { centsOf } from '../../words/format/plain.ts';

export type DocumentsApi = Pick<
  EngineApi,
  | 'readLab'
  | 'writeLab'
  | 'readRule'
  | 'readRules'
  | 'readScenario'
  | 'readSet'
  | 'writeSet'
  | 'writeScenario'
>;

/** Total duties of scenarios that have just been compared, in whole cents; null where one cannot be calculated. */
async function totalDuties(scenarios: readonly Scenario[]): Promise<readonly number[] | null> {
  const totals: number[] = [];
  for (const scenario of scenarios) {
    const found = await evaluated(scenario);
    if (!found.ok) return null;
    totals.push(totalsOf(found.value.result.assessed).duty);
  }
  return totals;
}

async function dutiesOf(scenarios: readonly Scenario[]): Promise<ScenarioSet['duties']> {
  return (await totalDuties(scenarios))?.map(centsText) ?? null;
}

async function changedDuties(
  duties: ScenarioSet['duties'],
  scenarios: readonly Scenario[],
): Promise<ReadSet['changed']> {
  const totals = duties === null ? null : await totalDuties(scenarios);
  if (duties === null || totals === null) return null;
  return duties.flatMap((text, place) => {
    const [then, now] = [centsOf(text), totals[place] ?? 0];
    return then === now ? [] : [{ place, then, now }];
  });
}

export const documentsApi: DocumentsApi = {
  async readLab(text, name) {
    return parseLab(text, name);
  },

  // Read back: what the page put together is a lab only if its reader takes it.
  async writeLab(lab) {
    const read = parseLab(formatLab(lab), lab.id);
    if (!read.ok) return read;
    return ok({ file: await sealed(formatLab(read.value)), canonical: canonicalLab(read.value) });
  },

  async readRule(document) {
    return readRule(document, 'rule');
  },

  async readRules(text) {
    return parseRuleText(text);
  },

  async readScenario(text, name) {
    const all = loadedNow();
    if (all === null) return NOT_OPEN;
    const read = parseScenario(text, name);
    if (!read.ok) return read;
    const scenario: Scenario = { ...read.value, pinned: null };
    const pinned = pinnedElsewhere(read.value, all.reference.dataVersion);
    const duties = pinned === null || pinned.duty === null || pinned.flows !== FLOWS ? null : [pinned.duty];
    return ok({
      scenario,
      madeOn: pinned?.dataVersion ?? null,
      changed: await changedDuties(duties, [scenario]),
      seal: await sealOf(text),
    });
  },

  async readSet(given, name) {
    const all = loadedNow();
    if (all === null) return NOT_OPEN;
    const text = openedDocument(given);
    const set = parseScenarioSet(text, name);
    if (!set.ok) return set;
    const { rulebook, dataVersion } = all.reference;
    const scenarios = scenariosOf(set.value, rulebook.evidenceThrough);
    if (!scenarios.ok) return scenarios;
    return ok({
      set: set.value,
      scenarios: scenarios.value,
      madeOnOtherData: set.value.dataVersion !== dataVersion,
      changed:
        set.value.dataVersion === dataVersion ? null : await changedDuties(set.value.duties, scenarios.value),
      seal: await sealOfOpened(given),
    });
  },

  async writeSet(scenarios, baseline) {
    const all = loadedNow();
    if (all === null) return NOT_OPEN;
    const { rulebook, dataVersion } = all.reference;
    const set: ScenarioSet = {
      format: SCENARIO_SET_FORMAT,
      dataVersion,
      flows: FLOWS,
      baseline,
      scenarios: scenarios.map((scenario) => asMemberOfSet(scenario, rulebook.evidenceThrough)),
      duties: null,
    };
    const remembering: ScenarioSet = { ...set, duties: await dutiesOf(scenarios) };
    return ok({
      file: await sealed(formatScenarioSet(remembering)),
      canonical: canonicalText(set),
      shared: canonicalText(remembering),
    });
  },

  async writeScenario(scenario) {
    const { reform, reformOfVietNam } = scenario;
    const name = `law:${scenario.lawAsOf}`;
    const text = formatScenarioText({ name, reform, reformOfVietNam });
    const all = loadedNow();
    if (all === null) return NOT_OPEN;
    const [duty = null] = (await dutiesOf([scenario])) ?? [];
    const pinned = { dataVersion: all.reference.dataVersion, flows: FLOWS, duty };
    return ok({ file: await sealed(formatScenario({ ...scenario, pinned })), text });
  },
};
