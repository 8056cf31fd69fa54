/** The form's settings that mean a given model, found by trying: null where no settings of the form mean it. */
import type { ElasticityChoice, ModelGrounds, OthersMove, ResponseModel } from '../../engine/index.ts';
import { FIRST_SETTINGS, SUBSTITUTIONS, type OwnSettings } from './own-settings.ts';
import { ownModel } from './own-model.ts';

type Own = ElasticityChoice & { readonly kind: 'own' };

const isOwn = (choice: ElasticityChoice): choice is Own => choice.kind === 'own';

/** The figure of a choice that is one figure for everything. */
function oneFigure(choice: ElasticityChoice): number | null {
  const [only, ...others] = isOwn(choice) ? choice.byPrefix : [];
  return only?.prefix === '' && others.length === 0 ? only.value : null;
}

/** The groups of which every prefix has the same figure, and the choice for everything else. */
function groupsOf(
  choice: ElasticityChoice,
  { groups }: ModelGrounds,
): { readonly byGroup: OwnSettings['byGroup']; readonly base: ElasticityChoice } {
  if (!isOwn(choice) || choice.otherwise === null) return { byGroup: [], base: choice };
  const figures = new Map(choice.byPrefix.map(({ prefix, value }) => [prefix, value]));
  const byGroup = groups.flatMap(({ group, codes }) => {
    const [value = null, ...others] = codes.map((code) => figures.get(code) ?? null);
    return value !== null && others.every((other) => other === value) ? [{ group, value }] : [];
  });
  return { byGroup, base: choice.otherwise };
}

/** The figures whose reciprocal may be this one: a quotient is rounded, so that its own reciprocal may lie beside it. */
function reciprocals(value: number): readonly number[] {
  const plain = 1 / value;
  return [
    Number(plain.toPrecision(15)),
    ...[0, 1, -1, 2, -2].map((step) => plain * (1 + step * Number.EPSILON)),
  ];
}

function candidates(model: ResponseModel, grounds: ModelGrounds): readonly OwnSettings[] {
  const { kind } = model;
  switch (model.kind) {
    case 'static':
      return [{ ...FIRST_SETTINGS, kind }];
    case 'ces': {
      const { byGroup, base } = groupsOf(model.substitution, grounds);
      const { supply } = model;
      const common: OwnSettings = {
        ...FIRST_SETTINGS,
        kind,
        byGroup,
        eta: model.outer.eta,
        price: supply.kind,
        domesticShare: model.domesticShare,
        ...(supply.kind === 'passThrough' ? { beta: supply.beta } : { inverse: supply.inverseElasticity }),
      };
      const sigma = oneFigure(base) ?? FIRST_SETTINGS.sigma;
      return SUBSTITUTIONS.map((substitution) =>
        substitution === 'own' ? { ...common, substitution, sigma } : { ...common, substitution },
      );
    }
    case 'smart': {
      const { byGroup, base } = groupsOf(model.importDemand, grounds);
      const supply = model.exportSupply;
      const common: OwnSettings = {
        ...FIRST_SETTINGS,
        kind,
        byGroup,
        smartSubstitution: model.substitution,
      };
      const demand = oneFigure(base) ?? FIRST_SETTINGS.demand;
      const inverses = supply === 'infinite' ? [0] : reciprocals(supply);
      return inverses.flatMap((inverse): readonly OwnSettings[] => [
        { ...common, inverse, demandFrom: 'one', demand },
        { ...common, inverse, demandFrom: 'protee' },
      ]);
    }
  }
}

/** Properties and prefixes in whatever order: the longest prefix decides, wherever it stands. */
const said = (value: unknown): string =>
  JSON.stringify(value, (key, part: unknown) => {
    if (key === 'byPrefix' && Array.isArray(part)) return part.map((each) => JSON.stringify(each)).sort();
    return typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part;
  });

export const isSameModel = (one: ResponseModel, other: ResponseModel): boolean => said(one) === said(other);

export function settingsOfModel(
  model: ResponseModel,
  others: OthersMove,
  grounds: ModelGrounds,
): OwnSettings | null {
  const found = candidates(model, grounds).find((settings) =>
    isSameModel(ownModel(settings, grounds), model),
  );
  return found === undefined ? null : { ...found, others };
}
