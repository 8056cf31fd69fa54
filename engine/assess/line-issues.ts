/** Warnings about an assessed line. They do not change the duty. */
import type { IsoDate } from '../basis/date.ts';
import { tariffLineOf, type HtsCode } from '../schedule/hts-code.ts';
import type { CodeOfBothTariffs, TariffSchedule } from '../schedule/schedule.ts';
import { outsideBrackets, type OutsideBracket } from '../schedule/value-brackets.ts';
import type { CitationId } from '../law/citation.ts';
import type { ConditionId, Metal } from '../law/condition.ts';
import type { MeasureId } from '../law/measure.ts';
import type { Shipment } from '../trade/shipment.ts';
import {
  METAL_FACTS,
  METAL_VALUE,
  isContentDoubted,
  isMetalThroughout,
  isOverlapUntold,
  opposingFact,
  type Answer,
} from './answers.ts';
import type { PricedDuty } from './duty-lines.ts';

/** What to look at on a line beside its figure, by kind and facts. */
export type LineIssue =
  | OutsideBracket
  /** The measure ends by statute on that day unless its continuation is requested. */
  | {
      readonly kind: 'mayLapse';
      readonly measure: MeasureId;
      readonly on: IsoDate;
      readonly citation: CitationId;
    }
  /** A content stated of goods that customs treats as metal throughout, so that their whole value would pay. */
  | {
      readonly kind: 'contentNotAsked';
      readonly metal: Metal;
      /** A part of the value counts as stated, and the range extends to the whole; none of it, or another metal, never counts. */
      readonly used: boolean;
      readonly citations: readonly CitationId[];
    }
  /** How much of the content of the United States is metal is not stated: the range includes both extremes. */
  | { readonly kind: 'overlapUntold' }
  /** Headings claimed or denied are open to some numbers of the line alone: figure and range are those of these numbers. */
  | {
      readonly kind: 'claimTellsNumber';
      readonly code: HtsCode;
      readonly headings: readonly HtsCode[];
      readonly numbers: readonly HtsCode[];
      readonly leftOut: readonly HtsCode[];
    }
  /** An answer that contradicts a stated fact: the fact counts. */
  | {
      readonly kind: 'answerOpposed';
      readonly condition: ConditionId;
      readonly fact: string;
      /** The condition that the fact answers too, by whose name a reader knows it. */
      readonly by: ConditionId | null;
    }
  /** The same eight digits name goods in Viet Nam's tariff too. */
  | {
      readonly kind: 'codeOfBothTariffs';
      readonly code: HtsCode;
      readonly texts: CodeOfBothTariffs | null;
    };

/** Stated of goods that are metal throughout: whether the statement is used or not, it is reported. */
function contentsNotAsked({ percentages }: Shipment, answers: readonly Answer[]): readonly LineIssue[] {
  return answers.flatMap((answer): readonly LineIssue[] => {
    const { test, citations } = answer.condition;
    if (test.kind !== 'metalContent' || !isMetalThroughout(answer.condition)) return [];
    const isOwn = (fact: string): boolean => fact === test.fact || fact === METAL_VALUE;
    const isAgainst = [...percentages].some(
      ([fact, percent]) =>
        (METAL_FACTS.includes(fact) || fact === METAL_VALUE) && percent.isZero() === isOwn(fact),
    );
    const used = isContentDoubted(answer);
    return used || (!answer.stated && isAgainst)
      ? [{ kind: 'contentNotAsked', metal: test.metal, used, citations }]
      : [];
  });
}

function opposedAnswers({ answers, ...facts }: Shipment, all: readonly Answer[]): readonly LineIssue[] {
  return all.flatMap(({ condition }): readonly LineIssue[] => {
    const fact = answers?.get(condition.id) === true ? opposingFact(condition, facts) : null;
    if (fact === null) return [];
    const other = all.find(({ condition: { test } }) => 'fact' in test && test.fact === fact);
    return [{ kind: 'answerOpposed', condition: condition.id, fact, by: other?.condition.id ?? null }];
  });
}

export function lineIssues(
  schedule: TariffSchedule,
  shipment: Shipment,
  duties: readonly PricedDuty[],
  answers: readonly Answer[],
): readonly LineIssue[] {
  const { code, customsValue, quantities, entryDate } = shipment;
  const lapses = duties.flatMap(({ applied }): readonly LineIssue[] => {
    const { id, lapse } = applied.duty.measure;
    return lapse === null || entryDate < lapse.on ? [] : [{ kind: 'mayLapse', measure: id, ...lapse }];
  });
  // Ten digits are a number of the United States: Viet Nam's tariff has eight.
  const texts = code.length === 8 ? schedule.ofBothTariffs.get(tariffLineOf(code)) : undefined;
  return [
    ...outsideBrackets(schedule.brackets, code, customsValue, quantities),
    ...lapses,
    ...contentsNotAsked(shipment, answers),
    ...opposedAnswers(shipment, answers),
    ...(isOverlapUntold(answers) ? [{ kind: 'overlapUntold' } as const] : []),
    ...(texts === undefined ? [] : [{ kind: 'codeOfBothTariffs', code, texts } as const]),
  ];
}
