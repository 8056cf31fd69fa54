/** A capsule is held whole: every other byte, every cut and every addition is told, wherever in the file it is. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatScenarioSet } from '../../engine/codec/decode-scenario-set.ts';
import { sealed, sealedCapsule } from '../../ui/cli/content-hash.ts';
import { capsuleHtml, documentInCapsule } from '../../ui/tables/capsule-file.ts';
import { sealOfFile, sealOfOpened } from '../../ui/tables/sealed-text.ts';
import { anyScenarioSet } from '../arbitraries/scenario-documents.ts';

const template = capsuleHtml({
  fileHash: '',
  citedHash: '',
  document: '',
  policy: "default-src 'none'; script-src 'sha256-abc='",
  style: 'p{margin:0}',
  still: '<p lang="vi">Chương trình</p>',
  program: 'const law="12.5%";throw new Error("unreachable: \uFFFD")',
});
const CITED = 'c'.repeat(64);

/** What is done to the bytes of a file, each way at a place of its own. */
const harms = fc.oneof(
  fc.record({ kind: fc.constant('byte' as const), at: fc.nat(), by: fc.integer({ min: 1, max: 255 }) }),
  fc.record({ kind: fc.constant('cut' as const), at: fc.nat(), by: fc.constant(0) }),
  fc.record({ kind: fc.constant('more' as const), at: fc.nat(), by: fc.nat({ max: 255 }) }),
);

test('every changed, cut or added byte is told, and the whole file is whole', async () => {
  await fc.assert(
    fc.asyncProperty(anyScenarioSet, harms, async (set, { kind, at, by }) => {
      const text = sealedCapsule(template, sealed(formatScenarioSet(set)), CITED);
      const file = new TextEncoder().encode(text);
      expect(await sealOfFile(file, 'any.html')).toBe('whole');
      expect(await sealOfOpened(text)).toBe('whole');
      const place = at % file.length;
      const changed =
        kind === 'cut'
          ? file.slice(0, Math.max(1, place))
          : kind === 'byte'
            ? file.map((byte, index) => (index === place ? byte ^ by : byte))
            : new Uint8Array([...file.subarray(0, place), by, ...file.subarray(place)]);
      expect(await sealOfFile(changed, 'any.html')).toBe('changed');
    }),
  );
});

test('the document stands before the program, so that a file cut within the program has it still', async () => {
  const document = sealed('{"format":"x","title":"a < b"}');
  const text = sealedCapsule(template, document, CITED);
  const cut = text.slice(0, text.indexOf('unreachable'));
  expect(JSON.parse(documentInCapsule(cut) ?? '')).toEqual(JSON.parse(document));
  expect(await sealOfOpened(cut)).toBe('changed');
  expect(sealedCapsule(template, document, CITED)).toBe(text);
  expect(text.split(CITED)).toHaveLength(2);
});
