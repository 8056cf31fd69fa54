/** A command that cannot be carried out: one sentence on standard error, exit status 2. */
import type { Failure, Result } from '../../engine/index.ts';
import type { Speech } from './speech.ts';

export class Refusal extends Error {}

export function refuse(sentence: string): never {
  throw new Refusal(sentence);
}

export function valueOf<Value>(result: Result<Value, Failure>, speech: Speech): Value {
  return result.ok ? result.value : refuse(speech.failure(result.failure));
}
