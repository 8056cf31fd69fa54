/** Why a file of rows cannot be read, as a sentence. */
import { sheetProblemSentence } from '../words/catalogue/sheet-words.ts';
import { unreadableSentence } from './named-file.ts';
import type { CasesProblem } from './read-cases.ts';
import type { Speech } from './speech.ts';

export function casesSentence(problem: CasesProblem, speech: Speech): string {
  const { words, sheet } = speech;
  switch (problem.kind) {
    case 'missingColumn':
      return problem.column === 'entry_date'
        ? sheet.entryDateMissing
        : words.missingColumn(problem.path, problem.column);
    case 'unreadableFile':
      return unreadableSentence(problem.path, speech);
    case 'noTable':
    case 'notText':
    case 'emptyFile':
      return words[problem.kind](problem.path);
    case 'unreadableWorkbook':
      return sheet.unreadableWorkbook[problem.why](problem.path);
    case 'otherFile':
      return sheet.otherFile[problem.of](problem.path);
    case 'severalWorksheets':
      return sheet.severalWorksheets(problem.names);
    case 'noWorksheet':
      return sheet.noWorksheet(problem.name);
    default:
      return sheetProblemSentence(sheet, problem);
  }
}
