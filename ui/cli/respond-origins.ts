/** What each origin pays, and by which law, as text: said where they face their own. */
import type { ScenarioResponse } from '../../engine/index.ts';
import { tableOf } from '../tables/figure-table.ts';
import { facesTable } from '../tables/origin-faces.ts';
import { tableAsRead } from './printed-table.ts';

type Rivals = Parameters<typeof facesTable>[1];

export function facesText({ faces, others }: ScenarioResponse, told: Rivals): string {
  if (others !== 'ownLaw') return '';
  const table = tableOf(facesTable(faces, told));
  // Words beside the name, figures after them.
  const words = table.columns
    .filter(({ kind }) => kind === 'text')
    .map(({ isAmongFigures: _, ...column }) => column);
  const figures = table.columns.filter(({ kind }) => kind === 'decimal');
  return `\n\n${tableAsRead({ ...table, columns: [...words, ...figures] })}`;
}
