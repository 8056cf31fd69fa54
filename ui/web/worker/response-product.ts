/** One product of a response in full: its arithmetic, its curve, what moves it most; and which products move most. */
import {
  exporterFigures,
  focusFigures,
  ok,
  productArithmetic,
  revenueCurve,
  tariffBenchmarks,
  tornado,
  uncertainRequest,
  type FlowTable,
  type Refusal,
  type ResponseReference,
  type Result,
  type ScenarioFlows,
  type ScenarioResponse,
  type Tornado,
} from '../../../engine/index.ts';
import type {
  ForemostProduct,
  NamedOrigin,
  ProductDepth,
  ProductNaming,
  UnfoldRequest,
} from './response-protocol.ts';

const MOST = 30;

function productTornado(
  { products, focus, othersFace }: ScenarioFlows,
  { response: { baseYear } }: ScenarioResponse,
  { model, uncertainty }: UnfoldRequest,
  reference: ResponseReference,
): Result<Tornado | null, Refusal> {
  if (model.kind !== 'ces' || model.supply.kind !== 'passThrough') return ok(null);
  const request = uncertainRequest({ products, focus, othersFace, baseYear, model }, reference);
  return request.ok ? tornado(request.value.plan, request.value.demand, uncertainty, 'welfare') : request;
}

export function productDepth(
  flows: ScenarioFlows,
  answer: ScenarioResponse,
  request: UnfoldRequest,
  reference: ResponseReference,
  named: (origins: ScenarioResponse['response']['origins']) => readonly NamedOrigin[],
): Result<ProductDepth | null, Refusal> {
  const { response } = answer;
  const arithmetic = productArithmetic(response, request.product);
  const found = response.products.find(({ product }) => product === request.product);
  if (arithmetic === null || found === undefined) return ok(null);
  const alone = { ...flows, products: flows.products.filter(({ product }) => product === request.product) };
  const benchmarks = tariffBenchmarks(found, flows.focus, request.model);
  if (!benchmarks.ok) return benchmarks;
  const bars = productTornado(alone, answer, request, reference);
  if (!bars.ok) return bars;
  const curve = revenueCurve(alone, request.model, reference);
  const ours = found.origins.filter(({ origin }) => origin === flows.focus);
  return ok({
    arithmetic,
    origins: named(
      found.origins.map((each) => ({
        ...each,
        revenueBefore: each.rateBefore * each.importsBefore,
        revenueAfter: each.rateAfter * each.importsAfter,
      })),
    ),
    exporter: exporterFigures(focusFigures(ours)),
    curve: curve.products === 0 ? null : curve,
    benchmarks: benchmarks.value,
    tornado: bars.value,
  });
}

/** The largest line of each product by value. */
function largestLines({ codes, customsValue }: FlowTable): ReadonlyMap<string, string> {
  const largest = new Map<string, { readonly code: string; readonly value: number }>();
  for (const [row, code] of codes.entries()) {
    const value = customsValue[row] ?? 0;
    const product = code.slice(0, 6);
    if (value > (largest.get(product)?.value ?? -1)) largest.set(product, { code, value });
  }
  return new Map([...largest].map(([product, { code }]) => [product, code]));
}

/** What a product is called: by its largest ten-digit line. */
export function productNaming(
  flows: FlowTable,
  descriptions: ReadonlyMap<string, string>,
): (product: string) => ProductNaming {
  const lines = largestLines(flows);
  return (product) => {
    const line = lines.get(product) ?? '';
    return { line, description: descriptions.get(line) ?? '' };
  };
}

export function foremostProducts(
  { response: { products, focus } }: ScenarioResponse,
  namingOf: (product: string) => ProductNaming,
): readonly ForemostProduct[] {
  return products
    .map(({ product, origins }) => {
      const { importsBefore, importsAfter } = focusFigures(origins.filter(({ origin }) => origin === focus));
      return { product, importsBefore, change: importsAfter - importsBefore };
    })
    .sort(
      (a, b) =>
        Math.abs(b.change) - Math.abs(a.change) ||
        b.importsBefore - a.importsBefore ||
        (a.product < b.product ? -1 : 1),
    )
    .slice(0, MOST)
    .map((each) => ({ ...each, ...namingOf(each.product) }));
}
