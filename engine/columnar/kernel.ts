/**
 * Duties of whole columns in double arithmetic, without an error and, within a run of rows of one class, without a branch.
 *
 * A value v is whole cents from 0 to 1e14 and a rate p whole parts per million from 0 to 1e7 (1000 percent).
 * Then v = 1e6 h + l with h = floor((v + 0.5) * 1e-6), and the duty, half a cent upwards, is
 *
 *     floor(v p / 1e6 + 1/2) = h p + floor((l p + 500000) / 1e6)
 *
 * 1. v + 0.5 < 2^52 is exact. Its quotient by 1e6 is at least 5e-7 from a whole number; the factor 1e-6 and the
 *    product are each off by at most 2^-53 of 1e8, together 2.3e-8. So h is right, and l = v - 1e6 h is exact.
 * 2. h p <= 1e8 * 1e7 = 1e15 and l p < 1e6 * 1e7 = 1e13 are whole numbers below 2^53: exact.
 * 3. l p + 500000.5 < 2^52 is exact. Its quotient by 1e6 is at least 5e-7 from a whole number, the computed one at
 *    most 1e7 * 2^-52 = 2.3e-9 from the true one: the floor is right, and half a cent goes up.
 * 4. The sum of a row's duties is exact below 2^53 cents, as in every column.
 *
 * Wider values or rates break 2 and 3: `isWithinGuards` and `partsOf` keep them out. Do not widen them alone.
 */

/** Whole cents that the kernel may take. */
export const GREATEST_VALUE = 1e14;
/** Parts per million. */
export const GREATEST_RATE = 1e7;

export function isWithinGuards(cents: number): boolean {
  return cents >= 0 && cents <= GREATEST_VALUE && Math.floor(cents) === cents;
}

/** Rows of trade and the rates of their classes. */
export interface Rated {
  /** Within the guards, all of them. */
  readonly values: Float64Array;
  readonly classOf: Int32Array;
  /** By class and slot; within the guards, all of them. */
  readonly ppm: Float64Array;
  readonly slots: number;
}

const highPart = (value: number): number => Math.floor((value + 0.5) * 1e-6);
const rounded = (high: number, low: number, ppm: number): number =>
  high * ppm + Math.floor((low * ppm + 500000.5) * 1e-6);

/** One duty of one value, both within the guards. */
export function wholeCents(value: number, ppm: number): number {
  const high = highPart(value);
  return rounded(high, value - 1e6 * high, ppm);
}

/** Every slot's column and their sum. The first slots go together, so that a value is read once for them. */
export function fillColumns(rated: Rated, columns: readonly Float64Array[], duty: Float64Array): void {
  const [first, second, third, fourth] = columns;
  let done = 0;
  if (first !== undefined && second !== undefined && third !== undefined) {
    done = fourth === undefined ? 3 : 4;
    if (fourth === undefined) fillThree(rated, first, second, third, duty);
    else fillFour(rated, [first, second, third, fourth], duty);
  } else duty.fill(0);
  for (const [slot, column] of columns.entries()) if (slot >= done) addColumn(rated, slot, column, duty);
}

/** The row past the last that has the class of this one: neighbors mostly do. */
function endOfRun(classOf: Int32Array, row: number): number {
  const own = classOf[row];
  let end = row + 1;
  while (end < classOf.length && classOf[end] === own) end += 1;
  return end;
}

// Most classes have no third and fourth duty: a column that is zero for a whole run is not calculated row by row.
function fillFour(
  { values, classOf, ppm, slots }: Rated,
  [first, second, third, fourth]: readonly [Float64Array, Float64Array, Float64Array, Float64Array],
  duty: Float64Array,
): void {
  for (let start = 0; start < values.length;) {
    const end = endOfRun(classOf, start);
    const at = (classOf[start] as number) * slots;
    const p = ppm[at] as number;
    const q = ppm[at + 1] as number;
    const r = ppm[at + 2] as number;
    const s = ppm[at + 3] as number;
    if (r === 0 && s === 0) {
      for (let row = start; row < end; row += 1) {
        const value = values[row] as number;
        const high = highPart(value);
        const low = value - 1e6 * high;
        const a = rounded(high, low, p);
        const b = rounded(high, low, q);
        first[row] = a;
        second[row] = b;
        third[row] = 0;
        fourth[row] = 0;
        duty[row] = a + b;
      }
    } else {
      for (let row = start; row < end; row += 1) {
        const value = values[row] as number;
        const high = highPart(value);
        const low = value - 1e6 * high;
        const a = rounded(high, low, p);
        const b = rounded(high, low, q);
        const c = rounded(high, low, r);
        const d = rounded(high, low, s);
        first[row] = a;
        second[row] = b;
        third[row] = c;
        fourth[row] = d;
        duty[row] = a + b + c + d;
      }
    }
    start = end;
  }
}

