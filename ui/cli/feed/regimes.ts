/** `regimes.json`: every measure of the law with its spans, rates, headings, standing and sources, for other programs. */
import { formatHtsCode, measureRecords, type Citation, type ReferenceData } from '../../../engine/index.ts';
import { contentOf, documentOf, withHash } from '../../tables/content-hash.ts';
import { inEachLanguage, type Language } from '../../words/format/language.ts';
import { sha256 } from '../content-hash.ts';
import type { Speech } from '../speech.ts';

export const REGIMES_FORMAT = 'tariff-regimes/1';

const sourceOf = ({ id, instrument, pinpoint, reference, decidedOn, confidence }: Citation) => ({
  id,
  instrument,
  pinpoint,
  reference,
  decidedOn,
  confidence,
});

type Speeches = Readonly<Record<Language, Speech>>;

const doubtOf = (key: string | null, speeches: Speeches) =>
  key === null ? null : inEachLanguage((language) => speeches[language].doubt(key));

function regimes({ rulebook, manifest }: ReferenceData, speeches: Speeches) {
  return {
    format: REGIMES_FORMAT,
    dataVersion: manifest.dataVersion,
    compiled: manifest.compiled,
    evidenceThrough: rulebook.evidenceThrough,
    measures: measureRecords(rulebook).map((record) => ({
      id: record.id,
      kind: record.kind,
      authority: record.authority,
      name: inEachLanguage((language) => speeches[language].measure(record.id)),
      /** When the evidence ended. */
      standing: record.standing,
      spans: record.spans.map(({ effective, heading, rate, citations }) => ({
        from: effective.from,
        /** The last entry date; null: no end is decided, see `lapse`. */
        until: effective.until,
        heading: heading === null ? null : formatHtsCode(heading),
        rate,
        sources: citations.map(({ id }) => id),
      })),
      reaches: record.reachesAll ? 'all' : 'some',
      codes: record.codes.map(formatHtsCode),
      lists: record.lists.map(({ list }) => list),
      exemptedBy: record.exemptedBy,
      endedBy: record.endedBy === null ? null : sourceOf(record.endedBy),
      /** It ends for entries from that day on, unless its continuation is requested; no span ends by it. */
      lapse:
        record.lapse === null
          ? null
          : { on: record.lapse.on, source: record.lapse.by === null ? null : sourceOf(record.lapse.by) },
      sources: record.citations.map(sourceOf),
      doubt: doubtOf(record.uncertain, speeches),
    })),
  };
}

export function regimesText(reference: ReferenceData, speeches: Speeches): string {
  const document = regimes(reference, speeches);
  return withHash(document, sha256(contentOf(document)), 1);
}

export interface RegimesRead {
  readonly dataVersion: string;
  /** The rest of the document has the hash that it carries. */
  readonly isWhole: boolean;
}

/** Null: another document. */
export function readRegimes(text: string): RegimesRead | 'unreadable' | null {
  const read = documentOf(text);
  if (read === null) return 'unreadable';
  if (read['format'] !== REGIMES_FORMAT) return null;
  return {
    dataVersion: String(read['dataVersion']),
    isWhole: read['contentHash'] === sha256(contentOf(read)),
  };
}
