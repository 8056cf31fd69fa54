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
    let request = first;
    let answering = ask(first);
    for (let isLast = false; !isLast;) {
      const answer = await answering;
      const [answered, next] = [request, waiting];
      waiting = null;
      isLast = next === null;
      // The next is computed while this one is drawn.
      if (next !== null) answering = ask((request = next.request));
      else underWay = false;
      deliver(answered, answer, isLast);
    }
  }

  return {
    submit: (request) => {
      if (underWay) waiting = { request };
      else void run(request);
    },
  };
}
