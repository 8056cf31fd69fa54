/** The inputs of a run of `assess`: a later run continues its results only if all of them are the same. */
import { createHash } from 'node:crypto';
import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';

const PIECE = 1 << 20;

/** Bytes of a file of any length, in the memory of one piece. */
function sumOf(path: string | URL): string {
  const [hash, piece] = [createHash('sha256'), Buffer.alloc(PIECE)];
  const file = openSync(path, 'r');
  try {
    for (let read = readSync(file, piece); read > 0; read = readSync(file, piece))
      hash.update(piece.subarray(0, read));
  } finally {
    closeSync(file);
  }
  return hash.digest('hex');
}

export interface AssessRun {
  readonly input: string;
  readonly program: URL | null;
  readonly dataVersion: string;
  /** A ready-made name, a document's path or rules in words. */
  readonly scenario: string | undefined;
  /** Every option that affects the results, with the language. */
  readonly options: Readonly<Record<string, unknown>>;
}

/** Its name, in hexadecimal digits. */
export function nameOfRun({ input, program, dataVersion, scenario, options }: AssessRun): string {
  const document = scenario !== undefined && existsSync(scenario) && statSync(scenario).isFile();
  const parts = [
    sumOf(input),
    program === null ? '' : sumOf(program),
    dataVersion,
    scenario ?? '',
    document ? sumOf(scenario) : '',
    JSON.stringify(Object.entries(options).toSorted(([one], [other]) => (one < other ? -1 : 1))),
  ];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}
