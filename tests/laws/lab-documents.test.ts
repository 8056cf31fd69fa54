/** Labs as documents: read as they were written, refused by name, and their schema accepts and refuses the same. */
import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalLab, formatLab, lab as readLab, parseLab } from '../../engine/codec/decode-lab.ts';
import { withSortedKeys, type Plain } from '../../engine/codec/plain-scenario.ts';
import type { Lab } from '../../engine/scenario/lab.ts';
import { firstTask, TASK_KINDS } from '../../ui/web/learn/task-fields.ts';
import { firstLab, firstStep } from '../../ui/web/learn/lab-draft.ts';
import { damaged } from '../arbitraries/scenario-documents.ts';

const FOLDER = new URL('../../ui/web/learn/labs/', import.meta.url);
const shipped = readdirSync(FOLDER).map((name) => readFileSync(new URL(name, FOLDER), 'utf8'));
const read = (text: string): Lab => {
  const found = parseLab(text, 'lab');
  if (!found.ok) throw new Error(JSON.stringify(found.failure));
  return found.value;
};

test('there are six labs, and each is written as the reader writes it', () => {
  expect(shipped).toHaveLength(6);
  for (const text of shipped) expect(JSON.parse(formatLab(read(text)))).toEqual(JSON.parse(text));
});

const words = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
  .filter((text) => !text.includes('{'));
const labs: fc.Arbitrary<Lab> = fc
  .record({
    title: fc.record({ en: words, vi: words }),
    kinds: fc.array(fc.constantFrom(...TASK_KINDS), { minLength: 1, maxLength: 6 }),
    tolerance: fc.constantFrom('0', '0.5', '100'),
    open: fc.constantFrom('', '/estimate', 'v=1&base=mfn-only&with=liberation-46'),
    hasParameter: fc.boolean(),
  })
  .map(({ title, kinds, tolerance, open, hasParameter }) => ({
    ...firstLab(),
    title,
    parameters: hasParameter
      ? [{ id: 'rate', label: { en: 'Rate', vi: 'Mức' }, value: '20', low: '-5', high: '46.5' }]
      : [],
    steps: kinds.map((kind, at) => ({
      ...firstStep(at + 1),
      question: hasParameter ? { en: 'At {rate}%?', vi: 'Với {rate}%?' } : title,
      task: firstTask(kind),
      tolerance,
      open,
    })),
  }));

test('a lab comes back as it went, with one text whatever the order of its properties', () => {
  fc.assert(
    fc.property(labs, (given) => {
      expect(read(formatLab(given))).toEqual(given);
      expect(read(canonicalLab(given))).toEqual(given);
      const turned = JSON.stringify(withSortedKeys(JSON.parse(formatLab(given)) as Plain));
      expect(canonicalLab(read(turned))).toBe(canonicalLab(given));
    }),
  );
});

describe('the schema', () => {
  const schema = JSON.parse(
    readFileSync(new URL('../../engine/scenario/tariff-lab-1.schema.json', import.meta.url), 'utf8'),
  ) as object;
  const fits = new Ajv2020({ strict: true, strictRequired: false, strictTypes: false }).compile(
    schema as never,
  );
  /** What a schema cannot say. */
  const BEYOND = /^(each (step|parameter) id once|only parameters of the lab|a value from)/;

  test('accepts what the reader accepts and refuses what it refuses: whole and damaged labs', () => {
    const seen = { accepted: 0, refused: 0 };
    const documents = labs.chain((given) => {
      const plain: unknown = JSON.parse(formatLab(given));
      return fc.oneof(fc.constant(plain), damaged(plain), damaged(plain).chain(damaged));
    });
    fc.assert(
      fc.property(documents, (document) => {
        const found = readLab(document, 'lab');
        seen[found.ok ? 'accepted' : 'refused'] += 1;
        const { failure } = found as { failure?: { kind: string; expected?: string } };
        const beyond = failure?.kind === 'malformedDocument' && BEYOND.test(failure.expected ?? '');
        expect(found.ok ? fits(document) : beyond || !fits(document), JSON.stringify([document, found])).toBe(
          true,
        );
      }),
      { numRuns: 800 },
    );
    expect(Math.min(seen.accepted, seen.refused)).toBeGreaterThan(50);
  });

  test('accepts the labs that are shipped', () => {
    for (const text of shipped) expect(fits(JSON.parse(text)), JSON.stringify(fits.errors)).toBe(true);
  });
});

test.each([
  ['a newer format', { format: 'tariff-lab/2' }, 'newerFormat'],
  ['an answer that is typed', { answer: 5 }, 'malformedDocument'],
  ['no step', { steps: [] }, 'malformedDocument'],
  ['a step twice', { steps: [firstStep(1), firstStep(1)] }, 'malformedDocument'],
  [
    'a parameter that is none of the lab',
    { steps: [{ ...firstStep(1), question: { en: '{rate}?', vi: '?' } }] },
    'malformedDocument',
  ],
  [
    'a place outside the app',
    { steps: [{ ...firstStep(1), open: 'https://example.org' }] },
    'malformedDocument',
  ],
  ['one language', { title: { en: 'English alone' } }, 'malformedDocument'],
])('%s is refused', (_, part, kind) => {
  const document = { ...(JSON.parse(formatLab(firstLab())) as object), ...part };
  expect(parseLab(JSON.stringify(document), 'lab')).toMatchObject({ ok: false, failure: { kind } });
});
