/** A run that was interrupted anywhere, any number of times, leaves the bytes of one that was not. */
import {
  appendFileSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Refusal } from '../../ui/cli/refusal.ts';
import { writeResumed, type Done, type ResumablePiece } from '../../ui/cli/resumed-output.ts';
import { spokenIn } from '../../ui/cli/speech.ts';

const speech = spokenIn('en');
const HEADING = 'id,duty\n';

function inFolder<T>(act: (path: string, folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'resume-'));
  try {
    return act(join(folder, 'results.csv'), folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

class Killed extends Error {}

interface Row {
  readonly text: string;
  readonly settled: boolean;
}

/** Each row is one; it ends before `until` pieces are made. */
function from(rows: readonly Row[], until: number): (done: Done | null) => Generator<ResumablePiece> {
  return function* (done) {
    let made = 0;
    if (done === null) yield { content: HEADING, settled: false, rows: 0, errors: 0 };
    for (const [place, { text, settled }] of rows.entries()) {
      if (place < (done?.rows ?? 0)) continue;
      if (made === until) throw new Killed();
      made += 1;
      yield { content: Buffer.from(text), settled, rows: place + 1, errors: 0 };
    }
  };
}

test('interrupted and taken up again until it is done, it has the same bytes', () => {
  const row = fc.record({ text: fc.string().map((text) => `${text}\n`), settled: fc.boolean() });
  fc.assert(
    fc.property(fc.array(row), fc.array(fc.nat(8)), fc.string(), (rows, interruptions, torn) =>
      inFolder((path, folder) => {
        for (const until of interruptions) {
          try {
            writeResumed(path, 'run', from(rows, until), speech);
            break;
          } catch (error) {
            if (!(error instanceof Killed)) throw error;
            // What reached the disk after the last word of the journal may be torn.
            appendFileSync(`${path}.part`, torn);
          }
        }
        if (!readdirSync(folder).includes('results.csv'))
          writeResumed(path, 'run', from(rows, Infinity), speech);
        expect(readFileSync(path, 'utf8')).toBe(HEADING + rows.map(({ text }) => text).join(''));
        expect(readdirSync(folder)).toEqual(['results.csv']);
      }),
    ),
    // Every piece waits for the disk.
    { numRuns: 40 },
  );
});

const ROWS = [
  { text: 'a,1\n', settled: true },
  { text: 'b,2\n', settled: true },
];

test.each([
  ['another run', (path: string) => writeResumed(path, 'other', from(ROWS, Infinity), speech)],
  [
    'a part that lost bytes',
    (path: string) => {
      truncateSync(`${path}.part`, 3);
      writeResumed(path, 'run', from(ROWS, Infinity), speech);
    },
  ],
  [
    'a journal that is none',
    (path: string) => {
      writeFileSync(`${path}.part.json`, '{"run": "run", "rows": -1}');
      writeResumed(path, 'run', from(ROWS, Infinity), speech);
    },
  ],
])('%s is refused by name, and the old file stays', (_, act) => {
  inFolder((path) => {
    writeFileSync(path, 'old');
    expect(() => writeResumed(path, 'run', from(ROWS, 1), speech)).toThrow(Killed);
    expect(() => act(path)).toThrow(Refusal);
    expect(() => act(path)).toThrow(`${path}.part`);
    expect(readFileSync(path, 'utf8')).toBe('old');
  });
});
