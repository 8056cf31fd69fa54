/** What each published elasticity would make of a tariff that seeks revenue, or the gain of the country alone. */
import {
  optimalTariff,
  revenueMaximisingTariff,
  type PublishedParameter,
  type ResponseQuantity,
} from '../../../engine/index.ts';
import type { ParameterSource, TariffOptimum } from './response-protocol.ts';

/** Elasticities of imports to the price with duty, for which revenue has a greatest rate. */
const FOR_REVENUE: readonly ResponseQuantity[] = [
  'tradeElasticity',
  'substitutionBetweenOrigins',
  'importDemand',
];

export function tariffOptima(
  parameters: readonly (PublishedParameter & { readonly cited: ParameterSource })[],
): readonly TariffOptimum[] {
  return parameters.flatMap(({ id, quantity, value, horizon, evidence, cited }): TariffOptimum[] => {
    if (value === null) return [];
    const about = { id, quantity, value, horizon, evidence, cited };
    if (quantity === 'inverseExportSupply') {
      const rate = optimalTariff(value);
      return rate.ok ? [{ ...about, seeks: 'welfare', rate: rate.value }] : [];
    }
    if (!FOR_REVENUE.includes(quantity)) return [];
    const maximum = revenueMaximisingTariff(value);
    if (!maximum.ok) return [];
    const rate = maximum.value.kind === 'rate' ? maximum.value.rate : null;
    return [{ ...about, seeks: 'revenue', rate }];
  });
}
