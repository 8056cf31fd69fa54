/** Codes as the schedule writes them. */
import { formatHtsCode, parseHtsCode } from '../../engine/index.ts';

/** `61091000` as the schedule writes it; anything else as it is. */
export function codeText(digits: string): string {
  const code = parseHtsCode(digits);
  return code === null ? digits : formatHtsCode(code);
}
