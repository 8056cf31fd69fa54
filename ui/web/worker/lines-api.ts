/** Lines of the trade for a table of thousands of rows: filtered and sorted here, so that the page only draws. */
import {
  breakdownOf,
  decodeDescriptions,
  fail,
  groupOf,
  ok,
  rowOf,
  type EvaluatedScenario,
  type FlowTable,
  type HtsCode,
  type MeasureId,
} from '../../../engine/index.ts';
import { FLOWS, type Loaded } from './loaded.ts';
import type { LinesApi, LinesRequest, LinesSortKey, LinesView } from './lines-protocol.ts';
import { evaluated, withFlows } from './worker-state.ts';

export const linesApi: LinesApi = {
  async lines(request) {
    const ready = await withFlows();
    if (!ready.ok) return ready;
    const { all, flows } = ready.value;
    const results: EvaluatedScenario[] = [];
    for (const scenario of request.scenarios) {
      const found = await evaluated(scenario);
      if (!found.ok) return found;
      results.push(found.value.result);
    }
    if (results.length === 0) return fail({ kind: 'tooManyScenarios', given: 0, most: 6 });
    const text = await all.datasets.text(`flows/${FLOWS}.text`);
    if (!text.ok) return text;
    const descriptions = decodeDescriptions(`${FLOWS}.text`, text.value);
    if (!descriptions.ok) return descriptions;
    return ok(linesOf(all, flows, results, request, descriptions.value));
  },
};

function linesOf(
  all: Loaded,
  flows: FlowTable,
  results: readonly EvaluatedScenario[],
  { within, text, group, measure, onlyChanged, sort }: LinesRequest,
  descriptions: ReadonlyMap<string, string>,
): LinesView {
  const { keys, customsValue, duty } = breakdownOf(results, 'line', within);
  const { products } = all.reference.rulebook;
  const rows = keys.map((code) => rowOf(flows, code as HtsCode));
  const isPaid = (id: string, place: number): boolean =>
    results.some(({ assessed }) => (assessed.byMeasure.get(id as MeasureId)?.[rows[place] ?? -1] ?? 0) !== 0);
  const words = text
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  const isMeant = (place: number): boolean => {
    const code = keys[place] ?? '';
    const description = (descriptions.get(code) ?? '').toLowerCase();
    const isFound = (word: string): boolean =>
      description.includes(word) || (/^[\d.]+$/.test(word) && code.startsWith(word.replaceAll('.', '')));
    if (onlyChanged && duty.every((column) => column[place] === duty[0]?.[place])) return false;
    if (group !== null && groupOf(products, code as HtsCode) !== group) return false;
    if (measure !== null && !isPaid(measure, place)) return false;
    return words.every(isFound);
  };
  const figure = figureOf(sort.key, customsValue, duty);
  const sign = sort.descending ? -1 : 1;
  const places = keys
    .map((_, place) => place)
    .filter(isMeant)
    // Lines ascend by code already, and sorting keeps the order of equals.
    .sort((a, b) => (figure === null ? sign * (a - b) : sign * compared(figure(a), figure(b))));
  const column = (figures: Float64Array): Float64Array =>
    Float64Array.from(places, (place) => figures[place] ?? 0);
  const names = new Set(results.flatMap(({ assessed }) => [...assessed.byMeasure.keys()]));
  return {
    codes: Float64Array.from(places, (place) => Number(keys[place])),
    descriptions: places
      .map((place) => (descriptions.get(keys[place] ?? '') ?? '').replaceAll('\n', ' '))
      .join('\n'),
    customsValue: column(customsValue),
    duty: duty.map(column),
    of: keys.length,
    measures: [...names].filter((id) => rows.some((_, place) => isPaid(id, place))),
  };
}

/** Null: the code itself. A line without value has no rate and comes before all others. */
function figureOf(
  key: LinesSortKey,
  customsValue: Float64Array,
  duty: readonly Float64Array[],
): ((place: number) => number) | null {
  const [name = '', number = '0'] = key.split(':');
  const own = duty[Number(number) + 1];
  const rate = (column: Float64Array | undefined, place: number): number =>
    customsValue[place] === 0 ? -Infinity : (column?.[place] ?? 0) / (customsValue[place] ?? 1);
  switch (name) {
    case 'key':
      return null;
    case 'customsValue':
      return (place) => customsValue[place] ?? 0;
    case 'baseline':
      return (place) => duty[0]?.[place] ?? 0;
    case 'baselineRate':
      return (place) => rate(duty[0], place);
    case 'duty':
      return (place) => own?.[place] ?? 0;
    case 'difference':
      return (place) => (own?.[place] ?? 0) - (duty[0]?.[place] ?? 0);
    default:
      return (place) => rate(own, place);
  }
}

function compared(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
