/** The content hash of files that are no JSON: tables as text, calendars, pictures. Ends of lines and byte order marks do not count. */
import { hashesOfOpened } from './capsule-file.ts';
import { CONTENT_HASH, documentOf, sealOfHashes, sha256 } from './content-hash.ts';
import type { Seal, StatedHash } from './content-hash.ts';
import { hashInPng, isPng, pngWithHash } from './png-hash.ts';

const HASH = '[0-9a-f]{64}';
/** The last line of a table; a spreadsheet may have put empty cells or quotes around it. */
const LAST_LINE = new RegExp(`(?:^|\\n)"?# ${CONTENT_HASH} (${HASH})"?$`);
/** A property of our own (RFC 5545, section 3.8.8.2), short enough for one line. */
const IN_CALENDAR = new RegExp(`^X-SHA-256:(${HASH})(?:\\r\\n|\\n)`, 'm');
/** Where a file has no room for a hash, its name carries the first digits: entry numbers for a portal, workbooks. */
const IN_NAME = /-sha256-([0-9a-f]{16})(?: ?\(\d+\))?\.(?:csv|xlsx)$/;
/** Whatever the syntax was, a document, a table and a picture of points have their hash in these. */
const LINES_OF_END = 3;
const IN_PICTURE = new RegExp(`<metadata>${CONTENT_HASH} (${HASH})</metadata>`);

/** Without the empty cells that a spreadsheet puts after a line; line by line, so that pieces of a text can be joined. */
export function barePiece(text: string): string {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  return lines.map((line) => line.replace(/[,;\t]+$/, '')).join('\n');
}

/** What is hashed of a text in lines. */
export const plainLines = (text: string): string => barePiece(text).trimEnd();

const plainMarks = (svg: string): string =>
  svg
    .replace(/^\uFEFF/, '')
    .replace(/>\s+</g, '><')
    .trim();

/** The last line of a table with that hash of its lines. */
export const hashLine = (hash: string, lineEnd: '\n' | '\r\n'): string =>
  `# ${CONTENT_HASH} ${hash}${lineEnd}`;

/** A table as text, with one line more. */
export async function sealedLines(text: string, lineEnd: '\n' | '\r\n'): Promise<string> {
  return text + hashLine(await sha256(plainLines(text)), lineEnd);
}

/** `hash`: of the calendar's plain lines without one. */
export const calendarWithHash = (calendar: string, hash: string): string =>
  calendar.replace(/^(?=END:VCALENDAR)/m, () => `X-SHA-256:${hash}\r\n`);

export async function sealedCalendar(calendar: string): Promise<string> {
  return calendarWithHash(calendar, await sha256(plainLines(calendar)));
}

export async function sealedPng(picture: Blob): Promise<Blob> {
  const bytes = new Uint8Array(await picture.arrayBuffer());
  return new Blob([pngWithHash(bytes, await sha256(bytes))], { type: picture.type });
}

/** A name for a file that has no room for a hash; without the ending. */
export async function nameWithHash(name: string, content: string | Uint8Array<ArrayBuffer>): Promise<string> {
  return `${name}-sha256-${(await sha256(content)).slice(0, 16)}`;
}

export async function sealedPicture(svg: string): Promise<string> {
  const hash = await sha256(plainMarks(svg));
  return svg.replace(/<\/svg>\s*$/, () => `<metadata>${CONTENT_HASH} ${hash}</metadata></svg>\n`);
}

/** Null: the text carries no hash in either way. */
function hashInText(text: string): StatedHash | null {
  const picture = IN_PICTURE.exec(text);
  if (picture !== null)
    return { stated: picture[1] ?? '', content: plainMarks(text.replace(picture[0], '')) };
  const calendar = text.startsWith('BEGIN:VCALENDAR') ? IN_CALENDAR.exec(text) : null;
  if (calendar !== null)
    return { stated: calendar[1] ?? '', content: plainLines(text.replace(calendar[0], '')) };
  const plain = plainLines(text);
  const last = LAST_LINE.exec(plain);
  if (last === null) return null;
  return { stated: last[1] ?? '', content: plainLines(plain.slice(0, last.index)) };
}

const isWholeHash = (value: unknown): boolean =>
  typeof value === 'string' && new RegExp(`^${HASH}$`).test(value);

/**
 * What carries no hash that can be read and yet was saved with one: the hash, its name or the syntax was changed, or the
 * end was cut. A hash that a text only tells of stands elsewhere.
 */
function hasLostHash(text: string): boolean {
  const document = documentOf(text);
  if (document !== null) return Object.values(document).some(isWholeHash);
  const bare = barePiece(text).trim();
  const hasTrace = (part: string): boolean => part.includes(CONTENT_HASH) || new RegExp(HASH).test(part);
  if (bare.startsWith('{')) return true;
  if (bare.startsWith('BEGIN:VCALENDAR'))
    return !bare.endsWith('END:VCALENDAR') || bare.includes('X-SHA-256') || hasTrace(bare);
  if (/^(<\?xml[^>]*>\s*)?<svg[\s>]/.test(bare)) return !bare.endsWith('</svg>') || hasTrace(bare);
  return hasTrace(bare.split('\n').slice(-LINES_OF_END).join('\n'));
}

/** Every hash that a file carries, whatever kind of file it is; `name` is that of the file. A lost one matches nothing. */
export function hashesInFile(file: Uint8Array<ArrayBuffer>, name: string): readonly StatedHash[] {
  if (isPng(file)) return [hashInPng(file)].flatMap((found) => found ?? []);
  const text = new TextDecoder().decode(file);
  const opened = hashesOfOpened(file);
  if (opened.length > 0) return opened;
  const lost = { stated: '', content: file };
  if (documentOf(text) !== null) return hasLostHash(text) ? [lost] : [];
  const own = hashInText(text);
  if (own !== null) return [own];
  const named = IN_NAME.exec(name)?.[1];
  if (named !== undefined) return [{ stated: named, content: file }];
  return hasLostHash(text) ? [lost] : [];
}

/** Of a document that is opened, or of the capsule around it. */
export const sealOfOpened = (given: string): Promise<Seal> => sealOfHashes(hashesOfOpened(given));

export function sealOfFile(file: Uint8Array<ArrayBuffer>, name: string): Promise<Seal> {
  return sealOfHashes(hashesInFile(file, name));
}
