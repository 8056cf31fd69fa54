/** The rows and duties that the kernel leaves: finer rates, calculated duties, and whatever is outside its guards. */
import type { ClassRates, OtherRate } from './class-rates.ts';
import type { CompiledTable } from './compile.ts';
import { decimalCents } from './decimal-row.ts';
import { isWithinGuards } from './kernel.ts';
import { centsOfParts } from './rate-parts.ts';

/** Receives the cents of a row's slot; there the kernel has written zero. */
export type TakeCents = (row: number, slot: number, cents: number) => void;

function decimalOf(compiled: CompiledTable, { law, ofDay }: ClassRates, row: number, slot: number): number {
  const rowClass = compiled.classes[compiled.classOf[row] as number];
  if (rowClass === undefined) return 0;
  const { customsValue, calculatedDuty } = compiled.table;
  const amounts = { value: customsValue[row] ?? 0, calculatedDuty: calculatedDuty[row] ?? 0 };
  return decimalCents(law, ofDay, rowClass, slot, amounts);
}

function otherCents(
  compiled: CompiledTable,
  rates: ClassRates,
  row: number,
  slot: number,
  other: OtherRate,
): number {
  if (other.kind === 'calculated') {
    const cents = compiled.table.calculatedDuty[row] as number;
    if (isWithinGuards(cents)) return cents;
  }
  if (other.kind === 'parts') {
    const cents = centsOfParts(compiled.codes.values[row] as number, other.parts);
    if (cents !== null) return cents;
  }
  return decimalOf(compiled, rates, row, slot);
}

/** `only`: this slot alone. Rows outside the guards come last, each of their slots in its order. */
export function visitOthers(
  compiled: CompiledTable,
  rates: ClassRates,
  take: TakeCents,
  only: number | null = null,
): void {
  const { slots, rowsOf } = compiled;
  const { outside } = compiled.codes;
  const isAnyOutside = outside.size > 0;
  for (const [place, other] of rates.others) {
    const slot = place % slots;
    if (only !== null && slot !== only) continue;
    const rows = rowsOf[(place - slot) / slots];
    if (rows === undefined) continue;
    const { runs } = rows;
    for (let at = 0; at < runs.length; at += 2) {
      const end = runs[at + 1] as number;
      for (let row = runs[at] as number; row < end; row += 1)
        if (!isAnyOutside || !outside.has(row))
          take(row, slot, otherCents(compiled, rates, row, slot, other));
    }
  }
  for (const row of outside) {
    for (let slot = 0; slot < slots; slot += 1)
      if (only === null || slot === only) take(row, slot, decimalOf(compiled, rates, row, slot));
  }
}
