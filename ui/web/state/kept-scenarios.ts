/** The scenarios side by side as something that the library keeps. */
import type { Keepable } from './keepable.ts';
import type { Remembered, RememberedDuty } from './kept-item.ts';
import { compact } from './kept-text.ts';
import { packed } from './packed-text.ts';
import { sliderRate } from '../../words/sentences/scenario-name.ts';
import type { EditedSet } from './scenario-set.ts';
import type { Session } from './session.svelte.ts';
import { writePackedFragment } from './share.ts';
import { resultAt } from './shown.ts';

const FORMAT = 'tariff-scenario-set/1';
const FLOWS = 'us-imports-vn-2024';

export function keptScenarios(session: Session): Keepable {
  return {
    kind: 'scenarios',
    get work() {
      return session.canUndo ? session.set : null;
    },
    get remembered() {
      return rememberedOf(session);
    },
    get canOpen() {
      return session.opening !== null;
    },
    writtenText: async () => {
      const { set } = session;
      if (set === null) return null;
      return (await session.written())?.file ?? plainText(set, session.opening?.dataVersion ?? '');
    },
    readText: (text, name) => session.readFile(text, name),
    unopened: () => {
      const why = session.openingNotice?.kind === 'unopened' ? session.openingNotice.why : null;
      session.tell(null);
      return why;
    },
    fragmentOf: async (text) => writePackedFragment(await packed(compact(text))),
    keepsFigures: () => false,
  };
}

/** While the engine is away the set is written as it stands in memory: less tidy, and read all the same. */
function plainText({ scenarios, baseline }: EditedSet, dataVersion: string): string {
  return JSON.stringify({ format: FORMAT, dataVersion, flows: FLOWS, baseline, scenarios }, null, 2);
}

/** The duties only where they are those of the set. */
function rememberedOf({ set, shown, opening }: Session): Remembered {
  const dataVersion = opening?.dataVersion ?? '';
  if (set === null || opening === null) return { dataVersion, duties: [] };
  const duties = set.scenarios.map((scenario, place): RememberedDuty => {
    const result = shown?.set === set ? resultAt(shown, place) : null;
    return {
      name: scenario.id,
      label: scenario.label,
      rate: sliderRate(scenario)?.toString() ?? '',
      status: result?.status.kind ?? null,
      duty: result?.totals.duty ?? null,
      isPartial: false,
    };
  });
  return { dataVersion, duties };
}
