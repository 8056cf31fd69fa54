/** How a person had the columns of a file read, kept on this device for the next file with the same headings. */
import type { FileSurvey } from '../worker/files-protocol.ts';
import { readingOf, type Reading } from '../state/file-options.ts';
import { browserShelf, readShelf, writeShelf } from '../state/shelf.ts';

const KEY = 'file-readings';
const MOST = 40;

type Kept = readonly (readonly [headings: string, reading: Reading])[];

function kept(): Kept {
  try {
    const found: unknown = JSON.parse(readShelf(browserShelf(), KEY) ?? '[]');
    if (!Array.isArray(found)) return [];
    return found.flatMap((each: unknown) => {
      if (!Array.isArray(each)) return [];
      const [headings, given] = each as readonly unknown[];
      const reading = readingOf(given);
      return typeof headings === 'string' && reading !== null ? [[headings, reading] as const] : [];
    });
  } catch {
    return [];
  }
}

const headingsOf = ({ columns }: FileSurvey): string => columns.map(({ heading }) => heading).join('\t');

const write = (all: Kept): void => writeShelf(browserShelf(), KEY, JSON.stringify(all.slice(0, MOST)));

export function rememberedReading(survey: FileSurvey): Reading | null {
  const headings = headingsOf(survey);
  return kept().find(([known]) => known === headings)?.[1] ?? null;
}

/** The newest first; beyond a few dozen the oldest is forgotten. */
export function rememberReading(survey: FileSurvey, reading: Reading): void {
  const headings = headingsOf(survey);
  write([[headings, reading], ...kept().filter(([known]) => known !== headings)]);
}

export function forgetReading(survey: FileSurvey): void {
  const headings = headingsOf(survey);
  write(kept().filter(([known]) => known !== headings));
}
