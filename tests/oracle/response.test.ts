/** A referee's check: both models again, by other code, over every product of 2024 and within a cent. */
import { describe, expect, test, vi } from 'vitest';
import { scenarioNamed } from '../../engine/scenario/presets.ts';
import { DEFAULT_NEST, presetModel } from '../../engine/response/model-presets.ts';
import type { ResponseModel } from '../../engine/trade/response-model.ts';
import { scenarioFlows, VIET_NAM, type ScenarioFlows } from '../../engine/response/scenario-flows.ts';
import { respondToScenario } from '../../engine/response/scenario-response.ts';
import { realFlows, realReference, valueOf } from '../arbitraries/real-reference.ts';
import { partnerFlows, responseReference } from '../arbitraries/response-reference.ts';
import { evaluated } from '../laws/evaluated.ts';
import { naiveCes, naiveElasticities, naiveSmart, type NaiveAnswer } from './naive-response.ts';

// Many cases on a busy machine take their time; what takes longer than this is stuck.
vi.setConfig({ testTimeout: 120_000 });

const reference = responseReference();
const partners = partnerFlows();
const preset = (name: string) =>
  evaluated(valueOf(scenarioNamed(name, realReference().rulebook.evidenceThrough)), realFlows());
const law = preset('law:2025-01-01');
const dearer = scenarioFlows(law, preset('framework-20'), partners, 'unchanged');
const cheaper = scenarioFlows(preset('framework-20'), preset('framework-20-annex3'), partners, 'sameChange');

const protee = naiveElasticities('protee-hs6.tsv', 'trade_elasticity');
const brodaWeinstein = naiveElasticities('broda-weinstein-hs6.tsv', 'sigma_median');

type Naive = (product: string, flows: ScenarioFlows['products'][number]['origins']) => NaiveAnswer | null;

const ces =
  (sigmaOf: (product: string) => number | undefined, settings: object, eta = 1): Naive =>
  (product, flows) => {
    const sigma = sigmaOf(product);
    return sigma === undefined
      ? null
      : naiveCes(flows, { domesticShare: 0, beta: 1, ...settings, sigma, eta: Math.min(eta, sigma) });
  };
const supplied = { ...DEFAULT_NEST, supply: { kind: 'exportSupply', inverseElasticity: 0.5 } } as const;
const part = { ...DEFAULT_NEST, supply: { kind: 'passThrough', beta: 0.94 }, domesticShare: 0.3 } as const;
const smartWith = (exportSupply: number | 'infinite', substitution: number): ResponseModel => ({
  ...presetModel('smart'),
  kind: 'smart',
  importDemand: { kind: 'own', byPrefix: [{ prefix: '', value: 1.2 }], otherwise: null },
  substitution,
  exportSupply,
});

const CASES: readonly (readonly [string, ResponseModel, Naive])[] = [
  ['nobody has changed an order', presetModel('impact'), ces(() => 0, {}, 0)],
  ['one year', presetModel('shortRun'), ces(() => 0.76, {})],
  ['ten years', presetModel('longRun'), ces(() => 2, {})],
  ['Simonovska and Waugh', presetModel('simonovskaWaugh'), ces(() => 4, {})],
  ['Fajgelbaum and others', presetModel('fajgelbaum'), ces(() => 2.53, {}, 1.53)],
  ['ProTEE by product', presetModel('protee'), ces((product) => protee.get(product), {})],
  [
    'Broda and Weinstein by product',
    presetModel('brodaWeinstein'),
    ces((product) => brodaWeinstein.get(product), {}),
  ],
  [
    'part passed on, beside domestic goods',
    presetModel('longRun', part),
    ces(() => 2, { beta: 0.94, domesticShare: 0.3 }),
  ],
  [
    'a supply that bends',
    presetModel('longRun', supplied),
    ces(() => 2, { beta: undefined, inverseSupply: 0.5 }),
  ],
  [
    'SMART as WITS sets it',
    presetModel('smart'),
    (_, flows) => naiveSmart(flows, VIET_NAM, { demand: 3.1, substitution: 1.5 }),
  ],
  [
    'SMART with little answer',
    smartWith('infinite', 0.8),
    (_, flows) => naiveSmart(flows, VIET_NAM, { demand: 1.2, substitution: 0.8 }),
  ],
  [
    'SMART with a supply that bends',
    smartWith(4, 0.8),
    (_, flows) => naiveSmart(flows, VIET_NAM, { demand: 1.2, substitution: 0.8, supply: 4 }),
  ],
];

const CENT = 1;

function assertAgrees(flows: ScenarioFlows, model: ResponseModel, naive: Naive): void {
  const { response } = respondToScenario(flows, model, reference);
  const found = new Map(response.products.map((each) => [each.product, each]));
  const refused = new Set(response.refusals.map(({ product }) => product));
  const apart: string[] = [];
  for (const { product, origins } of flows.products) {
    const expected = naive(product, origins);
    const answer = found.get(product);
    if (expected === null || answer === undefined) {
      if (expected !== null || !refused.has(product)) apart.push(`${product}: answered by one alone`);
      continue;
    }
    const figures: readonly (readonly [string, number, number])[] = [
      ['revenue', answer.ledger.revenueAfter, expected.revenueAfter],
      ['surplus', answer.ledger.consumerSurplus, expected.consumerSurplus],
      ['exporters', answer.ledger.exporterLoss, expected.exporterLoss],
      ...answer.origins.map(
        (each) => [each.origin, each.importsAfter, expected.importsAfter.get(each.origin) ?? NaN] as const,
      ),
    ];
    for (const [name, engine, other] of figures)
      if (!(Math.abs(engine - other) < CENT)) apart.push(`${product} ${name}: ${engine} ${other}`);
  }
  expect(apart.slice(0, 5)).toEqual([]);
  expect(flows.products.length).toBeGreaterThan(2700);
}

describe.each(CASES)('%s', (_, model, naive) => {
  test('from the law of January 2025 to the 20% rate', () => assertAgrees(dearer, model, naive));
  test('from the 20% rate to Annex III, the others moving alike', () => assertAgrees(cheaper, model, naive));
});
