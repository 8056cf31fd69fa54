/** What looks wrong to the reader, as a case that the tests of the project run. */
import type { TestCase } from '../../../engine/index.ts';
import { sealed } from '../../tables/content-hash.ts';
import { plainUsd } from '../../words/format/plain.ts';

/** A document as in its own file, without its figures. */
function withoutFigures(file: string): unknown {
  const document = JSON.parse(file) as Readonly<Record<string, unknown>>;
  const { contentHash: _hash, locked: _locked, duties: _duties, ...asked } = document;
  return asked;
}

/** Null: the text is no amount. An empty text is no claim. */
export function statedDuty(text: string): { readonly duty: string | null } | null {
  const plain = text.trim();
  if (plain === '') return { duty: null };
  const match = /^(\d{1,13})(?:\.(\d{1,2}))?$/.exec(plain.replaceAll(',', ''));
  return match === null ? null : { duty: `${match[1]}.${(match[2] ?? '').padEnd(2, '0')}` };
}

/** `file`: the document as it is saved; amounts in the order of its scenarios. */
export function caseFile(
  file: string,
  dataVersion: string,
  ours: readonly (number | null)[],
  expected: readonly (string | null)[],
  source: string,
): Promise<string> {
  const made: Omit<TestCase, 'asked'> & { readonly asked: unknown } = {
    format: 'tariff-case/1',
    dataVersion,
    asked: withoutFigures(file),
    ours: { duties: ours.map((cents) => (cents === null ? null : plainUsd(cents))) },
    expected: { duties: expected },
    source,
  };
  return sealed(JSON.stringify(made));
}
