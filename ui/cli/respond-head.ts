/** The head of the tables of a trade response: the model, and how much of the trade its totals are about. */
import { HEADLINE_SHARE, type ResponseModel, type TradeInFigures } from '../../engine/index.ts';
import { decimal } from './respond-figures.ts';
import type { Speech } from './speech.ts';

export function modelText(
  model: ResponseModel,
  parameterText: (model: ResponseModel) => string,
  speech: Speech,
): string {
  const { kinds, settings } = speech.response;
  if (model.kind === 'static') return kinds.static;
  const chosen = speech.words.respond.elasticity(parameterText(model));
  if (model.kind === 'smart') {
    const supply = model.exportSupply === 'infinite' ? '' : `; Ex ${decimal(model.exportSupply)}`;
    return `${kinds.smart}; ${chosen}; Es ${decimal(model.substitution)}${supply}`;
  }
  const { outer, supply, domesticShare } = model;
  const price =
    supply.kind === 'passThrough'
      ? `${settings.passThrough} ${supply.beta}`
      : `${speech.response.quantities.inverseExportSupply} ${supply.inverseElasticity}`;
  return `${kinds.ces}; ${chosen}; ${settings.outer} ${outer.eta}; ${price}; ${settings.domesticShare} ${domesticShare}`;
}

/** How much of the trade the totals are about; a low share is reported with the reasons. */
export function tradeText(trade: TradeInFigures, speech: Speech): string {
  const words = speech.words.respond;
  const percent = ((trade.share ?? 0) * 100).toFixed(1);
  if (trade.isEnoughForHeadline) return words.tradeShare(percent, speech.money(trade.answered));
  return [
    words.tooLittle(percent, (HEADLINE_SHARE * 100).toFixed(0)),
    ...trade.byReason.map(
      ({ reason, products, customsValue }) =>
        `  ${speech.study.headline.reasons[reason]}: ${products} ${speech.study.headline.products}, ${speech.money(customsValue)}`,
    ),
  ].join('\n');
}
