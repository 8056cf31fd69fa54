/** What begins, ends and changes between two entry dates, for an agent. */
import {
  formatAdditionalRate,
  formatHtsCode,
  lawDiff,
  lawOfDate,
  FIRST_DATE,
  type IsoDate,
  type Standing,
} from '../../../engine/index.ts';
import type { Desk } from '../command.ts';
import { dayOf as asDay } from '../option-values.ts';
import { refuse, valueOf } from '../refusal.ts';
import type { Speech } from '../speech.ts';
import { toldLapse } from '../told-lapse.ts';
import { sourcesOf } from '../told-source.ts';

function dayOf(name: string, text: string, speech: Speech): IsoDate {
  const words = speech.words.commands.exportLaw;
  const day = asDay(name, text, speech);
  return day < FIRST_DATE ? refuse(words.tooEarly(day, FIRST_DATE)) : day;
}

const told = (standing: Standing | null) =>
  standing === null
    ? null
    : {
        heading: standing.heading === null ? null : formatHtsCode(standing.heading),
        rate: standing.rate === null ? null : formatAdditionalRate(standing.rate),
      };

export function changesBetween(
  asked: { readonly from: string; readonly to: string },
  { data, speech }: Desk,
) {
  const [from, to] = [dayOf('from', asked.from, speech), dayOf('to', asked.to, speech)];
  if (to < from) return refuse(speech.words.commands.exportLaw.backwards(from, to));
  const { rulebook, manifest } = valueOf(data.reference(), speech);
  const { measures, lists } = lawDiff(rulebook, from, to);
  const sourcesNamed = (id: string) => {
    const measure = rulebook.measures.find((each) => each.id === id);
    return measure === undefined ? [] : sourcesOf(measure, rulebook);
  };
  // They are no part of the difference: nothing in the law as it stands ends them.
  const lapses = lawOfDate(rulebook, to).duties.flatMap(({ measure }) =>
    measure.lapse !== null && from < measure.lapse.on && measure.lapse.on <= to
      ? [
          {
            ...toldLapse({ measure: measure.id, on: measure.lapse.on }, speech),
            sources: sourcesOf(measure, rulebook),
          },
        ]
      : [],
  );
  return {
    from,
    to,
    evidence_through: rulebook.evidenceThrough,
    /** Later days use what was scheduled when the evidence ended. */
    scheduled: to > rulebook.evidenceThrough,
    data_version: manifest.dataVersion,
    measures: measures.map(({ measure, before, after }) => ({
      measure,
      name: speech.measure(measure),
      change: before === null ? 'begins' : after === null ? 'ends' : 'changes',
      before: told(before),
      after: told(after),
      sources: sourcesNamed(measure),
    })),
    lapses,
    lists: lists.map(({ list, added, removed }) => ({ list, added: added.length, removed: removed.length })),
  };
}
