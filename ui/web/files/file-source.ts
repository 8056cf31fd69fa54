/** A file that a person dropped or chose, or that was kept of an earlier visit, as it is handed to the worker. */
import { LONGEST_TEXT } from '../state/kept-item.ts';
import type { OpenedSource } from '../state/file-work.ts';

/**
 * What the library can keep is copied at once, so that a later change on the disk is no matter. A larger file is handed
 * over as it is; so is one that the browser refuses (a folder, a file that was moved): the worker says so.
 */
export async function sourceOf(name: string, file: Blob): Promise<OpenedSource> {
  const bytes = file.size > LONGEST_TEXT ? null : await file.arrayBuffer().catch(() => null);
  return bytes === null ? { kind: 'file', name, file } : { kind: 'bytes', name, bytes };
}
