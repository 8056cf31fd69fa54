/**
 * An engine whose answers a test decides, for the page's own logic: what is asked, in what order, and what
 * follows from an answer or a failure. Its figures mean nothing; the real engine is tested elsewhere.
 */
import type {
  Comparison,
  Failure,
  HtsCode,
  IsoDate,
  MeasureId,
  Result,
  Scenario,
  ScenarioAttribution,
  ScenarioResult,
  WhatIfRule,
} from '../../engine/index.ts';
import type { EngineClient } from '../../ui/web/worker/client.ts';
import type { CompareRequest, EngineApi, Opening, ReadSet } from '../../ui/web/worker/protocol.ts';

export const day = (text: string): IsoDate => text as IsoDate;
export const code = (text: string): HtsCode => text as HtsCode;

const TODAY = day('2026-10-10');
const law = (id: string, lawAsOf: IsoDate): Scenario => ({
  format: 'tariff-scenario/2',
  id,
  label: '',
  lawAsOf,
  answers: {},
  reform: [],
  reformOfVietNam: [],
  pinned: null,
});

const noDuty: WhatIfRule = {
  id: 'no-duty' as WhatIfRule['id'],
  note: '',
  kind: 'suspend',
  measures: 'everyAdditionalDuty',
};
const annexIii: WhatIfRule = {
  id: 'annex-iii' as WhatIfRule['id'],
  note: '',
  kind: 'suspend',
  measures: ['ieepa-base-10' as MeasureId],
};

export const opening: Opening = {
  dataVersion: 'test',
  edition: 'test edition',
  evidenceThrough: TODAY,
  presets: [
    {
      scenario: law(`law:${TODAY}`, TODAY),
      status: { kind: 'inForce', evidenceThrough: TODAY, next: null },
      sources: [],
    },
    {
      scenario: law('framework-20', day('2025-10-26')),
      status: { kind: 'ended', on: null, by: null, heldUnlawfulOn: null },
      sources: [],
    },
    {
      scenario: { ...law('framework-20-annex3', day('2025-10-26')), reform: [annexIii] },
      status: { kind: 'hypothetical' },
      sources: [],
    },
    {
      scenario: { ...law('mfn-only', TODAY), reform: [noDuty] },
      status: { kind: 'hypothetical' },
      sources: [],
    },
  ],
  effectiveDates: [day('2025-04-05'), day('2025-08-07')],
  chapters: [{ key: '61', en: 'Apparel', vi: 'Quần áo' }],
  vocabulary: { measures: [], lists: [], groups: [], sections: [], conditions: [] },
};

const content = ({ lawAsOf, answers, reform, reformOfVietNam }: Scenario): string =>
  JSON.stringify([lawAsOf, answers, reform, reformOfVietNam]);

/** Only those that suspend every duty have no general one. */
function resultOf(scenario: Scenario, earlier: readonly Scenario[]): ScenarioResult {
  const hasGeneral = !scenario.reform.includes(noDuty);
  return {
    id: scenario.id,
    label: '',
    lawAsOf: scenario.lawAsOf,
    status: { kind: 'hypothetical' },
    countryLayer: hasGeneral
      ? { measure: 'ieepa-vn-20' as MeasureId, heading: code('99030269'), rate: '20%' }
      : null,
    sameAs: earlier.find((other) => content(other) === content(scenario))?.id ?? null,
    totals: { customsValue: 100, duty: 10 },
    byMeasure: [],
    sources: [],
    issues: [],
  };
}

export function comparisonOf({ baseline, scenarios }: CompareRequest): Comparison {
  return {
    dataVersion: 'test',
    baseline: resultOf(baseline, []),
    scenarios: scenarios.map((each, index) => resultOf(each, [baseline, ...scenarios.slice(0, index)])),
    chapters: {
      keys: ['61'],
      customsValue: Float64Array.of(100),
      baseline: Float64Array.of(10),
      scenarios: scenarios.map(() => Float64Array.of(10)),
    },
    movers: scenarios.map(() => []),
  };
}

const NO_CENTS = { total: 0, groups: Float64Array.of() };
const NO_ATTRIBUTION: ScenarioAttribution = {
  changes: [],
  chapters: [],
  attribution: {
    method: 'exact',
    difference: NO_CENTS,
    shares: [],
    rounding: NO_CENTS,
    interactions: [],
    evaluations: 1,
    permutations: 0,
  },
};

