/** `what-changed.atom` (RFC 4287): one entry for each day on which a measure begins, ends or changes, the latest first. */
import {
  changeDates,
  dayBefore,
  FIRST_DATE,
  formatAdditionalRate,
  formatHtsCode,
  lawDiff,
  type IsoDate,
  type ReferenceData,
  type Standing,
} from '../../../engine/index.ts';
import type { Speech } from '../speech.ts';

const MARKS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (mark) => MARKS[mark] ?? mark);

function told(standing: Standing | null): string {
  if (standing === null) return '-';
  const rate = standing.rate === null ? '' : formatAdditionalRate(standing.rate);
  const heading = standing.heading === null ? '' : formatHtsCode(standing.heading);
  return [rate, heading].filter((part) => part !== '').join(' ') || '+';
}

/** `+` begins, `-` ends, `~` changes. */
function entryOf(
  { rulebook }: ReferenceData,
  day: IsoDate,
  { measure: nameOf, language, words }: Speech,
): string {
  const { measures, lists } = lawDiff(rulebook, dayBefore(day), day);
  if (measures.length === 0 && lists.length === 0) return '';
  const lines = measures.map(({ measure, before, after }) => {
    const mark = before === null ? '+' : after === null ? '-' : '~';
    const found = rulebook.measures.find(({ id }) => id === measure);
    const sources = (found?.citations ?? []).flatMap((id) => rulebook.citations.get(id)?.instrument ?? []);
    return `${mark} ${nameOf(measure)} [${measure}]: ${told(before)} > ${told(after)} (${sources.join('; ')})`;
  });
  const codes = lists.map(({ list, added, removed }) => `${list}: +${added.length} -${removed.length}`);
  const names = measures.map(
    ({ measure, before, after }) =>
      `${before === null ? '+' : after === null ? '-' : '~'} ${nameOf(measure)}`,
  );
  const status = day > rulebook.evidenceThrough ? ` (${words.status.scheduled})` : '';
  const title = `${day}${status}: ${(names.length === 0 ? lists.map(({ list }) => list) : names).join('; ')}`;
  return ` <entry>
  <id>urn:tariff-scenarios:law:${day}:${language}</id>
  <title>${escaped(title)}</title>
  <updated>${day}T00:00:00Z</updated>
  <content type="text">${escaped([...lines, ...codes].join('\n'))}</content>
 </entry>
`;
}

export function whatChangedAtom(reference: ReferenceData, speech: Speech): string {
  const { rulebook, manifest } = reference;
  const days = changeDates(rulebook).filter((day) => day > FIRST_DATE);
  const entries = [...days].reverse().map((day) => entryOf(reference, day, speech));
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${speech.language}">
 <id>urn:tariff-scenarios:what-changed:${speech.language}</id>
 <title>Tariff Scenarios: Viet Nam - United States</title>
 <subtitle>${escaped(`${manifest.dataVersion}; ${speech.words.evidence(rulebook.evidenceThrough, false)}`)}</subtitle>
 <updated>${manifest.compiled}T00:00:00Z</updated>
 <author><name>Tariff Scenarios</name></author>
${entries.join('')}</feed>
`;
}
