/** What a learner may move, put in the place of `{rate}` in questions and in what is asked of the engine. */
import type { LabTask } from '../../../engine/index.ts';

const PLACEHOLDER = /\{([a-z][a-z0-9]*)\}/g;

/** A parameter without a stated value stays as it is written. `shown`: as the reader's language writes numbers. */
export function withParameters(
  text: string,
  values: ReadonlyMap<string, string>,
  shown: (value: string) => string = (value) => value,
): string {
  return text.replace(PLACEHOLDER, (written, id: string) => {
    const value = values.get(id);
    return value === undefined ? written : shown(value);
  });
}

/** Every text of the task filled in; its kind and its figure have no parameter to fill. */
export function taskWith(task: LabTask, values: ReadonlyMap<string, string>): LabTask {
  const filled = Object.entries(task).map(([key, text]) => [key, withParameters(text, values)]);
  return Object.fromEntries(filled) as LabTask;
}
