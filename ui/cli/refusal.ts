/** A command that cannot be carried out: one sentence on standard error, exit status 2. */
import { writeFileSync } from 'node:fs';
import type { Failure, Result } from '../../engine/index.ts';
import type { Speech } from './speech.ts';

export class Refusal extends Error {}

export function refuse(sentence: string): never {
  throw new Refusal(sentence);
}

export function valueOf<Value>(result: Result<Value, Failure>, speech: Speech): Value {
  return result.ok ? result.value : refuse(speech.failure(result.failure));
}

/** To the file, or to standard output. */
export function write(path: string | undefined, text: string, { words }: Speech): void {
  if (path === undefined) {
    process.stdout.write(text);
    return;
  }
  try {
    writeFileSync(path, text);
  } catch {
    refuse(words.unwritableFile(path));
  }
}
