/** How a sheet was read, as far as it is reported: rows skipped, decimal marks decided, columns left unused. */
import type { Survey } from '../../../engine/index.ts';

export type ToldSurvey = Pick<Survey, 'decisions' | 'totals' | 'repeated' | 'above' | 'unused'> & {
  readonly titles: number;
};

export const toldOfSurvey = ({ decisions, totals, repeated, above, unused, layout }: Survey): ToldSurvey => ({
  decisions,
  totals,
  repeated,
  above,
  unused,
  titles: layout.titles,
});
