/** A trade response as tables for a person, caveats at the end of every one of them. */
import { exporterFigures, type FocusFigures, type ResponseModel } from '../../engine/index.ts';
import { boardFigures, boardTable } from '../tables/board-table.ts';
import { tableOf } from '../tables/figure-table.ts';
import {
  accountTable,
  responseGroupsTable,
  responseOriginsTable,
  valueAddedTable,
} from '../tables/response-tables.ts';
import { spreadsTable, tornadoTable } from '../tables/uncertainty-tables.ts';
import { tableAsRead } from './printed-table.ts';
import { DRAWN, type DrawnAnswer, type RespondAnswer } from './respond-answer.ts';
import { change, decimal, IN_MILLIONS, millions, percentText, usd } from './respond-figures.ts';
import { modelText, tradeText } from './respond-head.ts';
import { productText } from './respond-product.ts';
import { keptSentences } from '../tables/origin-faces.ts';
import { facesText } from './respond-origins.ts';
import { byChange, type RespondSubject } from './respond-report.ts';
import type { Speech } from './speech.ts';

function exporterText(focus: FocusFigures, { words }: Speech): string {
  const of = exporterFigures(focus);
  const share = (fraction: number | null): string => `${percentText(fraction) ?? '-'}%`;
  return words.respond.exporters(
    share(of.priceCutThatHolds),
    millions(of.costOfHolding),
    millions(of.volumeAtRisk),
    share(of.volumeAtRiskShare),
    share(of.shareBorneByBuyers),
  );
}

const BOARD = [
  ...(['importsVietNam', 'revenueVietNam', 'revenue', 'consumerSurplus', 'importerWelfare'] as const),
  ...(['deadweightLoss', 'rateAfter', 'refused'] as const),
];

function boardText({ board }: RespondAnswer, { response: words, words: own }: Speech): string {
  const answers = board.map(({ id, answer: { focus, focusRates, response } }) => {
    const { totals, refusedCustomsValue } = response;
    return { id, focus, focusRates, totals, refusedCustomsValue };
  });
  const figures = boardFigures(words.figures, IN_MILLIONS);
  const head = { title: '', rowHead: own.respond.millions };
  return tableAsRead(tableOf(boardTable(answers, BOARD, figures, head, words.models)));
}

function drawnText(drawn: DrawnAnswer, speech: Speech): string {
  const { uncertainty: words } = speech.response;
  const { spreads, tornado, uncertainty } = drawn;
  const { passThrough: pass } = uncertainty;
  const [low, high] = pass.kind === 'fixed' ? [pass.value, pass.value] : [pass.low, pass.high];
  const { millions: rowHead } = speech.words.respond;
  return [
    speech.words.respond.spreadOf(
      String(uncertainty.sigmaLogSd),
      String(uncertainty.sigmaCommon),
      String(uncertainty.etaLogSd),
      String(low),
      String(high),
    ),
    words.caption,
    words.passThroughDrawn,
    ...(spreads === null
      ? []
      : [
          speech.words.respond.drawn(drawn.draws, uncertainty.seed),
          tableAsRead(tableOf(spreadsTable(spreads, DRAWN, words, rowHead, millions))),
        ]),
    ...(tornado === null
      ? []
      : [
          `${words.tornado}: ${words.tornadoCaption}`,
          tableAsRead(tableOf(tornadoTable(tornado, words, speech.study.uncertainty, millions, String))),
        ]),
  ].join('\n');
}

export function respondText(
  subject: RespondSubject,
  told: RespondAnswer,
  parameterText: (model: ResponseModel) => string,
  speech: Speech,
): string {
  const { response: words, words: own } = speech;
  const { answer, product, drawn, valueAdded } = told;
  const { response, coverage, others } = answer;
  const { households } = subject;
  const { money } = speech;
  const head = [
    ...subject.scenarios.map(({ id, label, status, lawAsOf }) => own.respond.law(label, id, status, lawAsOf)),
    modelText(response.model, parameterText, speech),
    words.othersSentence[others],
    tradeText(answer.trade, speech),
    ...(response.isUnchanged ? [speech.study.headline.same] : []),
  ].join('\n');
  const rivals = {
    words: speech.rivals,
    figures: speech.figures,
    nameOf: speech.origin,
    focus: response.focus,
  };
  const beside = [
    `${words.results.beside}:`,
    ...response.caveats.map((caveat) => `  ${words.caveats[caveat]}`),
    ...(others === 'ownLaw' ? keptSentences(answer.faces, rivals).map((sentence) => `  ${sentence}`) : []),
    `${words.results.leansOn}:`,
    `  ${words.results.leftOut(money(coverage.focusLeftOut))}`,
    `  ${words.results.tables(coverage.focusApart.products, money(coverage.focusApart.customsValue))}`,
    `  ${words.results.elsewhere(money(coverage.othersElsewhere))}`,
    ...(coverage.heldAtZero.flows === 0
      ? []
      : [
          `  ${words.results.held(String(coverage.heldAtZero.flows), money(coverage.heldAtZero.customsValue))}`,
        ]),
    ...(response.refusals.length === 0
      ? []
      : [
          `  ${words.results.refused(String(response.refusals.length), money(response.refusedCustomsValue))}`,
        ]),
    ...response.notices.map((notice) => `  ${speech.notice(notice)}`),
  ].join('\n');
  const { consumerSurplus, importerWelfare } = response.totals;
  const after = [
    exporterText(answer.focus, speech),
    own.respond.balance(change(answer.focus.importsBefore - answer.focus.importsAfter)),
    ...(told.balance === null
      ? []
      : [
          own.respond.bothDirections(
            millions(told.balance.exports),
            millions(told.balance.importsBefore),
            millions(told.balance.importsAfter),
            millions(told.balance.before),
            millions(told.balance.after),
          ),
        ]),
    ...(households === null
      ? []
      : [
          own.respond.perHousehold(
            String(households),
            usd(consumerSurplus / households),
            usd(importerWelfare / households),
          ),
        ]),
  ].join('\n');
  const groups =
    subject.by === 'origin'
      ? tableAsRead(responseOriginsTable(byChange(response.origins), speech.origin, words, IN_MILLIONS)) +
        facesText(answer, rivals)
      : tableAsRead(
          responseGroupsTable(
            told.groups,
            { focus: answer.focus, ledger: response.totals },
            words,
            IN_MILLIONS,
          ),
        );
  const account = (): string => tableAsRead(accountTable(answer, words, own.respond.millions, IN_MILLIONS));
  const tables = told.board.length > 0 ? boardText(told, speech) : `${account()}\n${after}\n\n${groups}`;
  return `${[
    head,
    ...(subject.isClose ? [] : [tables]),
    ...(valueAdded.length === 0
      ? []
      : [
          [
            words.valueAdded.title,
            tableAsRead(valueAddedTable(valueAdded, words, IN_MILLIONS, decimal)),
          ].join('\n'),
        ]),
    ...(drawn === null ? [] : [drawnText(drawn, speech)]),
    ...(product === undefined || product === null
      ? []
      : [productText(product, told.benchmarks, response, speech.origin, speech)]),
    beside,
  ].join('\n\n')}\n`;
}
