/** The one exception of the package. */
import type { AssessmentFailure, Failure } from '../../engine/index.ts';

/** The law could not be opened: a file of the installation is missing or changed. `failure` says which, as facts. */
export class LawError extends Error {
  override readonly name = 'LawError';
  /** What is wrong, as facts for a sentence. */
  readonly failure: Failure | AssessmentFailure;

  constructor(failure: Failure | AssessmentFailure) {
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
