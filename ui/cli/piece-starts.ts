/** Where lines begin in the bytes of a UTF-8 file: what a thread needs to read its piece alone. */
import { bytesOf, type CasesForm, type Start } from './cases-text.ts';

const LINE_FEED = 0x0a;

/** `lines`: as the reader counts them, in order. Null: this file has no such lines of its own in its bytes. */
export function startsOf(path: string, form: CasesForm, lines: readonly number[]): readonly Start[] | null {
  if (form.encoding !== 'utf-8') return null;
  const starts: Start[] = [];
  let [line, before] = [1 - form.linesBefore, 0];
  for (const bytes of bytesOf(path)) {
    for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, at + 1)) {
      line += 1;
      const wanted = lines[starts.length];
      if (wanted === undefined) return starts;
      if (line === wanted) starts.push({ line, byte: before + at + 1 });
    }
    before += bytes.length;
  }
  return starts.length === lines.length ? starts : null;
}
