/** The figures of a study, as they are saved and compared: whole US dollars. */
import type { StudyFigures } from '../scenario/study.ts';
import type { ScenarioResponse } from './scenario-response.ts';

const CENTS_IN_DOLLAR = 100;

const dollars = (cents: number): string => (Math.round(cents / CENTS_IN_DOLLAR) + 0).toFixed(0);

export function studyFigures({
  focus,
  response,
}: Pick<ScenarioResponse, 'focus' | 'response'>): StudyFigures {
  const { totals } = response;
  return {
    importsBefore: dollars(focus.importsBefore),
    importsAfter: dollars(focus.importsAfter),
    creation: dollars(focus.creation),
    diversion: dollars(focus.diversion),
    revenueBefore: dollars(focus.revenueBefore),
    revenueStatic: dollars(focus.revenueStatic),
    revenueAfter: dollars(focus.revenueAfter),
    exporterLoss: dollars(focus.exporterLoss),
    consumerSurplus: dollars(totals.consumerSurplus),
    importerWelfare: dollars(totals.importerWelfare),
    worldWelfare: dollars(totals.worldWelfare),
    deadweightLoss: dollars(totals.deadweightLoss),
  };
}
