/** Everything the page says, in English. Other languages have the same shape. */
import { enChoose } from './en-choose.ts';
import { enEditor } from './en-editor.ts';
import { enEstimate } from './en-estimate.ts';
import { enFiles } from './en-files.ts';
import { enFinder } from './en-finder.ts';
import { enFirst } from './en-first.ts';
import { enGlossary } from './en-glossary.ts';
import { enGuide } from './en-guide.ts';
import { enLater } from './en-later.ts';
import { enLearn } from './en-learn.ts';
import { enLibrary } from './en-library.ts';
import { enResponse } from './en-response.ts';
import { enSchedule } from './en-schedule.ts';

export const en = {
  ...enFirst,
  choose: enChoose,
  editor: enEditor,
  estimate: enEstimate,
  files: enFiles,
  finder: enFinder,
  schedule: enSchedule,
  glossary: enGlossary,
  guide: enGuide,
  later: enLater,
  learn: enLearn,
  library: enLibrary,
  response: enResponse,
};

export type Messages = typeof en;
