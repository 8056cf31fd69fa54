/** What `respond` was asked as the page says it in an address; null where the page has no such setting. */
import { PRESET_SUBSTITUTION, type ElasticityChoice, type ResponseParameters } from '../../engine/index.ts';
import { FIRST_SETTINGS, SUBSTITUTIONS, type OwnSettings } from '../study/own-settings.ts';
import { FIRST_STUDY_SETTINGS, readStudy, studyText } from '../study/study-address.ts';
import type { RespondAsked } from './respond-asked.ts';
import type { RespondOptions } from './respond-options.ts';

type Part = Partial<OwnSettings>;

const isSame = (one: ElasticityChoice, other: ElasticityChoice): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** The number that stands for every product; null where the elasticity is no single number. */
function oneNumber(choice: ElasticityChoice): number | null {
  if (choice.kind !== 'own' || choice.otherwise !== null) return null;
  const [only, ...more] = choice.byPrefix;
  return only?.prefix === '' && more.length === 0 ? only.value : null;
}

function substitutionOf(choice: ElasticityChoice): Part | null {
  const named = SUBSTITUTIONS.find((name) => name !== 'own' && isSame(PRESET_SUBSTITUTION[name], choice));
  if (named !== undefined) return { substitution: named };
  const sigma = oneNumber(choice);
  return sigma === null ? null : { substitution: 'own', sigma };
}

function demandOf(choice: ElasticityChoice, { parameters }: ResponseParameters): Part | null {
  if (isSame(choice, PRESET_SUBSTITUTION.protee)) return { demandFrom: 'protee' };
  const demand = choice.kind === 'preset' ? (parameters.get(choice.id)?.value ?? null) : oneNumber(choice);
  return demand === null ? null : { demandFrom: 'one', demand };
}

/** The parts of the model that are no elasticity between origins or of demand. */
function restOf(model: RespondAsked['model']): Part {
  switch (model.kind) {
    case 'static':
      return { kind: 'static' };
    case 'smart': {
      const { exportSupply, substitution } = model;
      const inverse = exportSupply === 'infinite' ? 0 : 1 / exportSupply;
      return { kind: 'smart', inverse, smartSubstitution: substitution };
    }
    case 'ces': {
      const { outer, supply, domesticShare } = model;
      const price: Part =
        supply.kind === 'passThrough'
          ? { price: 'passThrough', beta: supply.beta }
          : { price: 'exportSupply', inverse: supply.inverseElasticity };
      return { kind: 'ces', eta: outer.eta, domesticShare, ...price };
    }
  }
}

function settingsOf(
  { model, others }: RespondAsked,
  { own = [] }: RespondOptions,
  parameters: ResponseParameters,
): OwnSettings | null {
  const rest = { ...FIRST_SETTINGS, others, ...restOf(model) };
  if (model.kind === 'static') return rest;
  const stated = model.kind === 'ces' ? model.substitution : model.importDemand;
  // What one states of groups lies over the elasticity that was chosen for all.
  const chosen = own.length > 0 && stated.kind === 'own' ? stated.otherwise : stated;
  const part =
    chosen === null ? null : model.kind === 'ces' ? substitutionOf(chosen) : demandOf(chosen, parameters);
  const byGroup = own.map((text) => {
    const [group = '', value = ''] = text.split('=');
    return { group, value: Number(value) };
  });
  return part === null ? null : { ...rest, ...part, byGroup };
}

/** Nothing is said that the page would refuse: codes in place of groups, numbers out of its bounds. */
export function studyOf(
  asked: RespondAsked,
  options: RespondOptions,
  parameters: ResponseParameters,
): string | null {
  const settings = settingsOf(asked, options, parameters);
  if (settings === null) return null;
  const { draws, seed, product, valueAdded } = asked;
  const isDrawn = draws !== null || asked.tornado;
  const text = studyText({
    ...FIRST_STUDY_SETTINGS,
    settings,
    drawing: { ...(draws === null ? {} : { draws }), ...(isDrawn ? { seed } : {}) },
    product: product ?? '',
    valueAdded: Object.fromEntries(valueAdded.map(({ group, share }) => [group, share])),
  });
  return readStudy(text).ok ? text : null;
}
