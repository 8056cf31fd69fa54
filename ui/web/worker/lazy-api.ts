/** Answers by a part of the program that is fetched when it is first asked something. */
import { fail, type Failure, type Result } from '../../../engine/index.ts';

type Answer = Promise<Result<unknown, unknown>>;
type Method = (...given: never[]) => Answer;

/** `names`: every question of the part, so that a new one cannot be forgotten. */
export function lazyApi<Api extends { readonly [Name in keyof Api]: Method }>(
  load: () => Promise<Api>,
  names: Readonly<Record<keyof Api, true>>,
): Api {
  // One promise for all: questions are put in the order in which they were asked.
  let loading: Promise<Api> | null = null;
  const ask = async (name: keyof Api, given: never[]): Answer => {
    const asked = (loading ??= load());
    let part: Api;
    try {
      part = await asked;
    } catch {
      if (loading === asked) loading = null;
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
