/** The estimate of an entry as something that the library keeps. */
import { dotted } from '../../words/format/hts.ts';
import { linesWithoutFigure, lockedWithoutFigure } from './entry-limits.ts';
import { centsOf } from '../../words/format/plain.ts';
import { linkOf } from './estimate-link.ts';
import type { EstimateDraft } from './estimate.svelte.ts';
import { fieldsOf } from './kept-fields.ts';
import type { Remembered } from './kept-item.ts';
import { compact, parsedText } from './kept-text.ts';
import type { Keepable } from './keepable.ts';
import { writeRoute } from './route.ts';
import type { Session } from './session.svelte.ts';

export function keptEstimate(estimate: EstimateDraft, session: Session): Keepable {
  return {
    kind: 'estimate',
    get work() {
      return estimate.canUndo ? estimate.present : null;
    },
    get remembered() {
      return rememberedOf(estimate, session.opening?.dataVersion ?? '');
    },
    get canOpen() {
      return session.opening !== null;
    },
    writtenText: async () => {
      const { present } = estimate;
      if (present === null) return null;
      // While the engine is away the estimate is written as it stands in memory.
      return (await estimate.writtenText()) || JSON.stringify(present, null, 2);
    },
    readText: (text, name) => estimate.readText(text, name),
    unopened: () => {
      const notice = estimate.openingNotice;
      const why = notice === null || notice.from === 'altered' ? null : notice.why;
      estimate.tell(null);
      return why;
    },
    fragmentOf: async (text) => writeRoute({ view: 'estimate', rest: await linkOf(compact(text)) }),
    keepsFigures: (text) => fieldsOf(fieldsOf(parsedText(text))['locked'])['duty'] !== undefined,
  };
}

/** Locked figures are those of their own data; others only where they are those of the estimate. */
function rememberedOf({ present, shown }: EstimateDraft, dataVersion: string): Remembered {
  if (present === null) return { dataVersion, duties: [] };
  const [first] = present.lines;
  const codes = `${dotted(first?.hts ?? '')}${present.lines.length > 1 ? ` +${present.lines.length - 1}` : ''}`;
  const label = `${codes} · ${present.entryDate}`;
  const entry = shown?.of === present ? shown.entry : null;
  const { locked } = present;
  const duty = locked === null ? (entry?.totals?.duty ?? null) : centsOf(locked.duty);
  const standing = locked === null ? (entry?.status ?? null) : locked.status;
  const status = duty === null ? null : (standing?.kind ?? null);
  const without =
    locked !== null ? lockedWithoutFigure(locked) : entry === null ? [] : linesWithoutFigure(entry);
  const told = { name: '', label, rate: '', status, duty, isPartial: without.length > 0 };
  return { dataVersion: locked?.dataVersion ?? entry?.dataVersion ?? dataVersion, duties: [told] };
}
