/** Where the figures of an estimate come from: the law of its date, the data, and the link that opens it again. */
import type { LawStatus } from '../../../engine/index.ts';
import type { ExportSource } from '../../tables/export-table.ts';
import { statusSentence } from '../../words/sentences/sentences.ts';
import { sourceOf } from '../export/comparison-source.ts';
import type { App } from '../state/context.ts';
import type { ShownEstimate } from '../state/estimate.svelte.ts';

type LawOfSource = Parameters<typeof sourceOf>[0][number];

/** The law of the entry date, and its status. */
function lawOfFigure(entryDate: string, status: LawStatus, { reader, estimate }: App): LawOfSource {
  const title = reader.words.estimate.result.lawOf(reader.figures.date(entryDate));
  const sentence = statusSentence(reader.words, reader.figures, status, estimate.today());
  const told = `${reader.words.law.status[status.kind]}. ${sentence}`;
  return { side: null, title, lawAsOf: entryDate, status: status.kind, sentence: `${title}. ${told}` };
}

/** Of the figures shown, unless others of the same estimate stand beside them. */
export async function estimateSource(
  app: App,
  shown: ShownEstimate | null = app.estimate.shown,
): Promise<ExportSource | null> {
  const { session, reader, estimate } = app;
  const status = shown?.entry.status ?? null;
  if (shown === null || status === null) return null;
  const law = lawOfFigure(shown.of.entryDate, status, app);
  const link = new URL(await estimate.fragment(), location.href).href;
  return sourceOf([law], null, link, { session, reader });
}

/** Of locked figures: their law, and their data, which need not be those of the page. */
export async function lockedSource(app: App): Promise<ExportSource | null> {
  const { session, reader, estimate } = app;
  const { locked, entryDate } = estimate.present ?? { locked: null, entryDate: '' };
  const link = new URL(await estimate.fragment(), location.href).href;
  // Locked before the status of the law was stored: none is given.
  const laws = locked === null || locked.status === null ? [] : [lawOfFigure(entryDate, locked.status, app)];
  const now = sourceOf(laws, null, link, { session, reader });
  if (locked === null || now === null || locked.dataVersion === now.dataVersion) return now;
  const { dataVersion, evidenceThrough } = locked;
  const edition = reader.words.estimate.documents.editionNotKept;
  const evidence = reader.figures.date(evidenceThrough);
  const line = reader.words.exports.source({ edition, dataVersion, evidence, trade: null });
  return { ...now, line, evidenceThrough, dataVersion, edition };
}
