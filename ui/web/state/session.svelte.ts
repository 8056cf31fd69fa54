/** One visit: what is compared, what is shown, and whether the figures are current. */
import type { Comparison, HtsCode, Result, Scenario } from '../../../engine/index.ts';
import type { Answer, EngineClient, Problem } from '../worker/client.ts';
import { latestWins } from '../worker/latest-wins.ts';
import type { ConditionRange, LineExplanation, Opening } from '../worker/protocol.ts';
import { begun, changed, redone, undone, type ChangeHistory } from './change-history.ts';
import { setOfChoice } from './chosen-set.ts';
import { generalPercent, withGeneralRate, withoutSlider, type GeneralDuty } from './general-rate.ts';
import { sliderRate } from '../../words/sentences/scenario-name.ts';
import { Descriptions } from './descriptions.svelte.ts';
import { Motion } from './motion.svelte.ts';
import type { Phase } from './phase.ts';
import { detailOf, firstSet, othersOf, withEdited, withReplaced, type EditedSet } from './scenario-set.ts';
import type { Address } from './navigation.svelte.ts';
import { KnownDuties } from './known-duties.svelte.ts';
import { SetAddress } from './set-address.ts';
import { setOfLink, setOfText, writtenSet, type Opened, type WrittenSet } from './shared-set.ts';
import { openedNotice, type OpeningNotice } from './opening-notice.ts';
import { pairOf, type Shown, type SideKey } from './shown.ts';

/** The place of the scenario that was chosen to be looked at closely, which the address keeps. */
interface Looked {
  readonly now: { readonly look: number };
  readonly go: (change: { readonly look: number }, step: boolean) => void;
}

export class Session {
  phase = $state.raw<Phase>({ kind: 'loading', progress: null });
  opening = $state.raw<Opening | null>(null);
  history = $state.raw<ChangeHistory<EditedSet> | null>(null);
  set = $derived(this.history?.present ?? null);
  canUndo = $derived((this.history?.past.length ?? 0) > 0);
  canRedo = $derived((this.history?.future.length ?? 0) > 0);
  /** The pair alone. Other parts of the address do not change it and trigger no request. */
  chosen = $derived.by(() => this.#looked.now.look);
  detail = $derived(this.set === null ? 1 : detailOf(this.set, this.chosen));
  shown = $state.raw<Shown | null>(null);
  pair = $derived(this.shown === null ? null : pairOf(this.shown, this.chosen));
  /** The shown figures are not yet those of the set. */
  waiting = $state.raw(false);
  /** A question has gone unanswered too long: the page may show the answer to an older one. */
  isSilent = $state.raw(false);
  /** Number of engine restarts. Views reload their own data when it changes. */
  starts = $state.raw(0);
  /** Why the set could not be calculated. */
  problem = $state.raw<Problem | null>(null);
  openingNotice = $state.raw<OpeningNotice | null>(null);
  #reading = 0;
  /** Nothing is compared before the view is opened. */
  #isEntered = false;

  readonly client: EngineClient;
  readonly descriptions: Descriptions;
  readonly motion = new Motion(() => this.#publish());
  readonly #looked: Looked;
  readonly #duties: KnownDuties;
  readonly #address: SetAddress;
  readonly #queue = latestWins<EditedSet, Result<Comparison, Problem> | null>({
    ask: (set) => this.#compare(set),
    deliver: (set, result, last) => this.#deliver(set, result, last),
  });

