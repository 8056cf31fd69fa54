/** A shipment written shortly, and its assessment under the real law. */
import { assess } from '../../engine/assess/assess.ts';
import type { Assessment } from '../../engine/assess/assess-code.ts';
import { Decimal } from '../../engine/basis/decimal.ts';
import type { IsoDate } from '../../engine/basis/date.ts';
import type { HtsCode } from '../../engine/schedule/hts-code.ts';
import { parseUnit } from '../../engine/schedule/unit-of-quantity.ts';
import type { Shipment } from '../../engine/trade/shipment.ts';
import { realData } from '../arbitraries/real-reference.ts';

export interface ShortShipment {
  readonly hts: string;
  readonly date: string;
  readonly value?: string;
  readonly statements?: Readonly<Record<string, boolean>>;
  readonly percentages?: Readonly<Record<string, string>>;
  readonly claims?: readonly string[];
  readonly denials?: readonly string[];
  /** Of conditions, as the page keeps them. */
  readonly answers?: Readonly<Record<string, boolean>>;
  readonly loading?: string;
  readonly mode?: Shipment['mode'];
  readonly quantity?: readonly [amount: string, unit: string];
  readonly second?: readonly [amount: string, unit: string];
  readonly article?: Shipment['article'];
}

const digits = (code: string): HtsCode => code.replaceAll('.', '') as HtsCode;

export function shipmentOf(short: ShortShipment): Shipment {
  const stated = [short.quantity, short.second].filter((quantity) => quantity !== undefined);
  const quantities = stated.flatMap(([amount, name]) => {
    const unit = parseUnit(name);
    return unit === null ? [] : [{ amount: new Decimal(amount), unit }];
  });
  return {
    code: digits(short.hts),
    entryDate: short.date as IsoDate,
    customsValue: new Decimal(short.value ?? '10000'),
    quantities,
    loadingDate: (short.loading ?? null) as IsoDate | null,
    mode: short.mode ?? null,
    statements: new Map(Object.entries(short.statements ?? {})),
    percentages: new Map(
      Object.entries(short.percentages ?? {}).map(([fact, text]) => [fact, new Decimal(text)]),
    ),
    claims: (short.claims ?? []).map(digits),
    denials: (short.denials ?? []).map(digits),
    ...(short.answers === undefined ? {} : { answers: new Map(Object.entries(short.answers)) }),
    ...(short.article === undefined ? {} : { article: short.article }),
  };
}

export function resultOf(short: ShortShipment): ReturnType<typeof assess> {
  const { rulebook, schedule } = realData();
  return assess(rulebook, schedule, shipmentOf(short));
}

export function assessmentOf(short: ShortShipment): Assessment {
  const result = resultOf(short);
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}

/** The headings, dotted, in the order of reporting. */
export function headingsOf(short: ShortShipment): readonly string[] {
  return assessmentOf(short).headings.map(
    (code) => `${code.slice(0, 4)}.${code.slice(4, 6)}.${code.slice(6)}`,
  );
}
