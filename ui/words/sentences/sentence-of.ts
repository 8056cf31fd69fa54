/** One sentence for each kind of problem: the one of this problem. */

interface OfKind {
  readonly kind: string;
}

/** `More`: what a sentence needs besides the problem, such as the formats of numbers. */
export type SentencesOf<Problem extends OfKind, More extends readonly unknown[] = []> = {
  readonly [Kind in Problem['kind']]: (
    problem: Extract<Problem, { readonly kind: Kind }>,
    ...more: More
  ) => string;
};

/** `Kind`: a type of its own, so that the compiler connects a sentence with its own problem. */
export function sentenceOf<
  Problem extends OfKind,
  More extends readonly unknown[] = [],
  Kind extends Problem['kind'] = Problem['kind'],
>(
  sentences: SentencesOf<Problem, More>,
  problem: Extract<Problem, { readonly kind: Kind }>,
  ...more: More
): string {
  const { kind }: { readonly kind: Kind } = problem;
  return sentences[kind](problem, ...more);
}
