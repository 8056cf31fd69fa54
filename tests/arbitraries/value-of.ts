import type { Result } from '../../engine/basis/result.ts';
import type { Failure } from '../../engine/scenario/failure.ts';

/** For tests of what must succeed: the failure itself is the message. */
export function valueOf<Value>(result: Result<Value, Failure>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}
