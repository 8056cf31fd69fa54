/** One comparison under study: what the user sets, and the answers of the worker; an answer to an older question is dropped. */
import type { RevenueCurve, Scenario } from '../../../engine/index.ts';
import type { Problem } from '../worker/client.ts';
import type { ResponseClient } from '../worker/response-client.ts';
import type {
  BoardColumn,
  DrawsDone,
  ResponseFailure,
  ResponseSetting,
  ResponseView,
  UncertaintyView,
} from '../worker/response-protocol.ts';
import { FIRST_SETTINGS, ownModel, type OwnSettings } from './own-model.ts';

export type StudyProblem = Problem | ResponseFailure;

export interface Studied {
  readonly baseline: Scenario;
  readonly scenario: Scenario;
}

/** The product groups stand beside those of the comparison. */
const GROUPING = 'group';

export class ResponseStudy {
  settings = $state.raw<OwnSettings>(FIRST_SETTINGS);
  /** Six digits; none is unfolded where it is empty. */
  product = $state.raw('');
  setting = $state.raw<ResponseSetting | null>(null);
  board = $state.raw<readonly BoardColumn[]>([]);
  view = $state.raw<ResponseView | null>(null);
  curve = $state.raw<RevenueCurve | null>(null);
  problem = $state.raw<StudyProblem | null>(null);
  waiting = $state.raw(false);
  drawn = $state.raw<UncertaintyView | null>(null);
  progress = $state.raw<DrawsDone | null>(null);
  stopped = $state.raw(false);
  readonly #client: ResponseClient;
  #asked = 0;
  #drawing = 0;

  constructor(client: ResponseClient) {
    this.#client = client;
  }

  async ask({ baseline, scenario }: Studied): Promise<void> {
    const question = ++this.#asked;
    const { settings, product } = this;
    this.waiting = true;
    this.drawn = null;
    const setting = this.setting === null ? await this.#client.responseSetting() : null;
    if (question !== this.#asked) return;
    if (setting?.ok === false) return this.#end(setting.failure);
    if (setting?.ok === true) this.setting = setting.value;
    if (this.setting === null) return;
    const model = ownModel(settings, this.setting);
    const trade = { baseline, scenario, others: settings.others };
    const view = await this.#client.respond({ ...trade, model, by: GROUPING, product: product || null });
    if (question !== this.#asked) return;
    if (!view.ok) return this.#end(view.failure);
    this.view = view.value;
    const { kind: _, substitution: __, ...nest } = model;
    const presets = ['static', 'shortRun', 'longRun'] as const;
    const board = await this.#client.respondBoard({ ...trade, presets, nest, own: model });
    if (question !== this.#asked) return;
    if (!board.ok) return this.#end(board.failure);
    this.board = board.value;
    const curve = await this.#client.revenueCurve({ ...trade, model });
    if (question !== this.#asked) return;
    if (!curve.ok) return this.#end(curve.failure);
    this.curve = curve.value;
    this.#end(null);
  }

  #end(problem: StudyProblem | null): void {
    this.problem = problem;
    this.waiting = false;
  }

  /** Draws the parameters of the user's own model around their points. */
  async draw({ baseline, scenario }: Studied, draws: number, seed: number): Promise<void> {
    if (this.setting === null) return;
    const work = ++this.#drawing;
    this.stopped = false;
    this.progress = { done: 0, total: draws };
    const model = ownModel(this.settings, this.setting);
    const uncertainty = { ...this.setting.uncertainty, seed };
    const answer = await this.#client.uncertainty(
      {
        token: `draws ${work}`,
        baseline,
        scenario,
        others: this.settings.others,
        model,
        uncertainty,
        draws,
      },
      (progress) => {
        if (work === this.#drawing && this.progress !== null) this.progress = progress;
      },
    );
    if (work !== this.#drawing) return;
    this.progress = null;
    if (answer.ok) this.drawn = answer.value;
    else if (answer.failure.kind === 'cancelled') this.stopped = true;
    else this.problem = answer.failure;
  }

  async stop(): Promise<void> {
    await this.#client.cancel(`draws ${this.#drawing}`);
  }
}