  constructor(client: EngineClient, address: Address, looked: Looked) {
    this.#looked = looked;
    this.client = client;
    this.descriptions = new Descriptions(client);
    this.#duties = new KnownDuties(client);
    client.onSilence((isSilent) => (this.isSilent = isSilent));
    this.#address = new SetAddress(address, async (set) =>
      set === this.set ? ((await this.written())?.fragment ?? null) : null,
    );
  }

  async open(): Promise<void> {
    if (this.opening === null) this.phase = { kind: 'loading', progress: null };
    const answer = await this.client.open((progress) => {
      if (this.phase.kind === 'loading') this.phase = { kind: 'loading', progress };
    });
    if (!answer.ok) {
      if (this.opening !== null) this.#fail(answer.failure);
      else this.phase = { kind: 'failed', problem: answer.failure };
      return;
    }
    this.opening = answer.value;
    this.phase = { kind: 'ready' };
    if (!this.#isEntered) return;
    if (this.set === null) await this.readAddress();
    else this.#calculate();
  }

  /** The comparison is looked at, or soon will be: its set is in the address from here on. */
  async enter(): Promise<void> {
    this.#isEntered = true;
    if (this.set === null || this.#address.namesSet) await this.readAddress();
    else await this.#address.publish(this.set, this.opening);
  }

  /** Replaces a worker that does not answer; the choices stay. */
  async restart(): Promise<void> {
    this.client.restart();
    await this.retry();
  }

  /** After a failure of any part; a worker that stopped is replaced. */
  async retry(): Promise<void> {
    this.client.revive();
    this.starts += 1;
    this.problem = null;
    this.waiting = this.shown !== null;
    await this.open();
  }

  /** The page was opened, or the person went back, or wrote in the address bar. */
  async readAddress(): Promise<void> {
    const { opening } = this;
    if (opening === null) return;
    // Of the set that stands, or that is being read: the page asks before the view does.
    const shared = this.#address.read();
    if (shared === null) return;
    const reading = ++this.#reading;
    if (shared.kind === 'none' && this.set !== null) return;
    const found =
      shared.kind === 'choice'
        ? await setOfChoice(shared.choice, opening, this.#duties)
        : shared.kind === 'set'
          ? await setOfLink(this.client, shared.packed)
          : shared.kind === 'none'
            ? firstSet(opening)
            : ({ ok: false, why: shared } as const);
    if (reading !== this.#reading) return;
    this.openingNotice = null;
    if ('ok' in found) this.#arrive(found, 'link', false);
    else this.#replace(found, null, false);
    if (this.set === null) this.#replace(firstSet(opening), null, false);
    else if ('ok' in found && !found.ok) void this.#address.publish(this.set, opening);
  }

  /** A saved set; the present one stays where it cannot be read, and is one step back where it can. */
  async readFile(text: string, name: string): Promise<boolean> {
    const found = await setOfText(this.client, text, name);
    return this.#arrive(found, 'file', true);
  }

  written(): Promise<WrittenSet | null> {
    const { set, opening } = this;
    return set === null || opening === null ? Promise.resolve(null) : writtenSet(this.client, set, opening);
  }

  tell(openingNotice: OpeningNotice | null): void {
    this.openingNotice = openingNotice;
  }

  look(place: number): void {
    this.#looked.go({ look: place }, false);
  }

  /** Any change of the set. One `gesture`, as a slider's, is one step back. */
  change(next: EditedSet, gesture: string | null = null): void {
    if (next !== this.set) this.#replace(next, gesture, gesture === null);
  }

  /** Changes one scenario; of a ready-made one a copy of that title is made in its place. */
  edit(place: number, title: string, change: (scenario: Scenario) => Scenario, gesture?: string): void {
    if (this.set === null || this.opening === null) return;
    this.change(withEdited(this.set, place, this.opening, title, change), gesture ?? null);
  }

  /** The slider was released: the next movement is another change. */
  rest(): void {
    if (this.history !== null) this.history = { ...this.history, gesture: null };
  }

  undo(): void {
    this.#travel(this.history === null ? null : undone(this.history));
  }

  redo(): void {
    this.#travel(this.history === null ? null : redone(this.history));
  }

  /** The slider; at the scenario's own rate, or at null, nothing is proposed. */
  setRate(place: number, rate: number | null): void {
    const scenario = this.set?.scenarios[place];
    if (this.set === null || this.opening === null || scenario === undefined) return;
    const general = this.generalDutyOf(scenario);
    if (general === undefined) return;
    const moved =
      rate === null || rate === generalPercent(general)
        ? withoutSlider(scenario)
        : withGeneralRate(scenario, rate, general, this.opening);
    this.change(withReplaced(this.set, place, moved), `slider ${place}`);
  }

  /** Undefined until the scenario has been compared once without the slider. */
  generalDutyOf(scenario: Scenario): GeneralDuty | null | undefined {
    return this.#duties.of(scenario);
  }

  explain(key: SideKey, code: HtsCode): Answer<LineExplanation> | null {
    return this.pair === null ? null : this.client.explain({ scenario: this.pair[key], code });
  }

  ranges(key: SideKey): Answer<readonly ConditionRange[]> | null {
    return this.pair === null ? null : this.client.ranges(this.pair[key]);
  }

  #arrive(found: Opened, from: 'link' | 'file', step: boolean): boolean {
    if (!found.ok) {
      this.openingNotice = { kind: 'unopened', from, why: found.why };
      return false;
    }
    const { set, scenarios, madeOnOtherData } = found.read;
    this.openingNotice = openedNotice(found.read, madeOnOtherData ? set.dataVersion : null);
    this.#replace({ scenarios, baseline: set.baseline }, null, step);
    return true;
  }

  #replace(next: EditedSet, gesture: string | null, step: boolean): void {
    this.history = this.history === null ? begun(next) : changed(this.history, next, gesture);
    if (gesture === null) this.#address.changed(next, this.opening, step);
    this.#calculate();
  }

  #travel(history: ChangeHistory<EditedSet> | null): void {
    if (history === null) return;
    this.history = history;
    this.#address.changed(history.present, this.opening, true);
    this.#calculate();
  }

  /** A packed link contains its figures: it waits until they are final. */
  #publish(): void {
    if (this.set !== null && this.shown?.set === this.set) void this.#address.publish(this.set, this.opening);
  }

  #calculate(): void {
    if (this.set === null) return;
    this.waiting = true;
    this.motion.begin();
    this.#queue.submit(this.set);
  }

  async #compare(set: EditedSet): Promise<Result<Comparison, Problem> | null> {
    const baseline = set.scenarios[set.baseline];
    if (baseline === undefined) return null;
    await this.#duties.learn(set.scenarios.filter((scenario) => sliderRate(scenario) !== null));
    return this.client.compare({ baseline, scenarios: othersOf(set) });
  }

  #deliver(set: EditedSet, result: Result<Comparison, Problem> | null, last: boolean): void {
    if (last) this.#settle();
    if (result === null) return;
    if (!result.ok) {
      if (last) this.#fail(result.failure);
      return;
    }
    this.problem = null;
    this.#duties.remember(set, result.value);
    this.shown = { set, comparison: result.value };
  }

  #settle(): void {
    this.waiting = false;
    this.motion.end();
  }

  #fail(problem: Problem): void {
    this.#settle();
    this.problem = problem;
  }
}
