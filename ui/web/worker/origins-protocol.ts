/** The same goods from other origins: in reduced detail, and what is unknown without an amount. */
import type {
  AgreementClaim,
  Citation,
  Estimate,
  Failure,
  HtsCode,
  IsoDate,
  OriginLayerName,
  Result,
} from '../../../engine/index.ts';
import type { LineProblem } from './estimate-protocol.ts';
import type { Cancelled } from './long-call.ts';

/** Why there is no figure. */
export type OriginGap =
  | { readonly kind: 'layer'; readonly layer: OriginLayerName; readonly heading: HtsCode }
  | { readonly kind: 'programme'; readonly programme: string }
  | { readonly kind: 'special'; readonly text: string }
  | { readonly kind: 'quantity' }
  | { readonly kind: 'notAssessed' };

export interface OriginNamed {
  /** Of the Census Bureau. */
  readonly census: string;
  /** The symbol of its agreement, and whether it is claimed; null: there is none. */
  readonly agreement: { readonly symbol: string; readonly claim: AgreementClaim } | null;
}

export interface OriginPart {
  readonly heading: HtsCode | null;
  /** Null: no layer of the country, but a duty on the product. */
  readonly layer: OriginLayerName | null;
  /** Percent of an all-in floor; null: it is none. */
  readonly floor: string | null;
  readonly duty: number;
}

export interface OriginRow extends OriginNamed {
  readonly isVietNam: boolean;
  readonly ordinaryDuty: number | null;
  readonly parts: readonly OriginPart[];
  /** Null: unknown, never nothing. */
  readonly duty: number | null;
  /** The lowest confidence of its layers; null: the law itself. */
  readonly confidence: Citation['confidence'] | null;
  readonly gaps: readonly OriginGap[];
  /** Reliefs that the law has and these data do not. */
  readonly leftOut: readonly string[];
  readonly sources: readonly string[];
}

export interface OriginsOfLine {
  readonly rows: readonly OriginRow[];
  readonly customsValue: number;
  readonly entryDate: IsoDate;
  readonly evidenceThrough: IsoDate;
}

export interface OriginSum extends OriginNamed {
  readonly isVietNam: boolean;
  readonly customsValue: number;
  readonly duty: number;
  readonly unknownValue: number;
  readonly unknownLines: number;
}

export interface OriginsOfFile {
  readonly rows: readonly OriginSum[];
  readonly lines: number;
  readonly unread: number;
}

export interface OriginsApi {
  readonly lineOrigins: (request: {
    readonly estimate: Estimate;
    readonly line: number;
  }) => Promise<Result<OriginsOfLine, Failure | LineProblem>>;
  /** Each line of the file on its own entry date. */
  readonly fileOrigins: (line: MessagePort) => Promise<Result<OriginsOfFile, Failure | Cancelled>>;
}