/** A saved set is here its scenarios and the place of the baseline. */
function readSet(text: string): ReadSet {
  const { scenarios, baseline } = JSON.parse(text) as Pick<ReadSet, 'scenarios'> & { baseline: number };
  return {
    set: {
      format: 'tariff-scenario-set/1',
      dataVersion: 'test',
      flows: 'test',
      baseline,
      scenarios,
      duties: null,
    },
    scenarios,
    madeOnOtherData: false,
    changed: null,
    seal: 'none',
  };
}

/** It stands on either side of a wire: nothing of it takes long enough to be watched. What it lacks, its tests do not ask. */
export function scriptedEngine() {
  const compared: CompareRequest[] = [];
  /** Failures to answer with, the first one next. */
  const failures: Failure[] = [];
  const answer = <Value>(value: Value): Promise<Result<Value, Failure>> => {
    const failure = failures.shift();
    return Promise.resolve(failure === undefined ? { ok: true, value } : { ok: false, failure });
  };
  const api = {
    open(onProgress) {
      onProgress({ step: 'law', done: 1, total: 2 });
      return answer(opening);
    },
    expectTrade: () => Promise.resolve({ ok: true, value: true }),
    compare(request) {
      compared.push(request);
      return answer(comparisonOf(request));
    },
    explain: ({ code: asked }) =>
      answer({
        view: { code: asked, customsValue: 1, duty: 1, lines: [] },
        description: asked,
        calculatedDuty2024: 0,
      }),
    ranges: () => answer([]),
    lines: ({ scenarios }) =>
      answer({
        codes: Float64Array.of(6109100012),
        descriptions: 'T-shirts',
        customsValue: Float64Array.of(100),
        duty: scenarios.map(() => Float64Array.of(10)),
        of: 1,
        measures: [],
      }),
    breakdown: ({ scenarios, level }) =>
      answer({
        level,
        keys: ['61'],
        flows: Float64Array.of(1),
        customsValue: Float64Array.of(100),
        duty: scenarios.map(() => Float64Array.of(10)),
      }),
    groups: ({ scenarios }) =>
      answer({
        keys: ['ieepa-vn-20'],
        customsValue: scenarios.map(() => Float64Array.of(100)),
        duty: scenarios.map(() => Float64Array.of(10)),
      }),
    effects: ({ reform }) =>
      answer({
        rules: reform.map(({ id }) => ({
          rule: id,
          difference: 1,
          flows: 1,
          customsValue: 1,
          dead: null,
          unknownCodes: [],
          departsFrom: [],
        })),
        order: [],
      }),
    attribute: () => answer(NO_ATTRIBUTION),
    designation: () => answer([]),
    mirror: () => Promise.resolve({ ok: false, failure: { kind: 'unknownFlow', code: '' } }),
    collected: () =>
      answer({ months: [], together: null, difference: { customsValue: 0, calculatedDuty: 0 } }),
    readRule: () => answer(noDuty),
    readRules: () => answer({ reform: [], reformOfVietNam: [] }),
    readScenario: (text) =>
      answer({ scenario: JSON.parse(text) as Scenario, madeOn: null, changed: null, seal: 'none' }),
    readSet: (text) => answer(readSet(text)),
    writeSet: (scenarios, baseline) => {
      const text = JSON.stringify({ scenarios, baseline });
      return answer({ file: text, canonical: text, shared: text });
    },
    writeScenario: (scenario) => answer({ file: JSON.stringify(scenario), text: scenario.id }),
    compareShipment: () => answer([]),
    explainShipment: () => Promise.resolve({ ok: false, failure: { kind: 'badCode', value: '' } }),
    history: () => answer([]),
    describe: (codes) =>
      answer(Object.fromEntries(codes.slice(0, 1).map((each) => [each, `description of ${each}`]))),
  } satisfies Partial<EngineApi>;
  const calls: Partial<EngineClient> = api;
  /** The page's side, where no wire is between. */
  const client = (revive: () => void): EngineClient =>
    ({ ...calls, revive, restart: revive, onSilence: () => undefined }) as EngineClient;
  return { api: api as typeof api & EngineApi, client, compared, failures };
}

/** Lets every promise that is ready run to its end. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setTimeout(resolve, 0));
}
