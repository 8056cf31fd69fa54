/** One line over every law for an agent: each span with the law that it stands on, what is open and the sources. */
import {
  explain,
  figureStatuses,
  formatHtsCode,
  missingFactNames,
  type IsoDate,
  type ReferenceData,
  type ShipmentRow,
} from '../../../engine/index.ts';
import type { Desk } from '../command.ts';
import { plainSpans, spansOf } from '../history-of-line.ts';
import { valueOf } from '../refusal.ts';
import type { Speech } from '../speech.ts';
import { sourceOf } from '../told-source.ts';
import { assessed, rowOf, standing, type Line } from './line-answer.ts';

/** Of a span in which the line has no figure, as its `error` says. */
const NO_GROUNDS = { law_status: null, missing_facts: null, sources: null };

/** On its first day, as every day of a span has the same law. */
function groundsOfSpan(
  reference: ReferenceData,
  row: ShipmentRow,
  from: IsoDate,
  speech: Speech,
): { readonly law_status: string; readonly missing_facts: readonly string[]; readonly sources: object } {
  const { loadingDate } = row.shipment;
  const shipment = {
    ...row.shipment,
    entryDate: from,
    loadingDate: loadingDate !== null && loadingDate > from ? null : loadingDate,
  };
  const assessment = assessed(reference, { ...row, shipment }, speech);
  const { citations } = reference.rulebook;
  const applied = explain(assessment).measures.filter(({ verdict }) => verdict.kind === 'applied');
  const named = new Set(applied.flatMap((node) => node.citations.map(({ id }) => id)));
  const { statusOf } = figureStatuses(reference.rulebook, reference.schedule);
  return {
    law_status: speech.status(statusOf(assessment)),
    missing_facts: missingFactNames(assessment),
    sources: [...named].flatMap((id) => citations.get(id) ?? []).map(sourceOf),
  };
}

export function historyOfLine(input: Line, { data, speech }: Desk) {
  const reference = valueOf(data.reference(), speech);
  const { evidenceThrough } = reference.rulebook;
  const row = rowOf({ ...input, entry_date: evidenceThrough }, speech);
  const { shipment } = row;
  const spans = plainSpans(spansOf(reference, shipment), speech).map((span) => ({
    ...span,
    ...(span.error === null ? groundsOfSpan(reference, row, span.from, speech) : NO_GROUNDS),
    began: span.began.map((id) => ({ measure: id, name: speech.measure(id) })),
    ended: span.ended.map((id) => ({ measure: id, name: speech.measure(id) })),
  }));
  const { evidence_through, data_version } = standing(reference, evidenceThrough, speech);
  return { hts: formatHtsCode(shipment.code), evidence_through, data_version, spans };
}
