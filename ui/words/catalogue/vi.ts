/** Toàn bộ nội dung hiển thị bằng tiếng Việt. */
import type { Messages } from './en.ts';
import { viChoose } from './vi-choose.ts';
import { viEditor } from './vi-editor.ts';
import { viEstimate } from './vi-estimate.ts';
import { viFiles } from './vi-files.ts';
import { viFinder } from './vi-finder.ts';
import { viFirst } from './vi-first.ts';
import { viGlossary } from './vi-glossary.ts';
import { viGuide } from './vi-guide.ts';
import { viLater } from './vi-later.ts';
import { viLearn } from './vi-learn.ts';
import { viLibrary } from './vi-library.ts';
import { viResponse } from './vi-response.ts';
import { viSchedule } from './vi-schedule.ts';

export const vi: Messages = {
  ...viFirst,
  choose: viChoose,
  editor: viEditor,
  estimate: viEstimate,
  files: viFiles,
  finder: viFinder,
  schedule: viSchedule,
  glossary: viGlossary,
  guide: viGuide,
  later: viLater,
  learn: viLearn,
  library: viLibrary,
  response: viResponse,
};
