/** Warnings about an assessed line. They do not change the duty. */
import type { IsoDate } from '../basis/date.ts';
import { tariffLineOf, type HtsCode } from '../schedule/hts-code.ts';
import type { CodeOfBothTariffs, TariffSchedule } from '../schedule/schedule.ts';
import { outsideBrackets, type OutsideBracket } from '../schedule/value-brackets.ts';
import type { CitationId } from '../law/citation.ts';
import type { Metal } from '../law/condition.ts';
import type { MeasureId } from '../law/measure.ts';
import type { Shipment } from '../trade/shipment.ts';
import type { Answer } from './answers.ts';
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
  /** A content stated of goods that customs takes for metal throughout, so that their whole value would pay. */
  | {
      readonly kind: 'contentNotAsked';
      readonly metal: Metal;
      readonly citations: readonly CitationId[];
    }
  /** The same eight digits name goods in Viet Nam's tariff too. */
  | {
      readonly kind: 'codeOfBothTariffs';
      readonly code: HtsCode;
      readonly texts: CodeOfBothTariffs | null;
    };

/** Stated of goods that are metal throughout: the statement counts, and is told. */
function contentsNotAsked(answers: readonly Answer[]): readonly LineIssue[] {
  return answers.flatMap(({ condition: { asked, test, citations }, stated, share }): readonly LineIssue[] =>
    test.kind === 'metalContent' && !asked && stated && share.lessThan(1)
      ? [{ kind: 'contentNotAsked', metal: test.metal, citations }]
      : [],
  );
}

export function lineIssues(
  schedule: TariffSchedule,
  { code, customsValue, quantities, entryDate }: Shipment,
  duties: readonly PricedDuty[],
  answers: readonly Answer[],
): readonly LineIssue[] {
  const lapses = duties.flatMap(({ applied }): readonly LineIssue[] => {
    const { id, lapse } = applied.duty.measure;
    return lapse === null || entryDate < lapse.on ? [] : [{ kind: 'mayLapse', measure: id, ...lapse }];
  });
  // Ten digits are a number of the United States: Viet Nam's tariff has eight.
  const texts = code.length === 8 ? schedule.ofBothTariffs.get(tariffLineOf(code)) : undefined;
  return [
    ...outsideBrackets(schedule.brackets, code, customsValue, quantities),
    ...lapses,
    ...contentsNotAsked(answers),
    ...(texts === undefined ? [] : [{ kind: 'codeOfBothTariffs', code, texts } as const]),
  ];
}
