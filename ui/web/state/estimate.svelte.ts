/** The estimate that is being worked on: its inputs, its figures, and whether the figures are current. */
import type { Estimate, EstimateLine, IsoDate, Result } from '../../../engine/index.ts';
import type { EngineClient, Problem } from '../worker/client.ts';
import type { EstimatedEntry } from '../worker/estimate-protocol.ts';
import { latestWins } from '../worker/latest-wins.ts';
import type { Opening } from '../worker/protocol.ts';
import { begun, changed, redone, undone, type ChangeHistory } from './change-history.ts';
import { firstEstimate, lockedFigures, withLine } from './estimate-document.ts';
import { estimateOfLink, estimateOfText, linkOf, type OpenedEstimate } from './estimate-link.ts';
import { sampleEstimate, type SampleName } from './estimate-samples.ts';
import { FollowedEstimate } from './followed-estimate.ts';
import { Motion } from './motion.svelte.ts';
import type { Navigation } from './navigation.svelte.ts';
import { ProductNames } from './product-names.svelte.ts';
import type { Unopened } from './shared-set.ts';
import type { Undoable } from './undoable.ts';

export type EstimateNotice =
  | { readonly from: 'link' | 'file'; readonly why: Unopened }
  /** It was opened, and something in it is no longer what was saved. */
  | { readonly from: 'altered' };

export interface ShownEstimate {
  readonly of: Estimate;
  readonly entry: EstimatedEntry;
}

type Client = Pick<
  EngineClient,
  | 'estimate'
  | 'estimateAfter'
  | 'estimateUnder'
  | 'estimateHistory'
  | 'textsOfBothTariffs'
  | 'heldPrice'
  | 'readEstimate'
  | 'writeEstimate'
  | 'readLines'
  | 'openFinder'
  | 'find'
  | 'numbersOf'
>;

export class EstimateDraft implements Undoable {
  history = $state.raw<ChangeHistory<Estimate> | null>(null);
  present = $derived(this.history?.present ?? null);
  canUndo = $derived((this.history?.past.length ?? 0) > 0);
  canRedo = $derived((this.history?.future.length ?? 0) > 0);
  /** Place of the line that is looked at closely. */
  chosen = $state.raw(0);
  place = $derived(Math.max(0, Math.min(this.chosen, (this.present?.lines.length ?? 1) - 1)));
  /** The last figures, and of what; they stay while the next are on their way. */
  shown = $state.raw<ShownEstimate | null>(null);
  /** The figures shown are not yet those of the estimate. */
  waiting = $state.raw(false);
  problem = $state.raw<Problem | null>(null);
  openingNotice = $state.raw<EstimateNotice | null>(null);
  /** The figures of a locked estimate on the data of today. */
  beside = $state.raw<ShownEstimate | null>(null);
  readonly client: Client;
  readonly names: ProductNames;
  readonly #followed: FollowedEstimate;
  readonly #navigation: Navigation;
  /** The day on which an estimate without a date of its own is entered. */
  readonly today: () => IsoDate;
  #opening: Opening | null = null;
  #reading = 0;
  #isStep = false;
  /** What this wrote into the address itself. */
  #written = '';

