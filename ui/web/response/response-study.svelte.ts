/** One comparison under study: what the user sets, and the answers of the worker; an answer to an older question is dropped. */
import type { RevenueCurve, Scenario, Uncertainty } from '../../../engine/index.ts';
import { LongInquiry } from '../state/long-inquiry.svelte.ts';
import type { StudyProblem } from '../../words/sentences/study-problem.ts';
import type { Client } from '../worker/client.ts';
import type {
  BoardColumn,
  BoardRequest,
  ProductDepth,
  ResponseApi,
  ResponseFailure,
  ResponseSetting,
  ResponseView,
  UncertaintyRequest,
  UncertaintyView,
} from '../worker/response-protocol.ts';
import { canBeDrawn, ownModel, sharedNest } from '../../study/own-model.ts';
import { FIRST_SETTINGS, type OwnSettings } from '../../study/own-settings.ts';
import type { DrawSettings, StudySettings } from '../../study/study-address.ts';

export interface Studied {
  readonly baseline: Scenario;
  readonly scenario: Scenario;
}

/** The product groups stand beside those of the comparison. */
const GROUPING = 'group';
/** Enough for two digits of an interval, and done while the eye is still on the headline. */
const FIRST_DRAWS = 1000;

/** What is answered after the headline, each by itself. */
export type StudyPart = 'draws' | 'depth' | 'curve' | 'board';
const EVERY_PART: ReadonlySet<StudyPart> = new Set(['draws', 'depth', 'curve', 'board']);

