/** What `respond` was asked as the page says it in an address; null where the page has no such setting. */
import {
  modelGrounds,
  type ElasticityChoice,
  type ProductNames,
  type ResponseModel,
  type ResponseParameters,
} from '../../engine/index.ts';
import { settingsOfModel } from '../study/settings-of-model.ts';
import { FIRST_STUDY_SETTINGS, readStudy, studyText } from '../study/study-address.ts';
import type { RespondAsked } from './respond-asked.ts';

/** A published figure as the number that it is, as the page's form takes it. */
function asNumber(choice: ElasticityChoice, published: ResponseParameters): ElasticityChoice {
  if (choice.kind === 'own' && choice.otherwise !== null)
    return { ...choice, otherwise: asNumber(choice.otherwise, published) };
  const value = choice.kind === 'preset' ? published.parameters.get(choice.id)?.value : undefined;
  return value == null ? choice : { kind: 'own', byPrefix: [{ prefix: '', value }], otherwise: null };
}

/** The form names published elasticities between origins, and takes those of demand as numbers. */
const asTheFormHas = (model: ResponseModel, published: ResponseParameters): ResponseModel =>
  model.kind === 'smart' ? { ...model, importDemand: asNumber(model.importDemand, published) } : model;

/** Nothing is written that the page would refuse: codes in place of groups, numbers out of its bounds. */
export function studyOf(
  { model, others, draws, seed, product, valueAdded, tornado }: RespondAsked,
  published: ResponseParameters,
  products: ProductNames,
): string | null {
  const settings = settingsOfModel(asTheFormHas(model, published), others, modelGrounds(products));
  if (settings === null) return null;
  const isDrawn = draws !== null || tornado;
  const text = studyText({
    ...FIRST_STUDY_SETTINGS,
    settings,
    drawing: { ...(draws === null ? {} : { draws }), ...(isDrawn ? { seed } : {}) },
    product: product ?? '',
    valueAdded: Object.fromEntries(valueAdded.map(({ group, share }) => [group, share])),
  });
  return readStudy(text).ok ? text : null;
}
