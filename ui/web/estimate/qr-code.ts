/** A text as a QR code: one path of dark modules, drawn on this machine, without a style or a script in it. */
import { encode } from 'uqr';

export interface QrCode {
  /** Modules to a side, with the light margin that readers need. */
  readonly size: number;
  readonly path: string;
}

/** As the standard has it (ISO/IEC 18004). */
const MARGIN = 4;

/** Dark modules beside each other are one rectangle. */
function rowPath(row: readonly boolean[], y: number): string {
  let path = '';
  for (let x = 0; x < row.length; x += 1) {
    if (row[x] !== true) continue;
    const from = x;
    while (row[x + 1] === true) x += 1;
    path += `M${from + MARGIN} ${y + MARGIN}h${x - from + 1}v1H${from + MARGIN}z`;
  }
  return path;
}

/** Null: more than a code can hold. */
export function qrCode(text: string): QrCode | null {
  try {
    const { size, data } = encode(text, { ecc: 'M', border: 0 });
    return { size: size + 2 * MARGIN, path: data.map(rowPath).join('') };
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
