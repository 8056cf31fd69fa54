/** One lab as it is worked: the values of its parameters, what the learner predicted, and what the engine answered. */
import type { Lab, LabStep } from '../../../engine/index.ts';
import { readShelf, writeShelf, type Shelf } from '../state/shelf.ts';
import { taskWith } from './lab-parameters.ts';
import { inUnit, isRight, readPrediction } from '../parts/prediction.ts';
import { taskAnswer, type Asking, type Unanswered } from './task-answers.ts';

export type StepAnswer =
  | { readonly kind: 'asking' }
  /** In the unit of the step. */
  | { readonly kind: 'known'; readonly value: number }
  | { readonly kind: 'failed'; readonly why: Unanswered };

interface Options {
  readonly values: Readonly<Record<string, string>>;
  readonly only: readonly string[];
}

export class LabRun {
  readonly lab: Lab;
  readonly steps: readonly LabStep[];
  values = $state.raw<Readonly<Record<string, string>>>({});
  /** By step; what was typed, once it was given as an answer. */
  predictions = $state.raw<Readonly<Record<string, string>>>({});
  #answers = $state.raw<Readonly<Record<string, StepAnswer>>>({});
  #asked = 0;
  readonly #shelf: Shelf | null;

  constructor(lab: Lab, { values, only }: Options, shelf: Shelf | null) {
    this.lab = lab;
    this.#shelf = shelf;
    const chosen = lab.steps.filter(({ id }) => only.length === 0 || only.includes(id));
    this.steps = chosen.length === 0 ? lab.steps : chosen;
    this.values = Object.fromEntries(lab.parameters.map(({ id, value }) => [id, values[id] ?? value]));
    this.predictions = this.#kept();
  }

  answerOf({ id }: LabStep): StepAnswer {
    return this.#answers[id] ?? { kind: 'asking' };
  }

  /** The answer only once it was predicted: before that, no part of it may be on the page. */
  revealed(step: LabStep): StepAnswer | null {
    return this.predictions[step.id] === undefined ? null : this.answerOf(step);
  }

  /** Steps come one after the other: a later question may give away the one before. */
  get reached(): readonly LabStep[] {
    const next = this.steps.findIndex(({ id }) => this.predictions[id] === undefined);
    return next < 0 ? this.steps : this.steps.slice(0, next + 1);
  }

  get right(): number {
    return this.steps.filter((step) => this.verdict(step) === true).length;
  }

  get predicted(): number {
    return this.steps.filter(({ id }) => this.predictions[id] !== undefined).length;
  }

  /** Null: not predicted. */
  predictionOf({ id }: LabStep): number | null {
    return readPrediction(this.predictions[id] ?? '', null);
  }

  /** Null: not predicted, or not answered. */
  verdict(step: LabStep): boolean | null {
    const answer = this.revealed(step);
    const prediction = this.predictionOf(step);
    return answer?.kind === 'known' && prediction !== null ? isRight(prediction, answer.value, step) : null;
  }

  predict({ id }: LabStep, prediction: number): void {
    this.predictions = { ...this.predictions, [id]: String(prediction) };
    this.#keep();
  }

  /** Other values have other answers, and separate predictions. */
  move(id: string, value: string, asking: Asking): void {
    this.values = { ...this.values, [id]: value };
    this.predictions = this.#kept();
    void this.answer(asking);
  }

  startOver(): void {
    this.predictions = {};
    this.#keep();
  }

  /** Every answer, one after the other; an older round is cancelled. */
  async answer(asking: Asking): Promise<void> {
    const round = ++this.#asked;
    this.#answers = {};
    const values = new Map(Object.entries(this.values));
    for (const step of this.steps) {
      const answer = await taskAnswer(taskWith(step.task, values), asking);
      if (round !== this.#asked) return;
      const told: StepAnswer = answer.ok
        ? { kind: 'known', value: inUnit(answer.value, step.unit) }
        : { kind: 'failed', why: answer.failure };
      this.#answers = { ...this.#answers, [step.id]: told };
    }
  }

  leave(): void {
    this.#asked += 1;
  }

  get #key(): string {
    const values = Object.entries(this.values).map(([id, value]) => `${id}:${value}`);
    return `lab-${this.lab.id}-${values.join(',')}`;
  }

  #keep(): void {
    writeShelf(this.#shelf, this.#key, JSON.stringify(this.predictions));
  }

  /** Stored predictions of another version are read as far as they fit. */
  #kept(): Readonly<Record<string, string>> {
    let found: unknown = null;
    try {
      found = JSON.parse(readShelf(this.#shelf, this.#key) ?? 'null');
    } catch {
      // Not ours: nothing was predicted.
    }
    if (typeof found !== 'object' || found === null) return {};
    const ids = new Set(this.lab.steps.map(({ id }) => id));
    const kept = Object.entries(found).filter(
      (pair): pair is [string, string] =>
        ids.has(pair[0]) && typeof pair[1] === 'string' && readPrediction(pair[1], null) !== null,
    );
    return Object.fromEntries(kept);
  }
}
