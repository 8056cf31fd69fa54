/** A trade response by origin: what each sells before and after, and what each pays under its own law. */
import type { OriginLedger, ScenarioResponse } from '../../engine/index.ts';
import { facesTable } from '../tables/origin-faces.ts';
import { change, millions } from './respond-figures.ts';
import { byChange } from './respond-report.ts';
import type { Speech } from './speech.ts';
import { textTable } from './text-table.ts';

type Rivals = Parameters<typeof facesTable>[1];

export function originsText(
  origins: readonly OriginLedger[],
  nameOf: (origin: string) => string,
  speech: Speech,
): string {
  const { figures: words } = speech.response;
  return textTable([
    [words.origin, words.before, words.after, words.change, words.creation, words.diversion],
    ...byChange(origins).map((each) => [
      nameOf(each.origin),
      millions(each.importsBefore),
      millions(each.importsAfter),
      change(each.importsAfter - each.importsBefore),
      change(each.creation),
      change(each.diversion),
    ]),
  ]);
}

/** What they pay, and by which law: said where they face their own. */
export function facesText({ faces, others }: ScenarioResponse, told: Rivals): string {
  if (others !== 'ownLaw') return '';
  const { columns, rows, rowHead } = facesTable(faces, told);
  // Words beside the name, figures after them.
  const inOrder = (cells: readonly string[]): readonly string[] => [
    ...cells.slice(-1),
    ...cells.slice(0, -1),
  ];
  const lines = rows.map(({ name, cells }) => [name, ...inOrder(cells.map((cell) => cell?.text ?? '-'))]);
  const header = [rowHead, ...inOrder(columns.map(({ label }) => label))];
  return `\n\n${textTable(
    [header, ...lines],
    header.map((_, place) => (place < 2 ? 'left' : 'right')),
  )}`;
}
