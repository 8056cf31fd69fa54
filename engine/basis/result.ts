/** Failures that a document or a data file can cause are values, never exceptions. */
export type Result<Value, Problem> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly failure: Problem };

export const ok = <Value>(value: Value): { readonly ok: true; readonly value: Value } => ({
  ok: true,
  value,
});

export const fail = <Problem>(failure: Problem): { readonly ok: false; readonly failure: Problem } => ({
  ok: false,
  failure,
});

/** Marks a branch that the types rule out: reaching it is a bug in this program, not in the user's data. */
export function unreachable(impossible: never): never {
  throw new Error(`unreachable: ${JSON.stringify(impossible)}`);
}
