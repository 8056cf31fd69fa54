/** Answers by a part of the program that is fetched when it is first asked something. */
import { fail, type Failure, type Result } from '../../../engine/index.ts';

type Answer = Promise<Result<unknown, unknown>>;
type Method = (...given: never[]) => Answer;

/** `names`: every question of the part, so that a new one cannot be forgotten. */
export function lazyApi<Api extends { readonly [Name in keyof Api]: Method }>(
  load: () => Promise<Api>,
  names: Readonly<Record<keyof Api, true>>,
): Api {
  const ask = async (name: keyof Api, given: never[]): Answer => {
    let part: Api;
    try {
      part = await load();
    } catch {
      return fail<Failure>({ kind: 'datasetUnavailable', dataset: 'program', detail: 'no connection' });
    }
    return part[name](...given);
  };
  const methods = (Object.keys(names) as (keyof Api)[]).map((name) => [
    name,
    (...given: never[]) => ask(name, given),
  ]);
  return Object.fromEntries(methods) as Api;
}
