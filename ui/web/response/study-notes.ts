/** What must be read with any figure of the study, handed down from its panel; without a panel nothing is taken along. */
import { getContext, setContext } from 'svelte';

type Notes = () => readonly string[];

const KEY = Symbol('notes of the study');

export function provideNotes(notes: Notes): void {
  setContext(KEY, notes);
}

export function useNotes(): Notes | null {
  return getContext<Notes | undefined>(KEY) ?? null;
}
