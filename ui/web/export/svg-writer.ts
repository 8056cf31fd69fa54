/** SVG as text, built without the DOM: every value is escaped, nothing refers to anything outside. */
export type SvgAttributes = Readonly<Record<string, string | number>>;

/** Characters that XML forbids are left out. */
function legal(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
}

export function escapedText(text: string): string {
  return legal(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

export function svgElement(name: string, attributes: SvgAttributes, ...inside: readonly string[]): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escapedText(shortened(value)).replaceAll('"', '&quot;')}"`)
    .join('');
  return inside.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${inside.join('')}</${name}>`;
}

/** Finer than a hundredth of a pixel is not visible. */
function shortened(value: string | number): string {
  return typeof value === 'number' ? String(Math.round(value * 100) / 100) : value;
}

/** Words into lines no wider than there is room; a word that is wider has a line of its own. */
export function wrapped(text: string, room: number, widthOf: (text: string) => number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOf(longer) > room) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}

/** A word that is wider than the room, as a long address, goes on in the next line: nothing of it is lost. */
export function broken(line: string, room: number, widthOf: (text: string) => number): readonly string[] {
  if (widthOf(line) <= room) return [line];
  const pieces: string[] = [];
  let piece = '';
  for (const letter of line) {
    if (piece !== '' && widthOf(piece + letter) > room) {
      pieces.push(piece);
      piece = letter;
    } else piece += letter;
  }
  return [...pieces, piece];
}
