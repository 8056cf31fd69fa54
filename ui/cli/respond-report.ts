/** A trade response as JSON for programs: US dollars as decimal strings, rates in percent. */
import type { OriginLedger, ScenarioResponse } from '../../engine/index.ts';
import type { RespondAnswer } from './respond-answer.ts';
import {
  decimal,
  percentText,
  plainBalance,
  plainFace,
  plainFocus,
  plainLedger,
  plainOrigin,
  plainRates,
  usd,
} from './respond-figures.ts';
import { plainProduct } from './respond-product.ts';
import type { Speech } from './speech.ts';

export interface RespondSubject {
  readonly dataVersion: string;
  /** Of the scenarios and of what was studied of them: the page shows the same. */
  readonly contentHash: string;
  /** What kind of study it is, in words. */
  readonly kind: string;
  /** The page's link to it; null where the page has no address for it. */
  readonly link: string | null;
  readonly scenarios: readonly {
    readonly id: string;
    readonly label: string;
    readonly lawAsOf: string;
    readonly status: string;
  }[];
  readonly by: string;
  readonly nameOf: (origin: string) => string;
  readonly households: number | null;
  /** A product or draws alone were asked for: a text leaves the tables of all products out. */
  readonly isClose: boolean;
}

/** The greatest change of imports first, in either direction. */
export function byChange(origins: readonly OriginLedger[]): readonly OriginLedger[] {
  const size = (each: OriginLedger): number => Math.abs(each.importsAfter - each.importsBefore);
  return [...origins].sort((a, b) => size(b) - size(a) || (a.origin < b.origin ? -1 : 1));
}

function mapped<From, To>(
  record: Readonly<Record<string, From>>,
  to: (from: From) => To,
): Readonly<Record<string, To>> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, to(value)]));
}

/** Of an origin that the model answers for, so that it has trade. */
export function faceOf(
  { faces, response }: ScenarioResponse,
  origin: string,
): ReturnType<typeof plainFace> | undefined {
  const face = faces.find((each) => each.origin === origin);
  return face === undefined ? undefined : plainFace(face, response.focus);
}

export function respondReport(subject: RespondSubject, told: RespondAnswer, speech: Speech) {
  const { answer, groups, board, drawn, product, valueAdded, balance, benchmarks } = told;
  const { response, coverage } = answer;
  const [baseline, scenario] = subject.scenarios.map(({ id, label, lawAsOf, status }) => ({
    id,
    label,
    law_as_of: lawAsOf,
    law_status: status,
  }));
  const { households } = subject;
  return {
    data_version: subject.dataVersion,
    content_hash: subject.contentHash,
    study: subject.kind,
    link: subject.link,
    flows: 'us-imports-vn-2024',
    partners: 'us-imports-2024-hs6-partners',
    base_year: response.baseYear,
    baseline,
    scenario,
    model: response.model,
    others: answer.others,
    others_face: response.othersFace,
    coverage: {
      viet_nam: usd(coverage.focusInLines),
      viet_nam_left_out: usd(coverage.focusLeftOut),
      viet_nam_in_partners: usd(coverage.focusInPartners),
      tables_differ: {
        products: coverage.focusApart.products,
        customs_value: usd(coverage.focusApart.customsValue),
      },
      others: usd(coverage.others),
      others_elsewhere: usd(coverage.othersElsewhere),
      without_value: { products: coverage.withoutValue.products, duty: usd(coverage.withoutValue.duty) },
      held_at_zero: {
        flows: coverage.heldAtZero.flows,
        customs_value: usd(coverage.heldAtZero.customsValue),
      },
    },
    trade_in_figures: {
      customs_value: usd(answer.trade.customsValue),
      answered: usd(answer.trade.answered),
      share: percentText(answer.trade.share),
      is_enough_for_headline: answer.trade.isEnoughForHeadline,
      refused: answer.trade.byReason.map(({ reason, products, customsValue }) => ({
        kind: reason,
        products,
        customs_value: usd(customsValue),
      })),
      left_out: usd(answer.trade.leftOut),
    },
    viet_nam: plainFocus(answer.focus),
    effective_rate_viet_nam: plainRates(answer.focusRates),
    effective_rate_all: plainRates(answer.allRates),
    totals: plainLedger(response.totals),
    balance_change: usd(answer.focus.importsBefore - answer.focus.importsAfter),
    balance: balance === null ? null : plainBalance(balance),
    ...(households === null
      ? {}
      : {
          per_household: {
            households,
            consumer_surplus: usd(response.totals.consumerSurplus / households),
            importer_welfare: usd(response.totals.importerWelfare / households),
          },
        }),
    by: subject.by,
    groups: groups.map((group) => ({
      key: group.key,
      products: group.products,
      viet_nam: plainFocus(group.focus),
      all: plainLedger(group.ledger),
      refused_customs_value: usd(group.refusedCustomsValue),
    })),
    origins: byChange(response.origins).map((origin) => ({
      ...plainOrigin(origin, subject.nameOf(origin.origin)),
      ...faceOf(answer, origin.origin),
    })),
    refused: {
      products: response.refusals.length,
      customs_value: usd(response.refusedCustomsValue),
      reasons: response.refusals
        .toSorted((a, b) => b.customsValue - a.customsValue)
        .slice(0, 25)
        .map(({ product: code, customsValue, refusal }) => ({
          product: code,
          customs_value: usd(customsValue),
          kind: refusal.kind,
          sentence: speech.noAnswer(refusal, subject.nameOf),
        })),
    },
    notices: response.notices.map((notice) => ({ kind: notice.kind, sentence: speech.notice(notice) })),
    caveats: response.caveats.map((caveat) => ({ kind: caveat, sentence: speech.response.caveats[caveat] })),
    ...(board.length === 0
      ? {}
      : {
          board: board.map((entry) => ({
            id: entry.id,
            viet_nam: plainFocus(entry.answer.focus),
            totals: plainLedger(entry.answer.response.totals),
            effective_rate_viet_nam: plainRates(entry.answer.focusRates),
            refused_customs_value: usd(entry.answer.response.refusedCustomsValue),
          })),
        }),
    ...(drawn === null
      ? {}
      : {
          uncertainty: {
            ...drawn.uncertainty,
            draws: drawn.draws,
            ...(drawn.spreads === null
              ? {}
              : { spreads: mapped(drawn.spreads, (spread) => mapped({ ...spread }, usd)) }),
            ...(drawn.tornado === null
              ? {}
              : {
                  tornado: {
                    total: 'welfare',
                    at_medians: usd(drawn.tornado.atMedians),
                    bars: drawn.tornado.bars.map(({ parameter, low, high, lowAt, highAt }) => ({
                      parameter,
                      low: usd(low),
                      high: usd(high),
                      low_at: decimal(lowAt),
                      high_at: decimal(highAt),
                    })),
                  },
                }),
          },
        }),
    ...(product === undefined
      ? {}
      : { product: product === null ? null : plainProduct(product, benchmarks, subject.nameOf) }),
    ...(valueAdded.length === 0
      ? {}
      : {
          value_added: valueAdded.map((each) => ({
            group: each.group,
            stated_share: decimal(each.share),
            before: usd(each.before),
            after: usd(each.after),
            price_cut: percentText(each.priceCut),
            price_cut_that_holds: percentText(each.priceCutThatHolds),
            at_risk: percentText(each.atRisk),
            at_risk_if_held: percentText(each.atRiskIfHeld),
          })),
        }),
  };
}
