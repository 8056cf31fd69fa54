/** Files as a person may have worked on them: any bytes, any headings, whatever can be chosen and corrected. */
import fc from 'fast-check';
import { TASKS, type FileWork } from '../../ui/web/state/file-work.ts';
import { CORRECTED_COLUMNS, STATED_COLUMNS, type FileOptions } from '../../ui/web/worker/files-protocol.ts';

const texts = fc.string({ maxLength: 40, unit: 'binary' });

const options: fc.Arbitrary<FileOptions> = fc.record({
  columns: fc.dictionary(texts, fc.string({ maxLength: 20 })),
  decimal: fc.constantFrom(null, 'point', 'comma'),
  dates: fc.constantFrom(null, 'dmy', 'mdy'),
  stated: fc.dictionary(fc.constantFrom(...STATED_COLUMNS), texts),
  corrections: fc.array(
    fc.record({
      rows: fc.array(fc.integer({ min: 1, max: 300_000 }), { maxLength: 5 }),
      column: fc.constantFrom(...CORRECTED_COLUMNS),
      text: texts,
    }),
    { maxLength: 4 },
  ),
  worksheet: fc.option(texts),
});

const bytes = fc.uint8Array({ maxLength: 300 }).map((array) => new Uint8Array(array).buffer);

export const fileWorks: fc.Arbitrary<FileWork> = fc
  .record({
    name: texts,
    content: fc.oneof(bytes, fc.string({ maxLength: 200, unit: 'binary' })),
    options,
    task: fc.constantFrom(...TASKS),
  })
  .map(({ name, content, ...chosen }) => ({
    ...chosen,
    name,
    source:
      typeof content === 'string' ? { kind: 'text', text: content } : { kind: 'bytes', name, bytes: content },
  }));