export class ResponseStudy {
  settings = $state.raw<OwnSettings>(FIRST_SETTINGS);
  /** Six digits; empty for the one that moves most. */
  product = $state.raw('');
  /** Shares of value added by product group, 0 to 1, as the user states them. */
  valueAdded = $state.raw<Readonly<Record<string, number>>>({});
  #published = $state.raw<DrawSettings>({
    draws: FIRST_DRAWS,
    seed: 1,
    sigmaLogSd: 0.3,
    sigmaCommon: 0.5,
    etaLogSd: 0.3,
    low: 0.86,
    high: 1,
  });
  /** What the user draws differently. */
  #stated = $state.raw<Partial<DrawSettings>>({});
  /** What was last drawn so: a setting not yet drawn is no part of the figures. */
  #drawn = $state.raw<Partial<DrawSettings>>({});
  setting = $state.raw<ResponseSetting | null>(null);
  view = $state.raw<ResponseView | null>(null);
  curve = $state.raw<RevenueCurve | null>(null);
  depth = $state.raw<ProductDepth | null>(null);
  /** The headline is being calculated; the page still shows the previous answer. */
  waiting = $state.raw(false);
  /** Everything else of it. */
  busy = $state.raw(false);
  /** Parts of the page that answer an older question. */
  old = $state.raw<ReadonlySet<StudyPart>>(new Set());
  /** The user's own model with its parameters drawn around their points. */
  readonly draws = new LongInquiry<UncertaintyRequest, UncertaintyView, ResponseFailure>((request, watch) =>
    this.#client.uncertainty(request, watch),
  );
  /** The same comparison under every published set of parameters, and the user's own. */
  readonly board = new LongInquiry<BoardRequest, readonly BoardColumn[], ResponseFailure>((request, watch) =>
    this.#client.respondBoard(request, watch),
  );
  #problem = $state.raw<StudyProblem | null>(null);
  readonly #client: Client<ResponseApi>;
  #asked = 0;
  #answering: Promise<unknown> | null = null;

  constructor(client: Client<ResponseApi>) {
    this.#client = client;
  }

  get drawing(): DrawSettings {
    return { ...this.#published, ...this.#stated };
  }

  set drawing(next: DrawSettings) {
    const isOwn = ([key, value]: [string, number]): boolean =>
      value !== this.#published[key as keyof DrawSettings];
    this.#stated = Object.fromEntries(Object.entries(next).filter(isOwn));
  }

  /** What the figures on the page were drawn with. */
  get drawnWith(): DrawSettings {
    return { ...this.#published, ...this.#drawn };
  }

  /** All that the figures on the page follow from, beside the two scenarios. */
  get stated(): StudySettings {
    const { settings, product, valueAdded } = this;
    return { settings, drawing: this.#drawn, product, valueAdded };
  }

  set stated({ settings, drawing, product, valueAdded }: StudySettings) {
    this.settings = settings;
    this.product = product;
    this.valueAdded = valueAdded;
    this.#stated = drawing;
    this.#drawn = drawing;
  }

  /** The product whose formulas are unfolded. */
  get unfolded(): string {
    return this.product === '' ? (this.view?.foremost[0]?.product ?? '') : this.product;
  }

  get problem(): StudyProblem | null {
    return this.#problem ?? this.draws.problem ?? this.board.problem;
  }

  async ask(studied: Studied): Promise<void> {
    const question = ++this.#asked;
    const isOld = (): boolean => question !== this.#asked;
    const { settings } = this;
    this.waiting = true;
    this.busy = true;
    this.old = EVERY_PART;
    this.draws.leave();
    this.board.leave();
    const setting = this.setting === null ? await this.#client.responseSetting() : null;
    if (isOld()) return;
    if (setting?.ok === false) return this.#end(setting.failure);
    if (setting?.ok === true) this.#take(setting.value);
    if (this.setting === null) return;
    const model = ownModel(settings, this.setting);
    const trade = { ...studied, others: settings.others };
    const valueAdded = Object.entries(this.valueAdded).map(([key, share]) => ({ key, share }));
    // One at a time: a newer request replaces one that waits.
    await this.#answering;
    if (isOld()) return;
    const answering = this.#client.respond({ ...trade, model, by: GROUPING, valueAdded });
    this.#answering = answering;
    const view = await answering;
    if (isOld()) return;
    if (!view.ok) return this.#end(view.failure);
    this.view = view.value;
    this.waiting = false;
    this.#problem = null;
    if (canBeDrawn(settings)) await this.draw(studied);
    else this.draws.answer = null;
    if (isOld()) return;
    await this.unfold(studied);
    if (isOld()) return;
    const curve = await this.#client.revenueCurve({ ...trade, model });
    if (isOld()) return;
    if (!curve.ok) return this.#end(curve.failure);
    this.curve = curve.value;
    this.#renewed('curve');
    await this.compareModels(studied);
    if (!isOld()) this.#end(null);
  }

  /** The same comparison under every model of the board. */
  async compareModels({ baseline, scenario }: Studied): Promise<void> {
    const { settings, setting } = this;
    if (setting === null) return;
    const { presets } = setting;
    const nest = sharedNest(settings, setting);
    const own = ownModel(settings, setting);
    await this.#put('board', this.board, { baseline, scenario, others: settings.others, presets, nest, own });
  }

  /** The part is new where it has the answer to this very question. */
  async #put<Subject, Value>(
    part: StudyPart,
    inquiry: LongInquiry<Subject, Value, ResponseFailure>,
    question: Subject,
  ): Promise<void> {
    await inquiry.ask(question);
    if (inquiry.answer?.of === question) this.#renewed(part);
  }

  #renewed(part: StudyPart): void {
    this.old = new Set([...this.old].filter((other) => other !== part));
  }

  #take(setting: ResponseSetting): void {
    this.setting = setting;
    const { passThrough, ...spread } = setting.uncertainty;
    const [low, high] =
      passThrough.kind === 'fixed'
        ? [passThrough.value, passThrough.value]
        : [passThrough.low, passThrough.high];
    this.#published = { ...this.#published, ...spread, low, high };
  }

  #end(problem: StudyProblem | null): void {
    this.#problem = problem;
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
    const question = this.#asked;
    const model = ownModel(settings, setting);
    const asked = { baseline, scenario, others: settings.others, model, product };
    const depth = await this.#client.unfold({ ...asked, uncertainty: this.#uncertainty() });
    if (product !== this.unfolded || settings !== this.settings || question !== this.#asked) return;
    if (!depth.ok) {
      this.#problem = depth.failure;
      return;
    }
    this.depth = depth.value;
    this.#renewed('depth');
  }

  /** The current shares of value added, over the current response. */
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
    const { settings, setting } = this;
    if (setting === null) return;
    const model = ownModel(settings, setting);
    const { draws } = this.drawing;
    this.#drawn = this.#stated;
    const uncertainty = this.#uncertainty();
    const { others } = settings;
    await this.#put('draws', this.draws, { baseline, scenario, others, model, uncertainty, draws });
  }

  /** The view is closed. */
  leave(): void {
    this.#asked += 1;
    this.draws.leave();
    this.board.leave();
  }
}
