/** What the page may ask about how trade answers: plain data in, plain data out, long work in steps. */
import type {
  Caveat,
  DrawnTotal,
  EffectiveRates,
  ElasticityChoice,
  Failure,
  FlowCoverage,
  FocusFigures,
  ModelPresetId,
  NestSettings,
  Notice,
  OriginLedger,
  OthersFace,
  OthersMove,
  ProductArithmetic,
  PublishedParameter,
  ReciprocalInput,
  ReciprocalSteps,
  ReciprocalTrade,
  ReciprocalUnknown,
  ReciprocalVariant,
  Refusal,
  RefusedProduct,
  ResponseGroup,
  ResponseGrouping,
  ResponseModel,
  Result,
  RevenueCurve,
  Scenario,
  Spread,
  Tornado,
  Uncertainty,
  WelfareLedger,
} from '../../../engine/index.ts';

/** Two scenarios over the imports of 2024, and what the other origins pay. */
export interface AnsweredTrade {
  readonly baseline: Scenario;
  readonly scenario: Scenario;
  readonly others: OthersMove;
}

export interface RespondRequest extends AnsweredTrade {
  readonly model: ResponseModel;
  readonly by: ResponseGrouping;
  /** HS6 whose arithmetic is unfolded; null for none. */
  readonly product: string | null;
}

/** Money in cents, not rounded. */
export interface ResponseFigures {
  readonly totals: WelfareLedger;
  readonly focus: FocusFigures;
  readonly focusRates: EffectiveRates;
  readonly allRates: EffectiveRates;
  readonly refusedProducts: number;
  readonly refusedCustomsValue: number;
}

export interface NamedOrigin extends OriginLedger {
  readonly name: string;
}

export interface ResponseView extends ResponseFigures {
  readonly model: ResponseModel;
  readonly others: OthersMove;
  readonly othersFace: OthersFace;
  readonly baseYear: string;
  readonly coverage: FlowCoverage;
  /** The greatest gain of imports first. */
  readonly origins: readonly NamedOrigin[];
  readonly groups: readonly ResponseGroup[];
  /** The most trade first, at most 25. */
  readonly refusals: readonly RefusedProduct[];
  readonly notices: readonly Notice[];
  readonly caveats: readonly Caveat[];
  /** Null where none was asked for, or the model has no answer for it. */
  readonly arithmetic: ProductArithmetic | null;
}

export interface BoardRequest extends AnsweredTrade {
  /** The published models to show, in their order. */
  readonly presets: readonly ModelPresetId[];
  /** What they share. */
  readonly nest: NestSettings;
  /** The user's own model, the last column. */
  readonly own: ResponseModel | null;
}

export interface BoardColumn extends ResponseFigures {
  readonly id: ModelPresetId | 'own';
  readonly model: ResponseModel;
}

export interface CurveRequest extends AnsweredTrade {
  readonly model: ResponseModel;
}

export interface UncertaintyRequest extends AnsweredTrade {
  /** Any text; `cancel` with the same one stops the work. */
  readonly token: string;
  readonly model: ResponseModel;
  readonly uncertainty: Uncertainty;
  /** 1 to 10,000. */
  readonly draws: number;
}

export interface DrawsDone {
  readonly done: number;
  readonly total: number;
}

export interface UncertaintyView {
  readonly draws: number;
  readonly uncertainty: Uncertainty;
  readonly spreads: Readonly<Record<DrawnTotal, Spread>>;
  readonly tornadoes: Readonly<Record<DrawnTotal, Tornado>>;
  readonly refusedProducts: number;
  readonly refusedCustomsValue: number;
}

export interface ReciprocalRequest {
  readonly input: ReciprocalInput;
  /** Which parameter would give this rate; null for the rate alone. */
  readonly solve: { readonly unknown: ReciprocalUnknown; readonly targetPercent: string } | null;
}

export interface ReciprocalView {
  readonly steps: ReciprocalSteps;
  readonly solved: string | null;
}

export interface ParameterSource {
  readonly reference: string;
  readonly date: string | null;
  readonly url: string | null;
}

/** What forms can offer: published figures with their sources, and the formula of April 2025 with its variants. */
export interface ResponseSetting {
  readonly parameters: readonly (PublishedParameter & { readonly cited: ParameterSource })[];
  readonly variants: readonly (ReciprocalVariant & { readonly cited: ParameterSource })[];
  readonly reciprocalTrade: readonly ReciprocalTrade[];
  /** Where forms begin. */
  readonly nest: NestSettings;
  readonly substitutions: Readonly<Record<Exclude<ModelPresetId, 'static'>, ElasticityChoice>>;
  readonly uncertainty: Omit<Uncertainty, 'seed'>;
}

export type ResponseFailure = Failure | Refusal | { readonly kind: 'cancelled' };

export interface ResponseApi {
  responseSetting(): Promise<Result<ResponseSetting, Failure>>;
  respond(request: RespondRequest): Promise<Result<ResponseView, Failure>>;
  /** One scenario under each published parameter set, and the user's own. Some seconds. */
  respondBoard(request: BoardRequest): Promise<Result<readonly BoardColumn[], Failure>>;
  revenueCurve(request: CurveRequest): Promise<Result<RevenueCurve, Failure>>;
  /** In chunks: other calls get through between them. Draw number i is the same however they are divided. */
  uncertainty(
    request: UncertaintyRequest,
    onProgress: (progress: DrawsDone) => void,
  ): Promise<Result<UncertaintyView, ResponseFailure>>;
  /** False where no such work is under way. */
  cancel(token: string): Promise<Result<boolean, never>>;
  reciprocal(request: ReciprocalRequest): Promise<Result<ReciprocalView, Refusal>>;
}
