/** Toàn bộ nội dung hiển thị bằng tiếng Việt. */
import type { Messages } from './en.ts';
import { viEstimate } from './vi-estimate.ts';
import { viFirst } from './vi-first.ts';
import { viLibrary } from './vi-library.ts';

export const vi: Messages = { ...viFirst, estimate: viEstimate, library: viLibrary };
