/** The general duties that scenarios rest on, as far as a comparison has told them: where the slider begins. */
import type { Comparison, Scenario } from '../../../engine/index.ts';
import type { EngineClient } from '../worker/client.ts';
import { withoutSlider, type GeneralDuty } from './general-rate.ts';
import { sliderRate } from '../../words/sentences/scenario-name.ts';
import { contentOf } from './ready-made.ts';
import { othersOf, type EditedSet } from './scenario-set.ts';

export class KnownDuties {
  #duties = $state.raw<Readonly<Record<string, GeneralDuty | null>>>({});
  readonly #client: Pick<EngineClient, 'compare'>;

  constructor(client: Pick<EngineClient, 'compare'>) {
    this.#client = client;
  }

  /** Undefined until the scenario has been compared once without the slider. */
  of(scenario: Scenario): GeneralDuty | null | undefined {
    return this.#duties[contentOf(withoutSlider(scenario))];
  }

  /** Asks for those that are not known yet; where all are, there is nothing to wait for. */
  learn(scenarios: readonly Scenario[]): Promise<void> | null {
    const unknown = scenarios.map(withoutSlider).filter((scenario) => this.of(scenario) === undefined);
    const [baseline, ...others] = unknown;
    return baseline === undefined ? null : this.#ask(unknown, baseline, others);
  }

  async #ask(unknown: readonly Scenario[], baseline: Scenario, others: readonly Scenario[]): Promise<void> {
    const answer = await this.#client.compare({ baseline, scenarios: others });
    if (answer.ok) this.remember({ scenarios: unknown, baseline: 0 }, answer.value);
  }

  /** Only of scenarios as they stand: under a slider the general duty is the user's own. */
  remember(set: EditedSet, comparison: Comparison): void {
    const learned = { ...this.#duties };
    const baseline = set.scenarios[set.baseline];
    const results = [comparison.baseline, ...comparison.scenarios];
    for (const [index, scenario] of [...(baseline ? [baseline] : []), ...othersOf(set)].entries()) {
      const result = results[index];
      if (result !== undefined && sliderRate(scenario) === null)
        learned[contentOf(scenario)] = result.countryLayer;
    }
    this.#duties = learned;
  }
}
