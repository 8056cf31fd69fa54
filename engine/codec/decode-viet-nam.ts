/** Viet Nam's tariff, its law and Decree 73/2025, from the texts of the data files. */
import { fail, ok, type Result } from '../basis/result.ts';
import type { Citation } from '../law/citation.ts';
import type { Failure } from '../scenario/failure.ts';
import type { Decree73 } from '../viet-nam/decree-73.ts';
import type { VatCut, VietNamLaw } from '../viet-nam/law.ts';
import { parseMfnRate, type MfnLine, type VietNamTariff } from '../viet-nam/tariff.ts';
import { parseVnCode, parseVnPrefix, type VnPrefix } from '../viet-nam/vn-code.ts';
import {
  bool,
  list,
  nonEmptyList,
  nullable,
  object,
  readJson,
  text,
  textOf,
  type Reader,
} from './document.ts';
import { citation, citationId, date, htsCode, percent, period } from './readers.ts';
import { decodeRows, parseTsv } from './tsv.ts';

const VIET_NAM_TARIFF = 'vn/mfn';
const COLUMNS = ['hs8', 'occurrence', 'rate_text', 'percent', 'ordinary_text'];

interface PrintedLine extends MfnLine {
  readonly occurrence: string;
}

/** The percent column must say what the text says: blank where the text is no plain percentage. */
function decodeLine([
  code = '',
  occurrence = '',
  rateText = '',
  figure = '',
]: readonly string[]): PrintedLine | null {
  const parsed = parseVnCode(code);
  const rate = parseMfnRate(rateText);
  if (parsed === null || rate === null) return null;
  const isAsPrinted = figure === (rate.kind === 'adValorem' ? rateText : '');
  return isAsPrinted ? { code: parsed, rate, text: rateText, occurrence } : null;
}

/** Codes of chapter 98 that are printed more than once have the same rate each time: the first stands for all. */
export function decodeVietNamTariff(edition: string, source: string): Result<VietNamTariff, Failure> {
  const table = parseTsv(VIET_NAM_TARIFF, source, COLUMNS);
  if (!table.ok) return table;
  const printed = decodeRows(table.value, decodeLine);
  if (!printed.ok) return printed;
  const lines = new Map<MfnLine['code'], MfnLine>();
  for (const { code, rate, text: rateText, occurrence } of printed.value) {
    const first = lines.get(code);
    if (first === undefined) lines.set(code, { code, rate, text: rateText });
    if ((first === undefined) !== (occurrence === '1') || (first !== undefined && first.text !== rateText))
      return fail({
        kind: 'datasetCorrupt',
        dataset: VIET_NAM_TARIFF,
        detail: `${code} occurrence ${occurrence}`,
      });
  }
  return ok({ edition, lines });
}

const prefix: Reader<VnPrefix> = textOf("a code of Viet Nam's tariff, 2 to 8 digits", parseVnPrefix);

const cutFields = object({ percent, from: date, until: date, citations: list(citationId) });

const vatCut: Reader<VatCut> = (input, path) => {
  const fields = cutFields(input, path);
  if (!fields.ok) return fields;
  const effective = period(fields.value.from, fields.value.until, path);
  if (!effective.ok) return effective;
  return ok({
    percent: fields.value.percent,
    effective: effective.value,
    citations: fields.value.citations,
  });
};

const lawDocument = object({
  evidenceThrough: date,
  importDuty: object({ from: date, until: nullable(date), citations: nonEmptyList(citationId) }),
  vat: object({
    from: date,
    standard: percent,
    reduced: percent,
    citations: list(citationId),
    cuts: list(vatCut),
  }),
  frameworkPromise: object({ from: date, citations: list(citationId) }),
  heldBackAircraft: object({ scheduleB: htsCode, point: list(prefix), range: list(prefix) }),
  narrowed: list(object({ scheduleB: htsCode, lines: list(prefix), because: text })),
  citations: list(citation),
});

export function decodeVietNamLaw(source: string): Result<VietNamLaw, Failure> {
  const read = readJson(source, lawDocument, 'vn/law');
  if (!read.ok) return read;
  const { importDuty, citations, ...rest } = read.value;
  const effective = period(importDuty.from, importDuty.until, 'vn/law.importDuty');
  if (!effective.ok) return effective;
  return ok({
    ...rest,
    importDuty: { effective: effective.value, citations: importDuty.citations },
    citations: new Map(citations.map((item): [Citation['id'], Citation] => [item.id, item])),
  });
}

const decreeDocument: Reader<Decree73> = object({
  effective: date,
  citation: citationId,
  confidence: text,
  cuts: list(
    object({
      product: text,
      named: text,
      codes: list(prefix),
      within: list(prefix),
      before: nullable(nonEmptyList(percent)),
      after: percent,
      codeInferred: bool,
    }),
  ),
});

export function decodeDecree73(source: string): Result<Decree73, Failure> {
  return readJson(source, decreeDocument, 'vn/decree-73-2025');
}
