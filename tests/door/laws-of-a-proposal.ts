/** Properties that the author of a proposal may want of it, on lines of all codes as if entered on its day. */
import fc from 'fast-check';
import type { EntryLine } from '../../ui/package/entry-line.ts';
import type { Law } from '../../ui/package/law.ts';
import { linesAbout, type LineSpace } from './entry-lines.ts';
import { spaceOfProposal, type Proposal } from './space-of-a-proposal.ts';

export type { Proposal } from './space-of-a-proposal.ts';

type AsyncLineProperty = ReturnType<typeof fc.asyncProperty<[EntryLine]>>;

function onDuties(
  law: Law,
  { baseline, proposal }: Proposal,
  space: LineSpace,
  holds: (before: number, after: number) => boolean,
  isAllowed: (code: string) => boolean = () => false,
): AsyncLineProperty {
  const asked = spaceOfProposal(law, { baseline, proposal }, space, isAllowed);
  const drawn = linesAbout(law, asked.space, asked.about);
  return fc.asyncProperty(drawn, async (line) => {
    const compared = await law.compare(line, [baseline, proposal]);
    // What is wrong with the line is no fault of the proposal; it is no run either.
    if (!compared.ok && law.assess(line).ok) throw new Error(JSON.stringify(compared.failure));
    const results = compared.ok ? compared.value.map(({ result }) => result) : [];
    const [before, after] = results.map((result) => (result.ok ? result.value.duty : null));
    fc.pre(typeof before === 'number' && typeof after === 'number');
    if (!holds(before, after) && !isAllowed(line.hts))
      throw new Error(`before: ${before} cents; after: ${after} cents`);
  });
}

/** No line owes more than before. */
export function neverRaises(law: Law, asked: Proposal, space: LineSpace = {}): AsyncLineProperty {
  return onDuties(law, asked, space, (before, after) => after <= before);
}

/** No line owes less than before. */
export function neverLowers(law: Law, asked: Proposal, space: LineSpace = {}): AsyncLineProperty {
  return onDuties(law, asked, space, (before, after) => after >= before);
}

/** Lines outside these prefixes (digits, with or without points) owe what they owed. */
export function changesOnly(
  law: Law,
  asked: Proposal,
  prefixes: readonly string[],
  space: LineSpace = {},
): AsyncLineProperty {
  const digits = prefixes.map((prefix) => prefix.replaceAll('.', ''));
  const stranger = prefixes.find((_, place) => !/^\d{2,10}$/.test(digits[place] ?? ''));
  if (stranger !== undefined) throw new Error(`"${stranger}" is no prefix of codes`);
  const isNamed = (hts: string): boolean =>
    digits.some((prefix) => hts.replaceAll('.', '').startsWith(prefix));
  return onDuties(law, asked, space, (before, after) => before === after, isNamed);
}
