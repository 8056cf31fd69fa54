/** The content hash of files that are no JSON: tables as text, and pictures. Ends of lines and byte order marks say nothing. */
import { openedDocument } from './capsule-file.ts';
import { CONTENT_HASH, documentOf, sealOfHashes, sha256, statedHashes } from './content-hash.ts';
import type { Seal, StatedHash } from './content-hash.ts';

const HASH = '[0-9a-f]{64}';
/** The last line of a table; a spreadsheet may have put empty cells or quotes around it. */
const LAST_LINE = new RegExp(`(?:^|\\n)"?# ${CONTENT_HASH} (${HASH})"?$`);
const IN_PICTURE = new RegExp(`<metadata>${CONTENT_HASH} (${HASH})</metadata>`);

/** Lines without their ends, and without the empty cells that a spreadsheet puts after them. */
function plainLines(text: string): string {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  return lines
    .map((line) => line.replace(/[,;\t]+$/, ''))
    .join('\n')
    .trimEnd();
}

const plainMarks = (svg: string): string =>
  svg
    .replace(/^\uFEFF/, '')
    .replace(/>\s+</g, '><')
    .trim();

/** A table as text, with one line more. */
export async function sealedLines(text: string, lineEnd: '\n' | '\r\n'): Promise<string> {
  return `${text}# ${CONTENT_HASH} ${await sha256(plainLines(text))}${lineEnd}`;
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
  const plain = plainLines(text);
  const last = LAST_LINE.exec(plain);
  if (last === null) return null;
  return { stated: last[1] ?? '', content: plainLines(plain.slice(0, last.index)) };
}

/** Every hash that a file carries, whatever kind of file it is. */
export function hashesInFile(text: string): readonly StatedHash[] {
  const document = documentOf(openedDocument(text));
  if (document !== null) return statedHashes(document);
  const own = hashInText(text);
  return own === null ? [] : [own];
}

export function sealOfFile(text: string): Promise<Seal> {
  return sealOfHashes(hashesInFile(text));
}
