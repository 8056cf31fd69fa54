/** How a sheet was read, as far as it is reported: rows skipped, decimal marks decided, columns left unused. */
import type { Survey } from '../../../engine/index.ts';

export type ToldSurvey = Pick<Survey, 'decisions' | 'totals' | 'unused'> & { readonly titles: number };

export const toldOfSurvey = ({ decisions, totals, unused, layout }: Survey): ToldSurvey => ({
  decisions,
  totals,
  unused,
  titles: layout.titles,
});
