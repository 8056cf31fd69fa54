/** One visit: what is chosen, what is shown, and whether the two are the same yet. */
import type { Comparison, HtsCode, Result, Scenario } from '../../../engine/index.ts';
import type { Answer, EngineClient, Problem } from '../worker/client.ts';
import { latestWins } from '../worker/latest-wins.ts';
import type { ConditionRange, LineExplanation, Opening, Progress } from '../worker/protocol.ts';
import {
  firstChoice,
  generalPercent,
  isSameLaw,
  scenarioNamed,
  withGeneralRate,
  type Choice,
  type GeneralDuty,
  type Side,
  type SideKey,
} from './choice.ts';
import { readFragment, writeFragment } from './share.ts';

export type Phase =
  | { readonly kind: 'loading'; readonly progress: Progress | null }
  | { readonly kind: 'failed'; readonly problem: Problem }
  | { readonly kind: 'ready' };

/** A comparison with the choice it answers: replaced as one, so that figures never stand under another name. */
export interface Shown {
  readonly choice: Choice;
  readonly baseline: Scenario;
  readonly scenario: Scenario;
  readonly isSameLaw: boolean;
  readonly comparison: Comparison;
}

/** Where the choice is kept for sharing: the address bar, or in tests a variable. */
export interface Address {
  readonly read: () => string;
  /** `step`: a new entry in the history; otherwise the present one is replaced. */
  readonly write: (fragment: string, step: boolean) => void;
}

interface Compared {
  readonly baseline: Scenario;
  readonly scenario: Scenario;
  readonly result: Result<Comparison, Problem>;
}

export class Session {
  phase = $state.raw<Phase>({ kind: 'loading', progress: null });
  opening = $state.raw<Opening | null>(null);
  choice = $state.raw<Choice | null>(null);
  shown = $state.raw<Shown | null>(null);
  /** The shown figures are not yet those of the choice. */
  waiting = $state.raw(false);
  /** Why the choice could not be calculated. */
  problem = $state.raw<Problem | null>(null);
  /** The part of the address that could not be used. */
  malformed = $state.raw<string | null>(null);
  /** Descriptions read so far, by code. */
  descriptions = $state.raw<Readonly<Record<string, string>>>({});
  descriptionsProblem = $state.raw<Problem | null>(null);
  /** By the name of a scenario as it stands, before any slider. */
  #generalDuties = $state.raw<Readonly<Record<string, GeneralDuty | null>>>({});

