/**
 * Requests faster than answers: one is under way, at most one waits, and a newer request takes the place of
 * the one that waits. Every answer is delivered with its request, in the order of asking.
 */
export interface LatestWins<Request> {
  readonly submit: (request: Request) => void;
}

export interface LatestWinsOptions<Request, Answer> {
  /** Must not reject: failures are values. */
  readonly ask: (request: Request) => Promise<Answer>;
  /** `last` is true when nothing newer waits. */
  readonly deliver: (request: Request, answer: Answer, last: boolean) => void;
}

export function latestWins<Request, Answer>({
  ask,
  deliver,
}: LatestWinsOptions<Request, Answer>): LatestWins<Request> {
  let underWay = false;
  let waiting: { readonly request: Request } | null = null;

  async function run(first: Request): Promise<void> {
    underWay = true;
    let next: { readonly request: Request } | null = { request: first };
    while (next !== null) {
      const { request } = next;
      const answer = await ask(request);
      next = waiting;
      waiting = null;
      deliver(request, answer, next === null);
    }
    underWay = false;
  }

  return {
    submit: (request) => {
      if (underWay) waiting = { request };
      else void run(request);
    },
  };
}
