/** What the library can keep of a view: its present work as text, and back. */
import type { KeptKind, Remembered, TooLong } from './kept-item.ts';
import type { Unopened } from './shared-set.ts';

export interface Keepable {
  readonly kind: KeptKind;
  /** Another value after every change of the work; null while the person has changed nothing, or where the view keeps its own work. To be watched. */
  readonly work: unknown;
  /** The figures that are shown for the work, to be remembered with it. */
  readonly remembered: Remembered;
  /** Whether a text can be opened at present: the engine is there. */
  readonly canOpen: boolean;
  /** As in a file of its own; null where there is nothing to write. */
  readonly writtenText: () => Promise<string | TooLong | null>;
  /** Puts a kept text in the place of the present work, which undo brings back. False: it could not be read. */
  readonly readText: (text: string, name: string) => Promise<boolean>;
  /** Why the last text could not be read, shown once. */
  readonly unopened: () => Unopened | null;
  /** The address after the `#` that opens the text elsewhere; null where no address holds one. */
  readonly fragmentOf: ((text: string) => Promise<string>) | null;
  /** The text has figures of its own, which stand when it is opened. */
  readonly keepsFigures: (text: string) => boolean;
}

export type Keepables = readonly Keepable[];

export function keepableOf(keepables: Keepables, kind: KeptKind): Keepable | null {
  return keepables.find((each) => each.kind === kind) ?? null;
}
