/** The reciprocal formula under study: what is put in as text, and the worker's exact answer to it. */
import type { ReciprocalInput, ReciprocalSteps, ReciprocalUnknown, Result } from '../../../engine/index.ts';
import type { Client } from '../worker/client.ts';
import type { ResponseApi, ResponseSetting } from '../worker/response-protocol.ts';
import type { BenchSettings } from './bench-address.ts';
import type { StudyProblem } from '../../words/sentences/study-problem.ts';

export type FormulaField = Exclude<keyof ReciprocalInput, 'rounding'>;

export const FORMULA_FIELDS: readonly FormulaField[] = [
  'imports',
  'exports',
  'epsilon',
  'phi',
  'factor',
  'minimumPercent',
];

const FIRST_UNKNOWN: ReciprocalUnknown = 'phi';
const FIRST_TARGET = '20';

/** The field that an answer refuses; null where something else is wrong. */
export type Wrong = FormulaField | 'targetPercent' | 'surplus';

export interface Reading {
  readonly id: string;
  readonly steps: ReciprocalSteps;
}

export class FormulaBench {
  setting = $state.raw<ResponseSetting | null>(null);
  input = $state.raw<ReciprocalInput | null>(null);
  unknown = $state.raw<ReciprocalUnknown>(FIRST_UNKNOWN);
  target = $state.raw(FIRST_TARGET);
  steps = $state.raw<ReciprocalSteps | null>(null);
  /** Of the current target. */
  solved = $state.raw<string | null>(null);
  readings = $state.raw<readonly Reading[]>([]);
  wrong = $state.raw<Wrong | null>(null);
  wrongTarget = $state.raw<Wrong | null>(null);
  problem = $state.raw<StudyProblem | null>(null);
  /** A year in the address for which there is no trade. */
  unknownYear = $state.raw<string | null>(null);
  readonly #client: Client<ResponseApi>;
  #asked = 0;
  /** What an address asked for before the setting was there. */
  #wanted: BenchSettings | null = null;

  constructor(client: Client<ResponseApi>) {
    this.#client = client;
  }

  async open(): Promise<void> {
    const setting = await this.#client.responseSetting();
    if (!setting.ok) {
      this.problem = setting.failure;
      return;
    }
    this.problem = null;
    this.setting = setting.value;
    this.take(this.#wanted ?? {});
  }

  /** The inputs of the formula, as far as they differ from the formula as announced; null before they are loaded. */
  get stated(): BenchSettings | null {
    const { input, setting, year, unknown, target } = this;
    if (input === null || setting === null) return null;
    const isOwn = (field: FormulaField): boolean =>
      field === 'imports' || field === 'exports' ? year === null : input[field] !== setting.formula[field];
    const fields = FORMULA_FIELDS.filter(isOwn).map((field) => [field, input[field]]);
    const { rounding } = input;
    return {
      ...(year !== null && { year }),
      ...(Object.fromEntries(fields) as Partial<Record<FormulaField, string>>),
      ...(rounding !== setting.formula.rounding && { rounding }),
      ...(unknown !== FIRST_UNKNOWN && { unknown }),
      ...(target !== FIRST_TARGET && { target }),
    };
  }

  /** Over the formula as announced; waits until its setting is there. */
  take({ year, unknown = FIRST_UNKNOWN, target = FIRST_TARGET, ...fields }: BenchSettings): void {
    const { setting } = this;
    if (setting === null) {
      this.#wanted = { ...fields, ...(year !== undefined && { year }), unknown, target };
      return;
    }
    const { reciprocalTrade, formula } = setting;
    const found = reciprocalTrade.find(({ period }) => period === year);
    this.unknownYear = year !== undefined && found === undefined ? year : null;
    const trade = found ?? reciprocalTrade[0];
    if (trade === undefined) return;
    this.input = { ...formula, imports: trade.imports, exports: trade.exports, ...fields };
    [this.unknown, this.target] = [unknown, target];
    void this.ask();
  }

  /** The formula as announced, on the trade of the first year. */
  announce(): void {
    if (this.setting === null) return;
    const [trade] = this.setting.reciprocalTrade;
    if (trade === undefined) return;
    this.input = { ...this.setting.formula, imports: trade.imports, exports: trade.exports };
  }

  change(part: Partial<ReciprocalInput>): void {
    if (this.input === null) return;
    this.input = { ...this.input, ...part };
    void this.ask();
  }

  seek(part: { readonly unknown?: ReciprocalUnknown; readonly target?: string }): void {
    this.unknown = part.unknown ?? this.unknown;
    this.target = part.target ?? this.target;
    void this.ask();
  }

  /** The year whose trade is used; null for figures of the user's own. */
  get year(): string | null {
    const { input } = this;
    const found = this.setting?.reciprocalTrade.find(
      ({ imports, exports }) => imports === input?.imports && exports === input.exports,
    );
    return found?.period ?? null;
  }

  async ask(): Promise<void> {
    const { input, unknown, target, setting } = this;
    if (input === null || setting === null) return;
    const question = ++this.#asked;
    const plain = await this.#client.reciprocal({ input, solve: null });
    if (question !== this.#asked) return;
    this.wrong = plain.ok ? null : this.#wrongOf(plain);
    // Figures are removed when an input becomes invalid.
    this.steps = plain.ok ? plain.value.steps : null;
    const solve = { unknown, targetPercent: target };
    const backwards = await this.#client.reciprocal({ input, solve });
    if (question !== this.#asked) return;
    this.solved = backwards.ok ? backwards.value.solved : null;
    const wrongTarget = backwards.ok ? null : this.#wrongOf(backwards);
    this.wrongTarget = wrongTarget === 'exports' && this.wrong === null ? 'surplus' : wrongTarget;
    const readings = await Promise.all(
      setting.variants.map(async ({ id, epsilon, phi }) => ({
        id,
        answer: await this.#client.reciprocal({
          input: { ...input, epsilon, phi, rounding: 'none' },
          solve: null,
        }),
      })),
    );
    if (question !== this.#asked) return;
    this.readings = readings.flatMap(({ id, answer }) =>
      answer.ok ? [{ id, steps: answer.value.steps }] : [],
    );
  }

  #wrongOf(answer: Result<unknown, StudyProblem>): Wrong | null {
    if (answer.ok) return null;
    const { failure } = answer;
    if (failure.kind !== 'badParameter') {
      this.problem = failure;
      return null;
    }
    const { parameter } = failure;
    return parameter === 'targetPercent'
      ? 'targetPercent'
      : (FORMULA_FIELDS.find((field) => field === parameter) ?? null);
  }
}
