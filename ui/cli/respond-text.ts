/** A trade response as tables for a person, caveats at the end of every one of them. */
import {
  exporterFigures,
  type FocusFigures,
  type ResponseModel,
  type ScenarioResponse,
  type WelfareLedger,
} from '../../engine/index.ts';
import { DRAWN, type DrawnAnswer, type GroupValueAdded, type RespondAnswer } from './respond-answer.ts';
import { change, decimal, millions, percentText, usd } from './respond-figures.ts';
import { modelText, tradeText } from './respond-head.ts';
import { productText } from './respond-product.ts';
import { keptSentences } from '../tables/origin-faces.ts';
import { facesText, originsText } from './respond-origins.ts';
import type { RespondSubject } from './respond-report.ts';
import type { Speech } from './speech.ts';
import { textTable } from './text-table.ts';

function totalsText({ focus, response, focusRates }: ScenarioResponse, speech: Speech): string {
  const { figures: words } = speech.response;
  const { totals } = response;
  const row = (name: string, before: number, after: number): readonly string[] => [
    name,
    millions(before),
    millions(after),
    change(after - before),
  ];
  const part = (name: string, amount: number): readonly string[] => [name, '', '', change(amount)];
  const rate = (value: number | null): string => (value === null ? '-' : `${percentText(value)}%`);
  return textTable([
    [speech.words.respond.millions, words.before, words.after, words.change],
    row(words.importsVietNam, focus.importsBefore, focus.importsAfter),
    part(`  ${words.creation}`, focus.creation),
    part(`  ${words.diversion}`, focus.diversion),
    part(`  ${words.priceEffect}`, focus.priceEffect),
    row(words.importsAll, totals.importsBefore, totals.importsAfter),
    row(words.revenueVietNam, focus.revenueBefore, focus.revenueAfter),
    row(words.revenue, totals.revenueBefore, totals.revenueAfter),
    part(`  ${words.rateEffect}`, totals.rateEffect),
    part(`  ${words.baseErosion}`, totals.baseErosion),
    part(words.consumerSurplus, totals.consumerSurplus),
    part(words.importerWelfare, totals.importerWelfare),
    part(words.exporterLoss, totals.exporterLoss),
    part(words.worldWelfare, totals.worldWelfare),
    part(words.deadweightLoss, totals.deadweightLoss),
    part(`  ${words.existingDutyLost}`, totals.existingDutyLost),
    [words.rateBefore, rate(focusRates.before), '', ''],
    [words.rateStatic, '', rate(focusRates.static), ''],
    [words.rateAfter, '', rate(focusRates.after), ''],
  ]);
}

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

function groupsText({ answer, groups }: RespondAnswer, speech: Speech): string {
  const { figures: words } = speech.response;
  const { columns } = speech.response;
  const header = [
    words.group,
    columns.imports,
    columns.importsAfter,
    columns.diversion,
    columns.duty,
    columns.dutyStatic,
    columns.dutyAfter,
    columns.surplus,
    columns.welfare,
  ];
  const row = (key: string, focus: FocusFigures, ledger: WelfareLedger): readonly string[] => [
    key,
    millions(focus.importsBefore),
    millions(focus.importsAfter),
    change(focus.diversion),
    millions(focus.revenueBefore),
    millions(focus.revenueStatic),
    millions(focus.revenueAfter),
    change(ledger.consumerSurplus),
    change(ledger.importerWelfare),
  ];
  return textTable([
    header,
    ...groups.map(({ key, focus, ledger }) => row(key, focus, ledger)),
    row(words.total, answer.focus, answer.response.totals),
  ]);
}

function boardText({ board }: RespondAnswer, speech: Speech): string {
  const { figures: words, models } = speech.response;
  const columns: readonly (readonly [string, (answer: ScenarioResponse) => string])[] = [
    [words.importsVietNam, ({ focus }) => change(focus.importsAfter - focus.importsBefore)],
    [words.revenueVietNam, ({ focus }) => change(focus.revenueAfter - focus.revenueBefore)],
    [words.revenue, ({ response: { totals } }) => change(totals.revenueAfter - totals.revenueBefore)],
    [words.consumerSurplus, ({ response: { totals } }) => change(totals.consumerSurplus)],
    [words.importerWelfare, ({ response: { totals } }) => change(totals.importerWelfare)],
    [words.deadweightLoss, ({ response: { totals } }) => change(totals.deadweightLoss)],
    [words.rateAfter, ({ focusRates }) => `${percentText(focusRates.after) ?? '-'}%`],
    [words.refused, ({ response }) => millions(response.refusedCustomsValue)],
  ];
  return textTable([
    [speech.words.respond.millions, ...columns.map(([name]) => name)],
    ...board.map(({ id, answer }) => [models[id], ...columns.map(([, of]) => of(answer))]),
  ]);
}

function drawnText(drawn: DrawnAnswer, speech: Speech): string {
  const { uncertainty: words } = speech.response;
  const { spreads, tornado, uncertainty } = drawn;
  const { passThrough: pass } = uncertainty;
  const [low, high] = pass.kind === 'fixed' ? [pass.value, pass.value] : [pass.low, pass.high];
  const statistics = ['mean', 'p5', 'p25', 'p50', 'p75', 'p95'] as const;
  const table = (spread: NonNullable<typeof spreads>): string =>
    textTable([
      [speech.words.respond.millions, ...statistics.map((name) => words.statistics[name])],
      ...DRAWN.map((total) => [
        words.totals[total],
        ...statistics.map((name) => millions(spread[total][name])),
      ]),
    ]);
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
    ...(spreads === null ? [] : [speech.words.respond.drawn(drawn.draws, uncertainty.seed), table(spreads)]),
    ...(tornado === null
      ? []
      : [
          `${words.tornado}: ${words.tornadoCaption}`,
          textTable(
            tornado.bars.map(({ parameter, low: from, high: to }) => [
              words.parameters[parameter],
              millions(from),
              millions(to),
            ]),
          ),
        ]),
  ].join('\n');
}

function valueAddedText(rows: readonly GroupValueAdded[], speech: Speech): string {
  const words = speech.response.valueAdded;
  return [
    words.title,
    textTable([
      [
        speech.response.figures.group,
        words.share,
        words.before,
        words.after,
        words.cut,
        words.risk,
        words.holds,
        words.risk,
      ],
      ...rows.map((row) => [
        row.group,
        decimal(row.share),
        millions(row.before),
        millions(row.after),
        `${percentText(row.priceCut)}%`,
        `${percentText(row.atRisk)}%`,
        `${percentText(row.priceCutThatHolds)}%`,
        `${percentText(row.atRiskIfHeld)}%`,
      ]),
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
    nameOf: subject.nameOf,
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
      ? originsText(response.origins, subject.nameOf, speech) + facesText(answer, rivals)
      : groupsText(told, speech);
  const tables =
    told.board.length > 0 ? boardText(told, speech) : `${totalsText(answer, speech)}\n${after}\n\n${groups}`;
  return `${[
    head,
    ...(subject.isClose ? [] : [tables]),
    ...(valueAdded.length === 0 ? [] : [valueAddedText(valueAdded, speech)]),
    ...(drawn === null ? [] : [drawnText(drawn, speech)]),
    ...(product === undefined || product === null
      ? []
      : [productText(product, told.benchmarks, response, subject.nameOf, speech)]),
    beside,
  ].join('\n\n')}\n`;
}
