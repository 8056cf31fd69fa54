/** How a scenario's name is written: `law:2026-10-10`, and `framework-20+slider` while the slider changes a preset. */
import type { IsoDate, Scenario, WhatIfRule } from '../../../engine/index.ts';
import { calendarDate } from '../format/date.ts';

/** The first entry date whose law this product knows. */
export const FIRST_ENTRY_DATE = '2025-01-01' as IsoDate;

const LAW = 'law:';

export function lawName(date: IsoDate): string {
  return LAW + date;
}

/** The entry date of `law:2026-10-10`; null for anything else, also for dates before the law known here. */
export function dateOfLaw(name: string): IsoDate | null {
  const date = name.startsWith(LAW) ? calendarDate(name.slice(LAW.length)) : null;
  return date !== null && date >= FIRST_ENTRY_DATE ? date : null;
}

/** The rule that the slider writes. */
export const SLIDER = 'slider' as WhatIfRule['id'];
export const MOVED = '+slider';

/** `framework-20` of `framework-20+slider`. */
export function nameBeforeSlider(id: string): string {
  return id.endsWith(MOVED) ? id.slice(0, -MOVED.length) : id;
}

/** In percent; null where the slider stands on the scenario's own rate. */
export function sliderRate({ reform }: Pick<Scenario, 'reform'>): number | null {
  const rule = reform.find(({ id }) => id === SLIDER);
  if (rule?.kind !== 'setRate' && rule?.kind !== 'addDuty') return null;
  return rule.rate.kind === 'free' ? 0 : Number(rule.rate.percent);
}
