/** Undo and redo of anything that is replaced as a whole. */
export interface ChangeHistory<Value> {
  readonly past: readonly Value[];
  readonly present: Value;
  readonly future: readonly Value[];
  /** A gesture of many small changes, as a slider moves: it is undone as one. */
  readonly gesture: string | null;
}

const MOST_STEPS = 200;

export function begun<Value>(present: Value): ChangeHistory<Value> {
  return { past: [], present, future: [], gesture: null };
}

export function changed<Value>(
  history: ChangeHistory<Value>,
  next: Value,
  gesture: string | null = null,
): ChangeHistory<Value> {
  const goesOn = gesture !== null && gesture === history.gesture;
  const past = goesOn ? history.past : [...history.past, history.present].slice(-MOST_STEPS);
  return { past, present: next, future: [], gesture };
}

/** Null where there is nothing to undo. */
export function undone<Value>({ past, present, future }: ChangeHistory<Value>): ChangeHistory<Value> | null {
  if (past.length === 0) return null;
  const before = past.at(-1) as Value;
  return { past: past.slice(0, -1), present: before, future: [present, ...future], gesture: null };
}

/** Null where nothing was undone. */
export function redone<Value>({ past, present, future }: ChangeHistory<Value>): ChangeHistory<Value> | null {
  if (future.length === 0) return null;
  const next = future[0] as Value;
  return { past: [...past, present], present: next, future: future.slice(1), gesture: null };
}
