/** What to look at on a line beside its figure, as one sentence of the page and of the terminal. */
import type { LineIssue } from '../../../engine/index.ts';
import type { Messages } from '../catalogue/catalogue.ts';
import type { NumberFigures } from './number-sentences.ts';
import { conditionName, measureName } from './sentences.ts';

export function lineIssueSentence(
  page: Messages,
  issue: LineIssue,
  { code, date }: Pick<NumberFigures, 'code' | 'date'>,
): string {
  const words = page.estimate.number.issues;
  switch (issue.kind) {
    case 'outsideBracket': {
      const said = words.outsideBracket(issue.text, issue.price, issue.unit.replace(/\.$/, ''));
      return issue.fits.length === 0 ? said : `${said} ${words.fits(issue.fits.map(code).join(', '))}`;
    }
    case 'mayLapse':
      return words.mayLapse(measureName(page, issue.measure), date(issue.on));
    case 'contentNotAsked':
      return words.contentNotAsked(issue.used);
    case 'claimTellsNumber': {
      const said = issue.headings.map(code).join(', ');
      const many = String(issue.numbers.length + issue.leftOut.length);
      return words.claimTellsNumber(said, code(issue.code), issue.numbers.map(code).join(', '), many);
    }
    case 'overlapUntold':
      return words.overlapUntold;
    case 'answerOpposed':
      return words.answerOpposed(
        conditionName(page, issue.condition),
        issue.by === null ? issue.fact : conditionName(page, issue.by),
      );
    case 'codeOfBothTariffs':
      return issue.texts === null
        ? words.codeAlsoOfVietNam(code(issue.code))
        : words.codeOfBothTariffs(code(issue.code), issue.texts.us, issue.texts.vietNam);
  }
}
