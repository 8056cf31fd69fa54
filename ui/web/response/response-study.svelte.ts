/** One comparison under study: what the user sets, and the answers of the worker; an answer to an older question is dropped. */
import type { RevenueCurve, Scenario, Uncertainty } from '../../../engine/index.ts';
import type { Problem } from '../worker/client.ts';
import type { ResponseClient } from '../worker/response-client.ts';
import type {
  BoardColumn,
  DrawsDone,
  ProductDepth,
  ResponseFailure,
  ResponseSetting,
  ResponseView,
  UncertaintyView,
} from '../worker/response-protocol.ts';
import { canBeDrawn, FIRST_SETTINGS, ownModel, sharedNest, type OwnSettings } from './own-model.ts';

export type StudyProblem = Problem | ResponseFailure;

export interface Studied {
  readonly baseline: Scenario;
  readonly scenario: Scenario;
}

export interface DrawSettings extends Omit<Uncertainty, 'passThrough'> {
  readonly draws: number;
  readonly low: number;
  readonly high: number;
}

/** The product groups stand beside those of the comparison. */
const GROUPING = 'group';
/** Enough for two digits of an interval, and done while the eye is still on the headline. */
const FIRST_DRAWS = 1000;

export class ResponseStudy {
  settings = $state.raw<OwnSettings>(FIRST_SETTINGS);
  /** Six digits; empty for the one that moves most. */
  product = $state.raw('');
  /** Shares of value added by product group, 0 to 1, as the user states them. */
  valueAdded = $state.raw<Readonly<Record<string, number>>>({});
  drawing = $state.raw<DrawSettings>({
    draws: FIRST_DRAWS,
    seed: 1,
    sigmaLogSd: 0.3,
    sigmaCommon: 0.5,
    etaLogSd: 0.3,
    low: 0.86,
    high: 1,
  });
  setting = $state.raw<ResponseSetting | null>(null);
  board = $state.raw<readonly BoardColumn[]>([]);
  view = $state.raw<ResponseView | null>(null);
  curve = $state.raw<RevenueCurve | null>(null);
  depth = $state.raw<ProductDepth | null>(null);
  problem = $state.raw<StudyProblem | null>(null);
  /** The headline is being calculated; what stands on the page is of the question before. */
  waiting = $state.raw(false);
  /** Everything else of it. */
  busy = $state.raw(false);
  drawn = $state.raw<UncertaintyView | null>(null);
  /** The intervals are of an older question. */
  drawnIsOld = $state.raw(false);
  progress = $state.raw<DrawsDone | null>(null);
  stopped = $state.raw(false);
  readonly #client: ResponseClient;
  #asked = 0;
  #draw = 0;

  constructor(client: ResponseClient) {
    this.#client = client;
  }

  /** The product whose formulas are unfolded. */
  get unfolded(): string {
    return this.product === '' ? (this.view?.foremost[0]?.product ?? '') : this.product;
  }

  async ask(studied: Studied): Promise<void> {
    const question = ++this.#asked;
    const isOld = (): boolean => question !== this.#asked;
    const { settings } = this;
    this.waiting = true;
    this.busy = true;
    this.drawnIsOld = true;
    await this.stop();
    const setting = this.setting === null ? await this.#client.responseSetting() : null;
    if (isOld()) return;
    if (setting?.ok === false) return this.#end(setting.failure);
    if (setting?.ok === true) this.#take(setting.value);
    if (this.setting === null) return;
    const model = ownModel(settings, this.setting);
    const trade = { ...studied, others: settings.others };
    const valueAdded = Object.entries(this.valueAdded).map(([key, share]) => ({ key, share }));
    const view = await this.#client.respond({ ...trade, model, by: GROUPING, valueAdded });
    if (isOld()) return;
    if (!view.ok) return this.#end(view.failure);
    this.view = view.value;
    this.waiting = false;
    this.problem = null;
    if (canBeDrawn(settings)) await this.draw(studied);
    else this.drawn = null;
    if (isOld()) return;
    await this.unfold(studied);
    if (isOld()) return;
    const curve = await this.#client.revenueCurve({ ...trade, model });
    if (isOld()) return;
    if (!curve.ok) return this.#end(curve.failure);
    this.curve = curve.value;
    const { presets } = this.setting;
    const nest = sharedNest(settings, this.setting);
    const board = await this.#client.respondBoard({ ...trade, presets, nest, own: model });
    if (isOld()) return;
    if (!board.ok) return this.#end(board.failure);
    this.board = board.value;
    this.#end(null);
  }

  #take(setting: ResponseSetting): void {
    this.setting = setting;
    const { passThrough, ...spread } = setting.uncertainty;
    const [low, high] =
      passThrough.kind === 'fixed'
        ? [passThrough.value, passThrough.value]
        : [passThrough.low, passThrough.high];
    this.drawing = { ...this.drawing, ...spread, low, high };
  }

  #end(problem: StudyProblem | null): void {
    this.problem = problem;
    this.waiting = false;
    this.busy = false;
  }

  #uncertainty(): Uncertainty {
    const { seed, sigmaLogSd, sigmaCommon, etaLogSd, low, high } = this.drawing;
    return { seed, sigmaLogSd, sigmaCommon, etaLogSd, passThrough: { kind: 'uniform', low, high } };
  }

  /** The product in full; nothing where the model has no answer for it. */
  async unfold({ baseline, scenario }: Studied): Promise<void> {
    const { settings, setting, unfolded: product } = this;
    if (setting === null || product === '') return;
    const model = ownModel(settings, setting);
    const asked = { baseline, scenario, others: settings.others, model, product };
    const depth = await this.#client.unfold({ ...asked, uncertainty: this.#uncertainty() });
    if (product !== this.unfolded || settings !== this.settings) return;
    if (depth.ok) this.depth = depth.value;
    else this.problem = depth.failure;
  }

  /** Shares of value added as they stand, over the response that stands. */
  async shareValueAdded({ baseline, scenario }: Studied): Promise<void> {
    const { settings, setting } = this;
    if (setting === null) return;
    const model = ownModel(settings, setting);
    const valueAdded = Object.entries(this.valueAdded).map(([key, share]) => ({ key, share }));
    const asked = { baseline, scenario, others: settings.others, model, by: GROUPING, valueAdded } as const;
    const view = await this.#client.respond(asked);
    if (settings === this.settings && view.ok) this.view = view.value;
  }

  /** Draws the parameters of the user's own model around their points. */
  async draw({ baseline, scenario }: Studied): Promise<void> {
    if (this.setting === null) return;
    const work = ++this.#draw;
    const { draws } = this.drawing;
    this.stopped = false;
    this.progress = { done: 0, total: draws };
    const model = ownModel(this.settings, this.setting);
    const token = `draws ${work}`;
    const { others } = this.settings;
    const answer = await this.#client.uncertainty(
      { token, baseline, scenario, others, model, uncertainty: this.#uncertainty(), draws },
      (progress) => {
        if (work === this.#draw && this.progress !== null) this.progress = progress;
      },
    );
    if (work !== this.#draw) return;
    this.progress = null;
    if (answer.ok) {
      this.drawn = answer.value;
      this.drawnIsOld = false;
    } else if (answer.failure.kind === 'cancelled') this.stopped = true;
    else this.problem = answer.failure;
  }

  async stop(): Promise<void> {
    if (this.progress !== null) await this.#client.cancel(`draws ${this.#draw}`);
  }
}
