/** A file that a person dropped or chose, or that was kept of an earlier visit, as it is handed to the worker. */
import { LONGEST_TEXT } from '../state/kept-item.ts';
import type { FileWork } from '../state/file-work.ts';

/**
 * What the library can keep is copied at once, so that a later change on the disk is no matter. A larger file is handed
 * over as it is; so is one that the browser refuses (a folder, a file that was moved): the worker says so.
 */
export async function sourceOf(name: string, file: Blob): Promise<FileWork['source']> {
  const large = { kind: 'largeFile', name, file } as const;
  if (file.size > LONGEST_TEXT) return large;
  const bytes = await file.arrayBuffer().catch(() => null);
  return bytes === null ? large : { kind: 'bytes', name, bytes };
}