function fillThree(
  { values, classOf, ppm, slots }: Rated,
  first: Float64Array,
  second: Float64Array,
  third: Float64Array,
  duty: Float64Array,
): void {
  for (let start = 0; start < values.length;) {
    const end = endOfRun(classOf, start);
    const at = (classOf[start] as number) * slots;
    const p = ppm[at] as number;
    const q = ppm[at + 1] as number;
    const r = ppm[at + 2] as number;
    for (let row = start; row < end; row += 1) {
      const value = values[row] as number;
      const high = highPart(value);
      const low = value - 1e6 * high;
      const a = rounded(high, low, p);
      const b = rounded(high, low, q);
      const c = r === 0 ? 0 : rounded(high, low, r);
      first[row] = a;
      second[row] = b;
      third[row] = c;
      duty[row] = a + b + c;
    }
    start = end;
  }
}

function addColumn(rated: Rated, slot: number, column: Float64Array, duty: Float64Array): void {
  fillColumn(rated, slot, column);
  for (let row = 0; row < duty.length; row += 1) duty[row] = (duty[row] as number) + (column[row] as number);
}

/** One slot alone: what a change of its rates asks for. */
export function fillColumn({ values, classOf, ppm, slots }: Rated, slot: number, column: Float64Array): void {
  for (let row = 0; row < values.length; row += 1) {
    const value = values[row] as number;
    const high = highPart(value);
    const rate = ppm[(classOf[row] as number) * slots + slot] as number;
    column[row] = rounded(high, value - 1e6 * high, rate);
  }
}

/** Adds every row's duty to the sum of its group; nothing is written for a row. */
export function addToGroups(rated: Rated, groupOf: Int32Array, sums: Float64Array): void {
  let slot = 0;
  for (; slot + 4 <= rated.slots; slot += 4) addFour(rated, slot, groupOf, sums);
  for (; slot < rated.slots; slot += 1) addOne(rated, slot, groupOf, sums);
}

// Rows of a group are mostly neighbors: their sum is kept until the group changes.
function addFour(rated: Rated, slot: number, groupOf: Int32Array, sums: Float64Array): void {
  const { values, classOf, ppm, slots } = rated;
  let group = 0;
  let sum = 0;
  for (let row = 0; row < values.length; row += 1) {
    const value = values[row] as number;
    const high = highPart(value);
    const low = value - 1e6 * high;
    const at = (classOf[row] as number) * slots + slot;
    if (groupOf[row] !== group) {
      sums[group] = (sums[group] as number) + sum;
      group = groupOf[row] as number;
      sum = 0;
    }
    sum +=
      rounded(high, low, ppm[at] as number) +
      rounded(high, low, ppm[at + 1] as number) +
      rounded(high, low, ppm[at + 2] as number) +
      rounded(high, low, ppm[at + 3] as number);
  }
  sums[group] = (sums[group] as number) + sum;
}

function addOne(rated: Rated, slot: number, groupOf: Int32Array, sums: Float64Array): void {
  const { values, classOf, ppm, slots } = rated;
  let group = 0;
  let sum = 0;
  for (let row = 0; row < values.length; row += 1) {
    const value = values[row] as number;
    const high = highPart(value);
    if (groupOf[row] !== group) {
      sums[group] = (sums[group] as number) + sum;
      group = groupOf[row] as number;
      sum = 0;
    }
    sum += rounded(high, value - 1e6 * high, ppm[(classOf[row] as number) * slots + slot] as number);
  }
  sums[group] = (sums[group] as number) + sum;
}
