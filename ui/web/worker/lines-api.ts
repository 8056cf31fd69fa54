/** Lines of the trade for a table of thousands of rows: filtered and sorted here, so that the page only draws. */
import {
  breakdownOf,
  decodeDescriptions,
  evaluate,
  fail,
  groupOf,
  ok,
  rowOf,
  type EvaluatedScenario,
  type HtsCode,
  type MeasureId,
} from '../../../engine/index.ts';
import { FLOWS, NOT_OPEN, type Loaded } from './loaded.ts';
import type { LinesApi, LinesRequest, LinesSortKey, LinesView } from './lines-protocol.ts';

export function linesApi(loadedNow: () => Loaded | null): LinesApi {
  return {
    async lines(request) {
      const all = loadedNow();
      if (all === null) return NOT_OPEN;
      const evaluated: EvaluatedScenario[] = [];
      for (const scenario of request.scenarios) {
        const found = evaluate(all.reference, all.flows, scenario, all.cache);
        if (!found.ok) return found;
        evaluated.push(found.value);
      }
      if (evaluated.length === 0) return fail({ kind: 'tooManyScenarios', given: 0, most: 6 });
      const text = await all.datasets.text(`flows/${FLOWS}.text`);
      if (!text.ok) return text;
      const descriptions = decodeDescriptions(`${FLOWS}.text`, text.value);
      return descriptions.ok ? ok(linesOf(all, evaluated, request, descriptions.value)) : descriptions;
    },
  };
}

function linesOf(
  all: Loaded,
  evaluated: readonly EvaluatedScenario[],
  { within, text, group, measure, onlyChanged, sort }: LinesRequest,
  descriptions: ReadonlyMap<string, string>,
): LinesView {
  const { keys, customsValue, duty } = breakdownOf(evaluated, 'line', within);
  const { products } = all.reference.rulebook;
  const rows = keys.map((code) => rowOf(all.flows, code as HtsCode));
  const isPaid = (id: string, place: number): boolean =>
    evaluated.some(
      ({ assessed }) => (assessed.byMeasure.get(id as MeasureId)?.[rows[place] ?? -1] ?? 0) !== 0,
    );
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
  const names = new Set(evaluated.flatMap(({ assessed }) => [...assessed.byMeasure.keys()]));
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
