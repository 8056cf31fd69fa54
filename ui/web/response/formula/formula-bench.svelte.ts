/** The formula under study: the steps of the form's input, what would give the wanted rate, and other readings of it. */
import type { ReciprocalSteps, Refusal } from '../../../../engine/index.ts';
import type { Problem } from '../../worker/client.ts';
import type { ResponseClient } from '../../worker/response-client.ts';
import type { ResponseSetting } from '../../worker/response-protocol.ts';
import { inputOf, PUBLISHED_DRAFT, solvingFor, type FormulaDraft } from './formula-draft.ts';

export type FormulaProblem = Problem | Refusal;
export type Solved =
  | { readonly kind: 'value'; readonly value: string }
  | { readonly kind: 'refused'; readonly problem: FormulaProblem };

export interface VariantSteps {
  readonly id: string;
  readonly steps: ReciprocalSteps | null;
}

export class FormulaBench {
  draft = $state.raw<FormulaDraft>(PUBLISHED_DRAFT);
  steps = $state.raw<ReciprocalSteps | null>(null);
  problem = $state.raw<FormulaProblem | null>(null);
  solved = $state.raw<Readonly<Record<'epsilon' | 'phi', Solved | null>>>({ epsilon: null, phi: null });
  /** The formula of each reading on the year's trade, neither rounded nor held at a minimum. */
  variants = $state.raw<readonly VariantSteps[]>([]);
  isPublished = $derived(this.draft === PUBLISHED_DRAFT);
  readonly #client: Pick<ResponseClient, 'reciprocal'>;
  readonly #setting: Pick<ResponseSetting, 'reciprocalTrade' | 'variants'>;
  #asked = 0;

  constructor(
    client: Pick<ResponseClient, 'reciprocal'>,
    setting: Pick<ResponseSetting, 'reciprocalTrade' | 'variants'>,
  ) {
    this.#client = client;
    this.#setting = setting;
  }

  change(change: Partial<FormulaDraft>): Promise<void> {
    this.draft = { ...this.draft, ...change };
    return this.ask();
  }

  reset(): Promise<void> {
    this.draft = PUBLISHED_DRAFT;
    return this.ask();
  }

  /** The last good steps stay while what is typed has no answer. */
  async ask(): Promise<void> {
    const question = ++this.#asked;
    const { draft } = this;
    const input = inputOf(draft, this.#setting);
    if (input === null) return;
    const [answer, epsilon, phi, ...variants] = await Promise.all([
      this.#client.reciprocal({ input, solve: null }),
      this.#client.reciprocal(solvingFor(input, 'epsilon', draft)),
      this.#client.reciprocal(solvingFor(input, 'phi', draft)),
      ...this.#setting.variants.map((variant) =>
        this.#client.reciprocal({
          input: { ...input, epsilon: variant.epsilon, phi: variant.phi, rounding: 'none' },
          solve: null,
        }),
      ),
    ]);
    if (question !== this.#asked) return;
    this.problem = answer.ok ? null : answer.failure;
    if (answer.ok) this.steps = answer.value.steps;
    const outcome = (found: typeof epsilon): Solved | null => {
      if (!found.ok) return { kind: 'refused', problem: found.failure };
      return found.value.solved === null ? null : { kind: 'value', value: found.value.solved };
    };
    this.solved = { epsilon: outcome(epsilon), phi: outcome(phi) };
    this.variants = this.#setting.variants.map(({ id }, place) => {
      const found = variants[place];
      return { id, steps: found?.ok === true ? found.value.steps : null };
    });
  }
}
