// @ts-check
/** What a trace of Chromium says of one page: time of its threads by kind of work, in milliseconds. */

/** @typedef {{ name: string, ph: string, ts: number, dur?: number, tdur?: number, pid: number, tid: number, args: { name?: string } }} TraceEvent */

const PAINT = new Set(['UpdateLayoutTree', 'Layout', 'PrePaint', 'Paint', 'Layerize', 'Commit']);
const LONG = 50;
/** Milliseconds: tasks of the worker shorter than this carry messages. */
const COMPUTES = 0.5;

/** @param {readonly TraceEvent[]} events */
export function taskTimes(events) {
  const threads = new Map();
  for (const { name, pid, tid, args } of events)
    if (name === 'thread_name') threads.set(`${pid} ${tid}`, args.name);
  const on = (/** @type {string} */ thread, /** @type {string | Set<string>} */ name) =>
    events.filter(
      (event) =>
        event.ph === 'X' &&
        (typeof name === 'string' ? event.name === name : name.has(event.name)) &&
        threads.get(`${event.pid} ${event.tid}`)?.startsWith(thread) === true,
    );
  const tasksOf = (/** @type {string} */ thread) => on(thread, 'ThreadControllerImpl::RunTask');
  // Time of the processor, not of the clock: other programs of a busy machine do not count.
  const costOf = (/** @type {TraceEvent} */ { tdur = 0 }) => tdur / 1000;
  const ms = (/** @type {readonly TraceEvent[]} */ all) => all.reduce((sum, event) => sum + costOf(event), 0);
  // The page is in the process whose worker computes: others are the browser's own pages.
  const ofWorkers = tasksOf('DedicatedWorker');
  const process_ = ofWorkers[0]?.pid;
  const inPage = (/** @type {TraceEvent} */ event) => event.pid === process_;
  const tasks = tasksOf('CrRendererMain').filter(inPage);
  const compute = ofWorkers.filter(inPage).filter((task) => costOf(task) > COMPUTES);
  // From the end of a computation to the page's next task with script in it: what lies between is the way.
  const script = on('CrRendererMain', 'FunctionCall').filter(inPage);
  const starts = script.map(({ ts }) => ts).sort((one, other) => one - other);
  const ways = compute.flatMap(({ ts, dur = 0 }) => {
    const next = starts.find((start) => start >= ts + dur);
    return next === undefined ? [] : [(next - ts - dur) / 1000];
  });
  const answers = compute.length;
  const middle = [...ways].sort((one, other) => one - other)[ways.length >> 1] ?? NaN;
  const paint = on('CrRendererMain', PAINT).filter(inPage);
  return {
    answers,
    compute: ms(compute) / answers,
    transfer: middle,
    script: ms(tasks) - ms(paint),
    paint: ms(paint),
    longest: Math.max(0, ...tasks.map(costOf)),
    longTasks: tasks.filter((task) => costOf(task) > LONG).length,
  };
}
