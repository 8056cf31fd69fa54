/** Finding a product and everything about it: two parts of the worker that read the same texts. */
import { finderApi } from './finder-api.ts';
import type { FinderApi } from './finder-protocol.ts';
import { finderShelf } from './finder-reference.ts';
import { scheduleApi } from './schedule-api.ts';
import type { ScheduleApi } from './schedule-protocol.ts';

const shelf = finderShelf();

export const productApi: FinderApi & ScheduleApi = { ...finderApi(shelf), ...scheduleApi(shelf) };
