/**
 * Which elasticity a product gets: from a published table, a named published figure, or the user's own by product.
 * Positive magnitudes. Every value has its source, its date and its flags.
 */
import { fail, ok, type Result } from '../basis/result.ts';
import type { ElasticityFlag, ElasticityTable, ElasticityTableId } from '../trade/elasticity-table.ts';
import type { ParameterId, ResponseParameters, ResponseSourceId } from '../trade/response-parameters.ts';
import type { ElasticityChoice, Winsorise } from '../trade/response-model.ts';
import { quantile } from './quantile.ts';
import { checkParameter, type Refusal } from './refusal.ts';

/** Half of one in ten on each side: the tables have long tails that no duty study takes at their word. */
export const WINSORISE: Winsorise = { low: 0.05, high: 0.95 };

export interface ChosenElasticity {
  /** `protee:610910`, `boehm-short-run`, `own:61`. */
  readonly id: string;
  readonly value: number;
  /** As published, where it was moved. */
  readonly published: number;
  readonly flags: readonly ElasticityFlag[];
  readonly source: ResponseSourceId | null;
  readonly date: string | null;
  readonly low: number | null;
  readonly high: number | null;
}

export type ElasticityFinder = (product: string) => Result<ChosenElasticity, Refusal>;

/** Reads a table's bounds once; the finder may then be asked for any product. */
export function elasticityFinder(
  choice: ElasticityChoice,
  tables: readonly ElasticityTable[],
  published: ResponseParameters,
): ElasticityFinder {
  switch (choice.kind) {
    case 'table':
      return fromTable(choice.table, choice.winsorise, tables);
    case 'preset':
      return fromPreset(choice.id, published);
    case 'own': {
      const otherwise =
        choice.otherwise === null ? null : elasticityFinder(choice.otherwise, tables, published);
      return (product) => {
        const fitting = choice.byPrefix.filter(({ prefix }) => product.startsWith(prefix));
        const longest = Math.max(...fitting.map(({ prefix }) => prefix.length));
        const own = fitting.find(({ prefix }) => prefix.length === longest);
        if (own === undefined || own.value === null)
          return otherwise?.(product) ?? fail({ kind: 'noElasticity', choice: 'own', product });
        const valid = checkParameter(`own:${own.prefix}`, own.value);
        return valid.ok ? ok(plain(`own:${own.prefix}`, own.value)) : valid;
      };
    }
  }
}

function plain(id: string, value: number): ChosenElasticity {
  return { id, value, published: value, flags: [], source: null, date: null, low: null, high: null };
}

function fromPreset(id: ParameterId, { parameters, sources }: ResponseParameters): ElasticityFinder {
  const found = parameters.get(id);
  if (found === undefined || found.value === null) {
    const refusal = fail<Refusal>({ kind: 'unknownParameter', parameter: id });
    return () => refusal;
  }
  const { value, low, high, source } = found;
  const date = sources.get(source)?.date ?? null;
  const chosen = ok({ ...plain(id, value), source, date, low, high });
  return () => chosen;
}

function fromTable(
  id: ElasticityTableId,
  winsorise: Winsorise | null,
  tables: readonly ElasticityTable[],
): ElasticityFinder {
  const table = tables.find((each) => each.id === id);
  if (table === undefined) return () => fail({ kind: 'unknownParameter', parameter: id });
  const bounds = winsorise === null ? null : boundsOf(table, winsorise);
  if (bounds?.ok === false) return () => bounds;
  const [low, high] = bounds?.value ?? [0, Infinity];
  return (product) => {
    const found = table.byHs6.get(product.slice(0, 6));
    if (found === undefined) return fail({ kind: 'noElasticity', choice: id, product });
    const value = Math.min(Math.max(found.value, low), high);
    const moved: ElasticityFlag[] =
      value > found.value ? ['winsorisedLow'] : value < found.value ? ['winsorisedHigh'] : [];
    return ok({
      ...plain(`${id}:${product.slice(0, 6)}`, value),
      published: found.value,
      flags: [...found.flags, ...moved],
      source: table.source,
      date: table.date,
    });
  };
}

/** Each product of the table counts once, whether or not anybody imports it. */
function boundsOf(
  { byHs6 }: ElasticityTable,
  { low, high }: Winsorise,
): Result<readonly [low: number, high: number], Refusal> {
  const bad = [
    checkParameter('winsorise.low', low, 0, 1),
    checkParameter('winsorise.high', high, low, 1),
  ].find((check) => !check.ok);
  if (bad?.ok === false) return bad;
  const values = Float64Array.from([...byHs6.values()], ({ value }) => value).sort();
  return ok([quantile(values, low), quantile(values, high)]);
}
