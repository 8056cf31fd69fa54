/** Properties that the author of a proposal may want of it, on lines of all codes as if entered on its day. */
import fc from 'fast-check';
import type { Scenario } from '../../engine/scenario/scenario.ts';
import type { EntryLine } from '../../ui/package/entry-line.ts';
import type { Law } from '../../ui/package/law.ts';
import { entryLines, type LineSpace } from './entry-lines.ts';

/** A law and what is proposed on top of it, as `law.compare` takes them. */
export interface Proposal {
  readonly baseline: string | Scenario;
  readonly proposal: string | Scenario;
}

type AsyncLineProperty = ReturnType<typeof fc.asyncProperty<[EntryLine]>>;

function onDuties(
  law: Law,
  { baseline, proposal }: Proposal,
  space: LineSpace,
  holds: (before: number, after: number, line: EntryLine) => boolean,
): AsyncLineProperty {
  return fc.asyncProperty(entryLines(law, space), async (line) => {
    const compared = await law.compare(line, [baseline, proposal]);
    if (!compared.ok) {
      // What is wrong with the line is no fault of the proposal.
      if (law.assess(line).ok) throw new Error(JSON.stringify(compared.failure));
      return;
    }
    const [before, after] = compared.value.map(({ result }) => (result.ok ? result.value.duty : null));
    if (before === null || after === null || before === undefined || after === undefined) return;
    if (!holds(before, after, line)) throw new Error(`before: ${before} cents; after: ${after} cents`);
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
  const isNamed = ({ hts }: EntryLine): boolean =>
    digits.some((prefix) => hts.replaceAll('.', '').startsWith(prefix));
  return onDuties(law, asked, space, (before, after, line) => before === after || isNamed(line));
}
