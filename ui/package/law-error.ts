/** The one exception of the package. */
import type { AssessmentFailure, Failure } from '../../engine/index.ts';

/** Why the law cannot be opened as it was asked for. */
export type OpenFailure =
  | { readonly kind: 'unknownOption'; readonly option: string; readonly known: readonly string[] }
  | { readonly kind: 'malformedOption'; readonly option: string; readonly expected: string }
  /** Without `fetch`, data can be read from the disk alone, and in a browser not at all. */
  | { readonly kind: 'fetchNeeded'; readonly data: string };

/** The law could not be opened: an option is not understood, or a file is missing or changed. `failure` says which. */
export class LawError extends Error {
  override readonly name = 'LawError';
  /** What is wrong, as facts for a sentence. */
  readonly failure: Failure | AssessmentFailure | OpenFailure;

  constructor(failure: Failure | AssessmentFailure | OpenFailure) {
    super(JSON.stringify(failure));
    this.failure = failure;
  }
}

/** The value of an answer; throws a `LawError` with its failure where it has none. For tests and scripts. */
export function valueOf<Value>(
  answer:
    | { readonly ok: true; readonly value: Value }
    | { readonly ok: false; readonly failure: Failure | AssessmentFailure | object },
): Value {
  if (answer.ok) return answer.value;
  throw new LawError(answer.failure as Failure);
}
