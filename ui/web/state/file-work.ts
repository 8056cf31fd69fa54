/** A file as a person works on it: what is in it, what they chose and corrected, and what they ask of it. */
import type { FileOptions, FileSource } from '../worker/files-protocol.ts';

export const TASKS = ['price', 'reconcile', 'refund', 'days', 'laws', 'origins'] as const;
export type Task = (typeof TASKS)[number];

/** What can be opened; a file that is left with the browser is larger than the library keeps. */
export type OpenedSource = Exclude<FileSource, { kind: 'again' }>;

export interface FileWork {
  readonly name: string;
  readonly source: Exclude<OpenedSource, { kind: 'file' }>;
  readonly options: FileOptions;
  readonly task: Task;
}
