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
  ScenarioResult,
} from '../../engine/index.ts';
import type { CompareRequest, EngineApi, Opening } from '../../ui/web/worker/protocol.ts';

export const day = (text: string): IsoDate => text as IsoDate;
export const code = (text: string): HtsCode => text as HtsCode;

const TODAY = day('2026-10-10');
const law = (id: string, lawAsOf: IsoDate): Scenario => ({
  format: 'tariff-scenario/1',
  id,
  label: '',
  lawAsOf,
  answers: {},
  reform: [],
});

export const opening: Opening = {
  dataVersion: 'test',
  edition: 'test edition',
  evidenceThrough: TODAY,
  presets: [
    { scenario: law(`law:${TODAY}`, TODAY), status: { kind: 'inForce', evidenceThrough: TODAY } },
    { scenario: law('framework-20', day('2025-10-26')), status: { kind: 'ended', endedBy: null } },
    { scenario: law('framework-20-annex3', day('2025-10-26')), status: { kind: 'hypothetical' } },
    { scenario: law('mfn-only', TODAY), status: { kind: 'hypothetical' } },
  ],
  effectiveDates: [day('2025-04-05'), day('2025-08-07')],
  chapters: [{ key: '61', en: 'Apparel', vi: 'Quần áo' }],
};

/** Those without a general duty of their own are `mfn-only`; a reformed one has lost it, as in the engine. */
function resultOf(scenario: Scenario): ScenarioResult {
  const hasGeneral = !scenario.id.startsWith('mfn-only') && scenario.reform.length === 0;
  return {
    id: scenario.id,
    label: '',
    lawAsOf: scenario.lawAsOf,
    status: { kind: 'hypothetical' },
    countryLayer: hasGeneral
      ? { measure: 'ieepa-vn-20' as MeasureId, heading: code('99030269'), rate: '20%' }
      : null,
    totals: { customsValue: 100, duty: 10 },
    byMeasure: [],
    issues: [],
  };
}

export function comparisonOf({ baseline, scenarios }: CompareRequest): Comparison {
  return {
    dataVersion: 'test',
    baseline: resultOf(baseline),
    scenarios: scenarios.map(resultOf),
    chapters: {
      keys: ['61'],
      customsValue: Float64Array.of(100),
      baseline: Float64Array.of(10),
      scenarios: scenarios.map(() => Float64Array.of(10)),
    },
    movers: scenarios.map(() => []),
  };
}

export interface ScriptedEngine {
  readonly api: EngineApi;
  readonly compared: CompareRequest[];
  /** Failures to answer with, the first one next. */
  readonly failures: Failure[];
}

export function scriptedEngine(): ScriptedEngine {
  const compared: CompareRequest[] = [];
  const failures: Failure[] = [];
  const answer = <Value>(value: Value): Promise<Result<Value, Failure>> => {
    const failure = failures.shift();
    return Promise.resolve(failure === undefined ? { ok: true, value } : { ok: false, failure });
  };
  const api: EngineApi = {
    open(onProgress) {
      onProgress({ step: 'law', done: 1, total: 2 });
      return answer(opening);
    },
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
    explainShipment: () => Promise.resolve({ ok: false, failure: { kind: 'badCode', value: '' } }),
    history: () => answer([]),
    describe: (codes) =>
      answer(Object.fromEntries(codes.slice(0, 1).map((each) => [each, `description of ${each}`]))),
  };
  return { api, compared, failures };
}

/** Lets every promise that is ready run to its end. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setTimeout(resolve, 0));
}
