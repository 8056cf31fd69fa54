/** Notes that every export of a figure of the study carries. The panel provides them; without a panel there is no export. */
import { getContext, setContext } from 'svelte';

type Notes = () => readonly string[];

const KEY = Symbol('notes of the study');

export function provideNotes(notes: Notes): void {
  setContext(KEY, notes);
}

export function useNotes(): Notes | null {
  return getContext<Notes | undefined>(KEY) ?? null;
}
