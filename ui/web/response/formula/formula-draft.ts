/** What the form of the formula holds: texts as typed, until they are asked about. */
import type { ReciprocalInput } from '../../../../engine/index.ts';
import type { ReciprocalRequest, ResponseSetting } from '../../worker/response-protocol.ts';

export interface FormulaDraft {
  readonly year: string;
  readonly epsilon: string;
  readonly phi: string;
  readonly halved: boolean;
  readonly roundedUp: boolean;
  readonly minimumPercent: string;
  /** Which rate is looked for; empty for none. */
  readonly targetPercent: string;
}

/** As published on 2 April 2025, with the rate of the later framework to be looked for. */
export const PUBLISHED_DRAFT: FormulaDraft = {
  year: '2024',
  epsilon: '4',
  phi: '0.25',
  halved: true,
  roundedUp: true,
  minimumPercent: '10',
  targetPercent: '20',
};

/** A decimal comma is read as a point: both are typed, and no figure here has thousands. */
export function plainDecimal(text: string): string {
  return text.trim().replace(',', '.');
}

/** Null where the year's trade is not known. */
export function inputOf(
  draft: FormulaDraft,
  { reciprocalTrade }: Pick<ResponseSetting, 'reciprocalTrade'>,
): ReciprocalInput | null {
  const trade = reciprocalTrade.find(({ period }) => period === draft.year);
  if (trade === undefined) return null;
  return {
    imports: trade.imports,
    exports: trade.exports,
    epsilon: plainDecimal(draft.epsilon),
    phi: plainDecimal(draft.phi),
    factor: draft.halved ? '0.5' : '1',
    minimumPercent: plainDecimal(draft.minimumPercent),
    rounding: draft.roundedUp ? 'up' : 'none',
  };
}

export function solvingFor(
  input: ReciprocalInput,
  unknown: 'epsilon' | 'phi',
  draft: FormulaDraft,
): ReciprocalRequest {
  return { input, solve: { unknown, targetPercent: plainDecimal(draft.targetPercent) } };
}
