/** The formula of 2 April 2025 with the trade of 2024, in billions of dollars, as the calculation published it. */
import { PUBLISHED_FORMULA, type ReciprocalInput } from '../../engine/response/reciprocal-formula.ts';

export const APRIL_FORMULA: ReciprocalInput = { imports: '136.6', exports: '13.1', ...PUBLISHED_FORMULA };
