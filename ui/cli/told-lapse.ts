/** A duty that ends by statute unless its continuation is requested, for a program and in words. */
import type { IsoDate, MeasureId } from '../../engine/index.ts';
import type { Speech } from './speech.ts';

export interface ToldLapse {
  readonly measure: string;
  readonly on: string;
  readonly note: string;
}

export const toldLapse = (
  { measure, on }: { readonly measure: MeasureId; readonly on: IsoDate },
  speech: Speech,
): ToldLapse => ({ measure, on, note: speech.lapse(measure, on) });
