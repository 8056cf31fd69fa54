/** Two ready-made scenarios by their names, each where its slider stands, as a set. */
import type { Scenario } from '../../../engine/index.ts';
import type { Opening } from '../worker/protocol.ts';
import { withGeneralRate } from './general-rate.ts';
import type { KnownDuties } from './known-duties.svelte.ts';
import { scenarioNamed } from './ready-made.ts';
import { firstSet, type EditedSet } from './scenario-set.ts';
import type { Choice, Side } from './share.ts';
import type { Opened } from './shared-set.ts';

/** A side that is not named is the page's first. */
export async function setOfChoice(
  choice: Partial<Choice>,
  opening: Opening,
  duties: Pick<KnownDuties, 'learn' | 'of'>,
): Promise<EditedSet | Extract<Opened, { readonly ok: false }>> {
  const [first, second] = firstSet(opening).scenarios;
  const fallback = (scenario: Scenario | undefined): Side => ({ name: scenario?.id ?? '', rate: null });
  const sides = [choice.baseline ?? fallback(first), choice.scenario ?? fallback(second)];
  const plain = sides.map(({ name }) => scenarioNamed(name, opening));
  const unknown = plain.indexOf(null);
  if (unknown >= 0) return { ok: false, why: { kind: 'malformed', part: sides[unknown]?.name ?? '' } };
  const scenarios = plain.flatMap((scenario) => scenario ?? []);
  if (sides.some(({ rate }) => rate !== null)) await duties.learn(scenarios);
  const moved = scenarios.map((scenario, place) => {
    const rate = sides[place]?.rate ?? null;
    const general = duties.of(scenario);
    return rate === null || general === undefined
      ? scenario
      : withGeneralRate(scenario, rate, general, opening);
  });
  return { scenarios: moved, baseline: 0 };
}
