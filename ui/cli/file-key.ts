/** Whether two paths are one file, however each is written. */
import { statSync } from 'node:fs';
import { resolve } from 'node:path';

/** One name for a file; a path without a file stays as it is. */
export function fileKey(path: string): string {
  try {
    const { dev, ino } = statSync(path);
    return `${dev}:${ino}`;
  } catch {
    return resolve(path);
  }
}
