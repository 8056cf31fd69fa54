/** One line for an agent: figures with their law, open facts and legal texts. */
import {
  assess,
  assumptionsOf,
  centsText,
  explain,
  figureStatuses,
  formatAdditionalRate,
  formatHtsCode,
  formatRateOfDuty,
  missingFactNames,
  rateForCode,
  readShipment,
  summariseEntry,
  type Assessment,
  type MeasureNode,
  type ReferenceData,
  type ShipmentCells,
  type ShipmentRow,
} from '../../../engine/index.ts';
import type { Desk } from '../command.ts';
import { claimSentences } from '../claim-sentences.ts';
import { refuse, valueOf } from '../refusal.ts';
import { sourceOf } from '../told-source.ts';
import type { Speech } from '../speech.ts';

export type Line = Readonly<Record<string, string | undefined>>;

export function rowOf({ language: _, ...cells }: Line, speech: Speech): ShipmentRow {
  const given = Object.entries(cells).filter((cell): cell is [string, string] => cell[1] !== undefined);
  const read = readShipment(Object.fromEntries(given) satisfies ShipmentCells);
  return read.ok ? read.value : refuse(speech.row(read.failure));
}

export function assessed(reference: ReferenceData, { shipment }: ShipmentRow, speech: Speech): Assessment {
  const found = assess(reference.rulebook, reference.schedule, shipment);
  return found.ok ? found.value : refuse(speech.row(found.failure));
}

export function standing(reference: ReferenceData, entryDate: string, speech: Speech) {
  const { evidenceThrough } = reference.rulebook;
  return {
    evidence: speech.words.evidence(evidenceThrough, entryDate > evidenceThrough),
    evidence_through: evidenceThrough,
    data_version: reference.manifest.dataVersion,
  };
}

const optional = (cents: number | null): string | null => (cents === null ? null : centsText(cents));

export function lineAnswer(input: Line, { data, speech }: Desk) {
  const reference = valueOf(data.reference(), speech);
  const row = rowOf(input, speech);
  const { entryDate, mode } = row.shipment;
  const assessment = assessed(reference, row, speech);
  const entry = summariseEntry(reference, { entryDate, entryType: row.entryType, mode }, [assessment]);
  const { regime, customsValue } = entry;
  if (regime.kind === 'aboveLimit')
    return refuse(
      speech.row({ kind: 'aboveEntryLimit', value: customsValue.toFixed(), limit: regime.limit }),
    );
  const [line] = entry.lines;
  if (line === undefined) throw new Error('unreachable: the entry has the line it was made of');
  const isSpecial = regime.kind === 'special';
  const status = figureStatuses(reference.rulebook, reference.schedule).statusOfLine(line, regime);
  const { mpf, hmf, assumed } = entry.fees;
  const { citations } = reference.rulebook;
  const applied = explain(assessment).measures.filter(({ verdict }) => verdict.kind === 'applied');
  return {
    hts: formatHtsCode(row.shipment.code),
    entry_date: entryDate,
    customs_value: row.shipment.customsValue.toFixed(),
    duty: centsText(line.duty),
    duty_low: centsText(line.low),
    duty_high: optional(line.high),
    law_status: speech.status(status),
    ...standing(reference, entryDate, speech),
    ordinary_duty: {
      rate: formatRateOfDuty(assessment.line.general),
      duty: centsText(line.ordinaryDuty),
      sources: applied
        .filter(({ kind }) => kind === 'ordinaryDuty')
        .flatMap(({ citations }) => citations.map(sourceOf)),
    },
    exemptions: isSpecial
      ? []
      : applied
          .filter(({ kind }) => kind === 'exemption')
          .map(({ measure, heading, citations }) => ({
            measure,
            name: speech.measure(measure),
            heading: heading === null ? null : formatHtsCode(heading),
            sources: citations.map(sourceOf),
          })),
    additional_duties: isSpecial
      ? []
      : assessment.duties.map(({ applied: { duty }, heading, amount }) => ({
          measure: duty.measure.id,
          name: speech.measure(duty.measure.id),
          heading: heading === null ? null : formatHtsCode(heading),
          rate: formatAdditionalRate(rateForCode(duty.period.rate, duty.matched)),
          duty: centsText(amount),
          sources: [...duty.measure.citations, ...duty.period.citations].flatMap((id) => {
            const citation = citations.get(id);
            return citation === undefined ? [] : [sourceOf(citation)];
          }),
        })),
    headings: line.headings.map(formatHtsCode),
    fees: {
      mpf: optional(mpf),
      hmf: optional(hmf),
      assumed,
      unknown: mpf === null || hmf === null ? speech.words.feesUnknown : null,
    },
    missing_facts: isSpecial ? [] : missingFactNames(assessment),
    assumptions: assumptionsOf(assessment),
    notes: [
      ...assessment.issues.map(speech.lineIssue),
      ...claimSentences(assessment.ungroundedClaims, speech),
    ],
  };
}

function toldMeasure(node: MeasureNode, speech: Speech) {
  const { measure, heading, rate, amount, citations, doubt } = node;
  return {
    measure,
    name: speech.measure(measure),
    heading: heading === null ? null : formatHtsCode(heading),
    verdict: node.verdict.kind,
    why: speech.verdict(node),
    rate,
    duty: optional(amount),
    doubt: doubt === null ? null : speech.doubt(doubt),
    sources: citations.map(sourceOf),
  };
}

/** What applies, and what does not with its reason; measures of other goods and days are counted only. */
export function explainedLine(input: Line, desk: Desk) {
  const { data, speech } = desk;
  const reference = valueOf(data.reference(), speech);
  const { measures } = explain(assessed(reference, rowOf(input, speech), speech));
  const near = measures.filter(({ verdict }) => verdict.kind !== 'outOfScope');
  return {
    ...lineAnswer(input, desk),
    measures: near.map((node) => toldMeasure(node, speech)),
    measures_of_other_goods_or_days: measures.length - near.length,
  };
}
