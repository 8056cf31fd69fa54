/** What the page may ask about how trade answers: plain data in, plain data out, long work in steps. */
import type {
  ModelGrounds,
  BilateralBalance,
  Caveat,
  DrawnTotal,
  EffectiveRates,
  ExporterFigures,
  Failure,
  FlowCoverage,
  FocusFigures,
  ModelPresetId,
  NestSettings,
  Notice,
  OriginFace,
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
  ResponseHeadline,
  ResponseModel,
  Result,
  RevenueCurve,
  Scenario,
  Spread,
  TariffBenchmarks,
  Tornado,
  TradeInFigures,
  Uncertainty,
  ValueAdded,
  WelfareLedger,
} from '../../../engine/index.ts';
import type { Seal } from '../../tables/content-hash.ts';
import type { Cancelled } from './long-call.ts';

/** Two scenarios over the imports of 2024, and what the other origins pay. */
export interface AnsweredTrade {
  readonly baseline: Scenario;
  readonly scenario: Scenario;
  readonly others: OthersMove;
}

export interface RespondRequest extends AnsweredTrade {
  readonly model: ResponseModel;
  readonly by: ResponseGrouping;
  /** Shares of value added as the user states them, by key of `by`; the others stay unknown. */
  readonly valueAdded: readonly { readonly key: string; readonly share: number }[];
}

export interface UnfoldRequest extends AnsweredTrade {
  readonly model: ResponseModel;
  /** HS6. */
  readonly product: string;
  /** Of the tornado; the seed does not matter to it. */
  readonly uncertainty: Uncertainty;
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

/** A product of the model has six digits: it is called as its largest ten-digit line. Empty where there is none. */
export interface ProductNaming {
  readonly line: string;
  /** In the statistics' English. */
  readonly description: string;
}

export type NamedRefusal = RefusedProduct & ProductNaming;

/** A group's exporters: what a rise of duty asks of them. */
export interface ExporterGroup {
  readonly key: string;
  readonly importsBefore: number;
  readonly figures: ExporterFigures;
  /** Null where no share is stated. */
  readonly valueAdded: ValueAdded | null;
}

/** A product that moves much, to choose from. */
export interface ForemostProduct extends ProductNaming {
  readonly product: string;
  readonly importsBefore: number;
  readonly change: number;
}

/** One product under the user's model, with everything that its formulas need. */
export interface ProductDepth {
  readonly arithmetic: ProductArithmetic;
  readonly origins: readonly NamedOrigin[];
  readonly exporter: ExporterFigures;
  /** Null where the scenario does not move the product. */
  readonly curve: RevenueCurve | null;
  /** Null for models that are no nest. */
  readonly benchmarks: TariffBenchmarks | null;
  /** Null where the model has nothing to draw. */
  readonly tornado: Tornado | null;
}

export interface ResponseView extends ResponseFigures {
  readonly model: ResponseModel;
  readonly others: OthersMove;
  readonly othersFace: OthersFace;
  readonly baseYear: string;
  readonly coverage: FlowCoverage;
  /** No origin pays another rate on any product. */
  readonly isUnchanged: boolean;
  /** The origin whose two scenarios are compared, by its code in the statistics of the Census Bureau. */
  readonly focusOrigin: string;
  /** What each origin pays under both laws. */
  readonly faces: readonly OriginFace[];
  /** How much of Viet Nam's trade the figures are about. */
  readonly trade: TradeInFigures;
  /** At the parameters chosen, before anything is drawn. */
  readonly headline: ResponseHeadline;
  /** The greatest gain of imports first. */
  readonly origins: readonly NamedOrigin[];
  readonly groups: readonly ResponseGroup[];
  readonly exporter: ExporterFigures;
  readonly exporters: readonly ExporterGroup[];
  /** Null where no exports of the year are published. */
  readonly balance: BilateralBalance | null;
  /** The greatest change of imports from Viet Nam first, at most 30. */
  readonly foremost: readonly ForemostProduct[];
  /** The most trade first, at most 25. */
  readonly refusals: readonly NamedRefusal[];
  readonly notices: readonly Notice[];
  readonly caveats: readonly Caveat[];
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
  readonly model: ResponseModel;
  readonly uncertainty: Uncertainty;
  /** 1 to 10,000. */
  readonly draws: number;
}

export interface UncertaintyView {
  readonly draws: number;
  readonly uncertainty: Uncertainty;
  /** Beside the bands of these draws. */
  readonly headline: ResponseHeadline;
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
export interface ResponseSetting extends ModelGrounds {
  readonly parameters: readonly (PublishedParameter & { readonly cited: ParameterSource })[];
  readonly variants: readonly (ReciprocalVariant & { readonly cited: ParameterSource })[];
  readonly reciprocalTrade: readonly ReciprocalTrade[];
  /** The models of the board, in their order. */
  readonly presets: readonly ModelPresetId[];
  readonly smart: Extract<ResponseModel, { readonly kind: 'smart' }>;
  readonly uncertainty: Omit<Uncertainty, 'seed'>;
  readonly formula: Omit<ReciprocalInput, 'imports' | 'exports'>;
}

/** A study of the page as it is to be saved. */
export interface StudyRequest extends AnsweredTrade {
  readonly model: ResponseModel;
}

/** A saved study, and whether it was made on other data than these. */
export interface ReadStudy extends StudyRequest {
  /** Version of the other data; null: the present ones. */
  readonly madeOn: string | null;
  /** Whether the text is as it was saved. */
  readonly seal: Seal;
}

export type ResponseFailure = Failure | Refusal | Cancelled;

export interface ResponseApi {
  responseSetting(): Promise<Result<ResponseSetting, Failure>>;
  respond(request: RespondRequest): Promise<Result<ResponseView, Failure>>;
  /** One product in full; null where the model has no answer for it. */
  unfold(request: UnfoldRequest): Promise<Result<ProductDepth | null, ResponseFailure>>;
  /** One scenario under each published parameter set, and the user's own. Some seconds. */
  respondBoard(
    request: BoardRequest,
    line: MessagePort,
  ): Promise<Result<readonly BoardColumn[], Failure | Cancelled>>;
  revenueCurve(request: CurveRequest): Promise<Result<RevenueCurve, Failure>>;
  /** In chunks: other calls get through between them. Draw number i is the same however they are divided. */
  uncertainty(
    request: UncertaintyRequest,
    line: MessagePort,
  ): Promise<Result<UncertaintyView, ResponseFailure>>;
  reciprocal(request: ReciprocalRequest): Promise<Result<ReciprocalView, Refusal>>;
  /** The text of a study as a file, with what it comes to. */
  writeStudy(request: StudyRequest): Promise<Result<string, Failure>>;
  /** The document of a study, or a capsule around it. */
  readStudy(text: string, name: string): Promise<Result<ReadStudy, Failure>>;
}
