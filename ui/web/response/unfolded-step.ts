/** One step of a formula unfolded: what it is in words, the formula, the same with numbers, and what comes out. */
export interface UnfoldedStep {
  readonly key: string;
  readonly words: string;
  /** In the notation of the engine's README; empty where words say it all. */
  readonly formula: string;
  readonly numbers: string;
  readonly result: { readonly value: number; readonly text: string };
}
