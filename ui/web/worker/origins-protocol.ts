/** The same goods from other origins: in reduced detail, and what is unknown without an amount. */
import type { Estimate, Failure, IsoDate, Result } from '../../../engine/index.ts';
import type { OriginRow, OriginTotal } from '../../entries/origin-row.ts';
import type { LineProblem } from './estimate-protocol.ts';
import type { Cancelled } from './long-call.ts';

export interface OriginsOfLine {
  readonly rows: readonly OriginRow[];
  readonly customsValue: number;
  readonly entryDate: IsoDate;
  readonly evidenceThrough: IsoDate;
}

export interface OriginSum extends OriginTotal {
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