  /** What is typed or dragged: the address, and whatever is asked beside the duty, waits until it rests. */
  readonly motion = new Motion(() => {
    if (this.present !== null) this.#published(this.present);
  });
  readonly #queue = latestWins<Estimate, Result<EstimatedEntry, Problem>>({
    ask: (estimate) => this.#followed.ask(estimate),
    deliver: (estimate, answer, last) => this.#deliver(estimate, answer, last),
  });

  constructor(client: Client, navigation: Navigation, today: () => IsoDate) {
    this.client = client;
    this.#followed = new FollowedEstimate(client);
    this.names = new ProductNames(client);
    this.#navigation = navigation;
    this.today = today;
  }

  /** The view is looked at, and the engine is ready. */
  async enter(opening: Opening): Promise<void> {
    this.#opening = opening;
    await this.readAddress();
  }

  /** The page was opened, or the person went back, or wrote in the address bar. */
  async readAddress(): Promise<void> {
    const opening = this.#opening;
    const { view, rest } = this.#navigation.route;
    if (opening === null || view !== 'estimate') return;
    const reading = ++this.#reading;
    if (rest === '') {
      if (this.present === null) this.#replace(firstEstimate(this.today()), null, false);
      else if (this.#navigation.isUnnamed) this.#calculate();
      else await this.#publish(this.present, false);
      return;
    }
    if (rest === this.#written && this.present !== null) return;
    const found = await estimateOfLink(this.client, rest, this.today());
    if (reading !== this.#reading) return;
    this.openingNotice = null;
    if (this.#arrive(found, 'link', false)) this.#written = rest;
    if (this.present === null) this.#replace(firstEstimate(this.today()), null, false);
    else if (!found.ok) await this.#publish(this.present, false);
  }

  /** A saved estimate; the present one stays where it cannot be read, and is one step back where it can. */
  async readText(text: string, name: string): Promise<boolean> {
    return this.#arrive(await estimateOfText(this.client, text, name), 'file', true);
  }

  /** The document as a file holds it; empty where it cannot be written. */
  async writtenText(): Promise<string> {
    if (this.present === null) return '';
    const written = await this.client.writeEstimate(this.present);
    return written.ok ? written.value.file : '';
  }

  /** The address of the estimate as it stands, with the `#`. */
  async fragment(): Promise<string> {
    if (this.present === null) return '#/estimate';
    const written = await this.client.writeEstimate(this.present);
    return written.ok ? `#/estimate/${await linkOf(written.value.canonical)}` : '#/estimate';
  }

  loadSample(name: SampleName): void {
    this.chosen = 0;
    this.change(sampleEstimate(name, this.today()));
  }

  /** Any change; of one `gesture`, as of letters typed into one field, all are one step back. */
  change(next: Estimate, gesture: string | null = null): void {
    if (next === this.present || this.present?.locked !== null) return;
    this.#replace(next, gesture, gesture === null);
  }

  changeLine(place: number, change: Partial<EstimateLine>, gesture: string | null = null): void {
    if (this.present !== null) this.change(withLine(this.present, place, change), gesture);
  }

  /** The field has lost focus: the next input is another change. */
  rest(): void {
    if (this.history !== null) this.history = { ...this.history, gesture: null };
  }

  undo(): void {
    this.#travel(this.history === null ? null : undone(this.history));
  }

  redo(): void {
    this.#travel(this.history === null ? null : redone(this.history));
  }

  look(place: number): void {
    this.chosen = place;
  }

  tell(openingNotice: EstimateNotice | null): void {
    this.openingNotice = openingNotice;
  }

  canLock = $derived(
    !this.waiting &&
      this.shown !== null &&
      this.shown.of === this.present &&
      lockedFigures(this.shown.entry) !== null,
  );

  /** The figures shown become part of the estimate and stay what they are. */
  lock(): void {
    if (this.present === null || this.present.locked !== null || !this.canLock || this.shown === null) return;
    this.#replace({ ...this.present, locked: lockedFigures(this.shown.entry) }, null, true);
  }

  unlock(): void {
    if (this.present === null || this.present.locked === null) return;
    this.#replace({ ...this.present, locked: null }, null, true);
  }

  /** The figures of today, beside those that were locked. */
  async calculateBeside(): Promise<void> {
    const { present } = this;
    if (present === null) return;
    const answer = await this.client.estimate({ ...present, locked: null });
    if (present !== this.present) return;
    this.problem = answer.ok ? null : answer.failure;
    if (answer.ok) this.beside = { of: present, entry: answer.value };
  }

  /** After the worker stopped and another took its place. */
  again(): void {
    this.problem = null;
    this.#calculate();
  }

  #arrive(found: OpenedEstimate, from: 'link' | 'file', step: boolean): boolean {
    if (!found.ok) {
      this.openingNotice = { from, why: found.why };
      return false;
    }
    this.openingNotice = found.read.seal === 'changed' ? { from: 'altered' } : null;
    this.chosen = 0;
    this.#replace(found.read.estimate, null, step);
    return true;
  }

  #replace(next: Estimate, gesture: string | null, step: boolean): void {
    this.history = this.history === null ? begun(next) : changed(this.history, next, gesture);
    this.#isStep ||= step;
    this.#calculate();
  }

  #travel(history: ChangeHistory<Estimate> | null): void {
    if (history === null) return;
    this.history = history;
    this.#isStep = true;
    this.#calculate();
  }

  /** A locked estimate has its figures: nothing is calculated in their place. */
  #calculate(): void {
    const { present } = this;
    this.beside = null;
    if (present === null) return;
    if (present.locked !== null) {
      this.waiting = false;
      this.#published(present);
      if (present.locked.dataVersion !== this.#opening?.dataVersion) void this.calculateBeside();
      return;
    }
    this.waiting = true;
    if (this.history?.gesture != null) this.motion.begin();
    this.#queue.submit(present);
  }

  #deliver(estimate: Estimate, answer: Result<EstimatedEntry, Problem>, last: boolean): void {
    const isMoved = this.motion.moving;
    if (last) {
      this.waiting = false;
      if (isMoved) this.motion.end();
    }
    if (!answer.ok) {
      if (last) this.problem = answer.failure;
      return;
    }
    this.problem = null;
    this.shown = { of: estimate, entry: answer.value };
    if (last && !isMoved) this.#published(estimate);
  }

  /** What a first visit shows needs no address of its own. */
  #published(estimate: Estimate): void {
    const isFirst = this.history?.past.length === 0 && this.#navigation.route.rest === '';
    if (isFirst && this.#navigation.isUnnamed) return;
    const step = this.#isStep;
    this.#isStep = false;
    void this.#publish(estimate, step);
  }

  async #publish(estimate: Estimate, step: boolean): Promise<void> {
    const written = await this.client.writeEstimate(estimate);
    if (!written.ok || estimate !== this.present) return;
    const rest = await linkOf(written.value.canonical);
    if (estimate !== this.present || rest === this.#navigation.route.rest) return;
    this.#written = rest;
    this.#navigation.show('estimate', rest, step);
  }
}