  readonly #client: EngineClient;
  readonly #address: Address;
  readonly #queue = latestWins<Choice, Compared | null>({
    ask: (choice) => this.#compare(choice),
    deliver: (choice, compared, last) => this.#deliver(choice, compared, last),
  });

  constructor(client: EngineClient, address: Address) {
    this.#client = client;
    this.#address = address;
  }

  async open(): Promise<void> {
    if (this.opening === null) this.phase = { kind: 'loading', progress: null };
    const answer = await this.#client.open((progress) => {
      if (this.phase.kind === 'loading') this.phase = { kind: 'loading', progress };
    });
    if (!answer.ok) {
      if (this.opening === null) this.phase = { kind: 'failed', problem: answer.failure };
      else this.#fail(answer.failure);
      return;
    }
    this.opening = answer.value;
    this.phase = { kind: 'ready' };
    if (this.choice === null) this.readAddress();
    else this.#calculate();
  }

  /** After a failure, from wherever it struck; a worker that stopped is replaced. */
  async retry(): Promise<void> {
    this.#client.revive();
    this.problem = null;
    this.waiting = this.shown !== null;
    await this.open();
  }

  /** The page was opened, or the person went back, or wrote in the address bar. */
  readAddress(): void {
    const { opening } = this;
    if (opening === null) return;
    const fallback = firstChoice(opening);
    const shared = readFragment(this.#address.read());
    const wanted: Choice = shared.kind === 'choice' ? { ...fallback, ...shared.choice } : fallback;
    const unknown = [wanted.baseline.name, wanted.scenario.name].find(
      (name) => scenarioNamed(name, opening) === null,
    );
    this.malformed = shared.kind === 'malformed' ? shared.part : (unknown ?? null);
    this.choice = this.malformed === null ? wanted : fallback;
    this.#address.write(writeFragment(this.choice), false);
    this.#calculate();
  }

  /** The person has read that their address could not be used. */
  dismiss(): void {
    this.malformed = null;
  }

  choose(key: SideKey, name: string): void {
    if (this.choice !== null) this.#change({ ...this.choice, [key]: { name, rate: null } }, true);
  }

  swap(): void {
    if (this.choice !== null)
      this.#change({ baseline: this.choice.scenario, scenario: this.choice.baseline }, true);
  }

  /** The slider; at the scenario's own rate nothing is proposed. */
  setRate(rate: number | null): void {
    if (this.choice === null) return;
    const { scenario } = this.choice;
    const general = this.generalDutyOf(scenario);
    const unchanged = general !== undefined && rate === generalPercent(general);
    this.#change({ ...this.choice, scenario: { ...scenario, rate: unchanged ? null : rate } }, false);
  }

  /** Undefined until the scenario has been compared once. */
  generalDutyOf({ name }: Side): GeneralDuty | null | undefined {
    return this.#generalDuties[name];
  }

  explain(key: SideKey, code: HtsCode): Answer<LineExplanation> | null {
    return this.shown === null ? null : this.#client.explain({ scenario: this.shown[key], code });
  }

  ranges(key: SideKey): Answer<readonly ConditionRange[]> | null {
    return this.shown === null ? null : this.#client.ranges(this.shown[key]);
  }

  async describe(codes: readonly HtsCode[]): Promise<void> {
    const unread = codes.filter((code) => !(code in this.descriptions));
    if (unread.length === 0) return;
    const answer = await this.#client.describe(unread);
    this.descriptionsProblem = answer.ok ? null : answer.failure;
    if (!answer.ok) return;
    // A code without a description is remembered as such: it is not asked for again.
    const none = Object.fromEntries(unread.map((code) => [code, '']));
    this.descriptions = { ...this.descriptions, ...none, ...answer.value };
  }

  #change(choice: Choice, step: boolean): void {
    this.choice = choice;
    this.malformed = null;
    this.#address.write(writeFragment(choice), step);
    this.#calculate();
  }

  #calculate(): void {
    if (this.choice === null) return;
    this.waiting = true;
    this.#queue.submit(this.choice);
  }

  async #compare(choice: Choice): Promise<Compared | null> {
    const { opening } = this;
    const plain = opening && {
      baseline: scenarioNamed(choice.baseline.name, opening),
      scenario: scenarioNamed(choice.scenario.name, opening),
    };
    if (plain === null || plain.baseline === null || plain.scenario === null) return null;
    const sides = [choice.baseline, choice.scenario];
    if (sides.some((side) => side.rate !== null && this.generalDutyOf(side) === undefined)) {
      const { baseline, scenario } = plain;
      const first = await this.#client.compare({ baseline, scenarios: [scenario] });
      if (!first.ok) return { baseline, scenario, result: first };
      this.#learnGeneralDuties(choice, first.value, true);
    }
    const baseline = this.#withRate(plain.baseline, choice.baseline);
    const scenario = this.#withRate(plain.scenario, choice.scenario);
    return { baseline, scenario, result: await this.#client.compare({ baseline, scenarios: [scenario] }) };
  }

  #withRate(scenario: Scenario, side: Side): Scenario {
    return side.rate === null
      ? scenario
      : withGeneralRate(scenario, side.rate, this.generalDutyOf(side) ?? null);
  }

  #deliver(choice: Choice, compared: Compared | null, last: boolean): void {
    if (last) this.waiting = false;
    if (compared === null) return;
    const { baseline, scenario, result } = compared;
    if (!result.ok) {
      this.#fail(result.failure);
      return;
    }
    this.problem = null;
    this.#learnGeneralDuties(choice, result.value, false);
    this.shown = {
      choice,
      baseline,
      scenario,
      isSameLaw: isSameLaw(baseline, scenario),
      comparison: result.value,
    };
  }

  /** Only of scenarios as they stand: under a slider the general duty is the user's own. */
  #learnGeneralDuties({ baseline, scenario }: Choice, comparison: Comparison, asTheyStand: boolean): void {
    const learned = { ...this.#generalDuties };
    const sides = [
      [baseline, comparison.baseline],
      [scenario, comparison.scenarios[0]],
    ] as const;
    for (const [side, result] of sides) {
      if (result !== undefined && (asTheyStand || side.rate === null))
        learned[side.name] = result.countryLayer;
    }
    this.#generalDuties = learned;
  }

  #fail(problem: Problem): void {
    this.waiting = false;
    this.problem = problem;
  }
}
