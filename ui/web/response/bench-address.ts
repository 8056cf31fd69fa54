/** The inputs of the reciprocal formula in the address, as far as they differ from the formula announced. */
import type { ReciprocalInput, ReciprocalUnknown } from '../../../engine/index.ts';
import { oneOf, readTerms, writtenTerms, type ReadTerms, type Term } from '../../study/address-terms.ts';

export type BenchSettings = Partial<ReciprocalInput> & {
  /** Whose trade; absent for imports and exports of the user's own. */
  readonly year?: string;
  readonly unknown?: ReciprocalUnknown;
  readonly target?: string;
};

/** Decimals stay the text that was typed; what is none yet is not worth a link. */
const DECIMAL = /^-?\d{1,15}(\.\d{1,15})?$/;

function decimal(
  name: string,
  key: Exclude<keyof BenchSettings, 'rounding' | 'unknown'>,
): Term<BenchSettings> {
  return {
    name,
    written: ({ [key]: text }) => (text !== undefined && DECIMAL.test(text) ? text : null),
    read: (text, settings) => (DECIMAL.test(text) ? { ...settings, [key]: text } : null),
  };
}

const TERMS: readonly Term<BenchSettings>[] = [
  {
    name: 'year',
    written: ({ year }) => year ?? null,
    read: (text, settings) => (/^\d{4}$/.test(text) ? { ...settings, year: text } : null),
  },
  decimal('imports', 'imports'),
  decimal('exports', 'exports'),
  decimal('epsilon', 'epsilon'),
  decimal('phi', 'phi'),
  decimal('factor', 'factor'),
  decimal('minimum', 'minimumPercent'),
  {
    name: 'rounding',
    written: ({ rounding }) => rounding ?? null,
    read: (text, settings) => {
      const rounding = oneOf(['up', 'none'] as const, text);
      return rounding && { ...settings, rounding };
    },
  },
  {
    name: 'seek',
    written: ({ unknown }) => unknown ?? null,
    read: (text, settings) => {
      const unknown = oneOf(['phi', 'epsilon'] as const, text);
      return unknown && { ...settings, unknown };
    },
  },
  decimal('target', 'target'),
];

/** Null where nothing on it can be written. */
export function benchText(settings: BenchSettings): string | null {
  return writtenTerms(TERMS, settings) || null;
}

export const readBench = (text: string): ReadTerms<BenchSettings> => readTerms(TERMS, text, {});
