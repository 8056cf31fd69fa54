/** One sentence for each kind of problem: the one of this problem. */
export type SentencesOf<Problem extends { readonly kind: string }> = {
  readonly [Kind in Problem['kind']]: (problem: Extract<Problem, { readonly kind: Kind }>) => string;
};

export function sentenceOf<Problem extends { readonly kind: string }>(
  sentences: SentencesOf<Problem>,
  problem: Problem,
): string {
  const told: Readonly<Record<Problem['kind'], (problem: never) => string>> = sentences;
  // The compiler does not connect a kind with its own problem once both are variables.
  return told[problem.kind as Problem['kind']](problem as never);
}
