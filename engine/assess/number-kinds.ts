/** The statistical numbers of a line by what the law of a day makes of them, and which of them a claim leaves. */
import { ok, type Result } from '../basis/result.ts';
import type { HtsCode } from '../schedule/hts-code.ts';
import type { TariffSchedule } from '../schedule/schedule.ts';
import type { TariffLine } from '../schedule/tariff-line.ts';
import type { ListIndex } from '../law/list-index.ts';
import type { LawOfDate } from '../law/rulebook.ts';
import type { Shipment } from '../trade/shipment.ts';
import { assessCode, type Assessment, type AssessmentFailure } from './assess-code.ts';
import type { UngroundedClaim } from './claims.ts';
import { reachKind } from './reach.ts';

/** Numbers that share one assessment: the same measures name them on the same conditions. */
export interface Kind {
  readonly numbers: readonly HtsCode[];
  readonly assessment: Assessment;
}

const kindsOfLaw = new WeakMap<ListIndex, Map<HtsCode, string>>();

/** The kind of a number is asked again for every line of a file; the index of lists is made once for each law. */
function kindOf(law: LawOfDate, number: HtsCode): string {
  const known = kindsOfLaw.get(law.listed) ?? new Map<HtsCode, string>();
  kindsOfLaw.set(law.listed, known);
  const kind = known.get(number) ?? reachKind(law, number, null);
  known.set(number, kind);
  return kind;
}

export function alike(law: LawOfDate, numbers: readonly HtsCode[]): readonly (readonly HtsCode[])[] {
  const kinds = new Map<string, HtsCode[]>();
  for (const number of numbers) {
    const kind = kindOf(law, number);
    const own = kinds.get(kind);
    if (own === undefined) kinds.set(kind, [number]);
    else own.push(number);
  }
  return [...kinds.values()];
}

/** Which of its headings a floor is declared under depends on the line's rate, which is the same for all its numbers. */
export const notOffered = (ungrounded: readonly UngroundedClaim[]): readonly UngroundedClaim[] =>
  ungrounded.filter(({ fault }) => fault.kind !== 'otherHeading');

export interface OfferedKinds {
  /** Those that the headings claimed or denied leave. */
  readonly kinds: readonly Kind[];
  /** Headings that say which number it is, as others of the line do not offer them. */
  readonly telling: readonly HtsCode[];
  /** Numbers that do not offer them. */
  readonly leftOut: readonly HtsCode[];
}

/** Each kind assessed once. To claim or deny a heading is to say that the goods are of a number which offers it. */
export function assessKinds(
  law: LawOfDate,
  schedule: TariffSchedule,
  shipment: Shipment,
  line: TariffLine,
  numbers: readonly HtsCode[],
): Result<OfferedKinds, AssessmentFailure> {
  const all: Kind[] = [];
  for (const own of alike(law, numbers)) {
    const assessed = assessCode(law, schedule, shipment, line, own[0] as HtsCode, null);
    if (!assessed.ok) return assessed;
    all.push({ numbers: own, assessment: assessed.value });
  }
  const refused = ({ assessment }: Kind): readonly UngroundedClaim[] =>
    notOffered(assessment.ungroundedClaims);
  const fewest = Math.min(...all.map((kind) => refused(kind).length));
  const kinds = all.filter((kind) => refused(kind).length === fewest);
  const others = all.filter((kind) => !kinds.includes(kind));
  const refusedByAll = new Set(kinds.flatMap(refused).map(({ heading }) => heading));
  const telling = others
    .flatMap(refused)
    .flatMap(({ heading }) => (refusedByAll.has(heading) ? [] : [heading]));
  return ok({
    kinds,
    telling: [...new Set(telling)],
    leftOut: others.flatMap((kind) => kind.numbers).sort(),
  });
}
