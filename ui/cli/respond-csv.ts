/** A trade response as one flat table: a row for each group or origin, and one for the total. */
import { sealedCsv } from './content-hash.ts';
import { formatCsv } from './csv.ts';
import type { RespondAnswer } from './respond-answer.ts';
import { plainFocus, plainLedger, plainOrigin } from './respond-figures.ts';
import { byChange, faceOf, type RespondSubject } from './respond-report.ts';

export function respondCsv(subject: RespondSubject, { answer, groups }: RespondAnswer): string {
  const [baseline, scenario] = subject.scenarios;
  const same = [
    ['baseline', baseline?.id ?? ''],
    ['scenario', scenario?.id ?? ''],
    ['others', answer.others],
    ['data_version', subject.dataVersion],
    ['content_hash', subject.contentHash],
    ['study', subject.kind],
    ['link', subject.link ?? ''],
  ] as const;
  const filled = (record: Readonly<Record<string, string | null>>): Readonly<Record<string, string>> =>
    Object.fromEntries(Object.entries(record).map(([key, value]) => [key, value ?? '']));
  const prefixed = (prefix: string, record: Readonly<Record<string, string>>): readonly [string, string][] =>
    Object.entries(record).map(([key, value]) => [prefix + key, value]);
  const rows: readonly (readonly (readonly [string, string])[])[] =
    subject.by === 'origin'
      ? byChange(answer.response.origins).map((each) =>
          prefixed('', {
            ...plainOrigin(each, subject.nameOf(each.origin)),
            ...filled(faceOf(answer, each.origin) ?? {}),
          }),
        )
      : [...groups, { key: 'total', focus: answer.focus, ledger: answer.response.totals }].map((group) => [
          [subject.by, group.key] as const,
          ...prefixed('viet_nam_', plainFocus(group.focus)),
          ...prefixed('all_', plainLedger(group.ledger)),
        ]);
  const [first = []] = rows;
  return sealedCsv(
    formatCsv(
      [...first, ...same].map(([name]) => name),
      rows.map((row) => [...row, ...same].map(([, value]) => value)),
    ),
  );
}
