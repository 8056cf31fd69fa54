/** A row of a sheet, its cells read, as a line of an estimate. */
import type { EstimateLine } from '../../../engine/index.ts';

export const LONGEST_CELL = 60;
const LONGEST_LABEL = 200;
const MOST_FACTS = 40;

type Cells = Readonly<Record<string, string>>;

/** `key=value;key=value`; claims are a fact of their own for each heading. */
function factsOf(text: string): Readonly<Record<string, string>> {
  const facts = text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .slice(0, MOST_FACTS)
    .map((part): readonly [string, string] => {
      const at = part.indexOf('=');
      return at < 0 ? [part, ''] : [part.slice(0, at).trim(), part.slice(at + 1).trim()];
    });
  return Object.fromEntries(
    facts.map(([key, value]) => [key.slice(0, LONGEST_CELL), value.slice(0, LONGEST_CELL)]),
  );
}

function quantitiesOf(cells: Cells): Readonly<Record<string, string>> {
  const pairs = (['', '2'] as const).flatMap((place) => {
    const [amount, unit] = [cells[`quantity${place}`] ?? '', cells[`unit${place}`] ?? ''];
    return amount === '' || unit === '' ? [] : [[unit.slice(0, LONGEST_CELL), amount.slice(0, LONGEST_CELL)]];
  });
  return Object.fromEntries(pairs) as Record<string, string>;
}

export function estimateLine(cells: Cells): EstimateLine {
  const label = cells['label'] || cells['case_id'] || cells['id'] || '';
  return {
    label: label.slice(0, LONGEST_LABEL),
    hts: (cells['hts'] ?? '').slice(0, LONGEST_CELL),
    customsValue: (cells['customs_value'] ?? '').slice(0, LONGEST_CELL),
    quantities: quantitiesOf(cells),
    facts: factsOf(cells['facts'] ?? ''),
  };
}
