/** The user's own model: the model that what the form holds means. */
import type { ElasticityChoice, ModelGrounds, ResponseModel } from '../../engine/index.ts';
import type { OwnSettings } from './own-settings.ts';

const oneValue = (value: number): ElasticityChoice => ({
  kind: 'own',
  byPrefix: [{ prefix: '', value }],
  otherwise: null,
});

/** The groups' prefixes with their values; longer prefixes of other groups within them are left to the choice. */
function withGroups(
  otherwise: ElasticityChoice,
  byGroup: OwnSettings['byGroup'],
  groups: ModelGrounds['groups'],
): ElasticityChoice {
  const byPrefix = new Map<string, number | null>();
  const named = byGroup.flatMap(({ group, value }) => {
    const codes = groups.find((each) => each.group === group);
    return codes === undefined ? [] : [{ ...codes, value }];
  });
  for (const { except } of named) for (const prefix of except) byPrefix.set(prefix, null);
  for (const { codes, value } of named) for (const prefix of codes) byPrefix.set(prefix, value);
  if (byPrefix.size === 0) return otherwise;
  return { kind: 'own', byPrefix: [...byPrefix].map(([prefix, value]) => ({ prefix, value })), otherwise };
}

function nestModel(
  settings: OwnSettings,
  { substitutions, nest, groups }: ModelGrounds,
): Extract<ResponseModel, { kind: 'ces' }> {
  const { substitution, sigma, eta, price, beta, inverse, domesticShare, byGroup } = settings;
  const chosen = substitution === 'own' ? oneValue(sigma) : substitutions[substitution];
  return {
    kind: 'ces',
    substitution: withGroups(chosen, byGroup, groups),
    outer: { ...nest.outer, eta },
    supply:
      price === 'passThrough'
        ? { kind: 'passThrough', beta }
        : { kind: 'exportSupply', inverseElasticity: inverse },
    domesticShare,
  };
}

export function ownModel(settings: OwnSettings, grounds: ModelGrounds): ResponseModel {
  const { demandFrom, demand, smartSubstitution, inverse, byGroup } = settings;
  switch (settings.kind) {
    case 'static':
      return { kind: 'static' };
    case 'ces':
      return nestModel(settings, grounds);
    case 'smart': {
      const chosen = demandFrom === 'protee' ? grounds.substitutions.protee : oneValue(demand);
      return {
        kind: 'smart',
        importDemand: withGroups(chosen, byGroup, grounds.groups),
        substitution: smartSubstitution,
        exportSupply: inverse === 0 ? 'infinite' : 1 / inverse,
      };
    }
  }
}

/** What the published models of the board share with the user's nest. */
export function sharedNest(settings: OwnSettings, grounds: ModelGrounds): ModelGrounds['nest'] {
  const { outer, supply, domesticShare } = nestModel(settings, grounds);
  return { outer, supply, domesticShare };
}

/** Only the nest with a given pass-through has parameters to draw. */
export function canBeDrawn({ kind, price }: OwnSettings): boolean {
  return kind === 'ces' && price === 'passThrough';
}
