/** The program: its commands, and one of them carried out. */
import { annexCommand } from './annex-command.ts';
import { assessCommand } from './assess-command.ts';
import { checkCommand } from './check-command.ts';
import { collectedCommand } from './collected-command.ts';
import type { Command } from './command.ts';
import { compareCommand } from './compare-command.ts';
import type { DataFolder } from './data-files.ts';
import { daysCommand } from './days-command.ts';
import { explainCommand } from './explain-command.ts';
import { exportLawCommand } from './export-law-command.ts';
import { exposureCommand } from './exposure-command.ts';
import { feedCommand } from './feed-command.ts';
import { findCommand } from './find-command.ts';
import { formulaCommand } from './formula-command.ts';
import { historyCommand } from './history-command.ts';
import { mirrorCommand } from './mirror-command.ts';
import { originsCommand } from './origins-command.ts';
import { write } from './output.ts';
import { languageOf, readCommandLine } from './read-command-line.ts';
import { reconcileCommand } from './reconcile-command.ts';
import { refundCommand } from './refund-command.ts';
import { refuse } from './refusal.ts';
import { respondCommand } from './respond-command.ts';
import { rulesCommand } from './rules-command.ts';
import { spokenIn } from './speech.ts';
import { taxesCommand } from './taxes-command.ts';
import { helpText, overview } from './usage.ts';

export const COMMANDS: readonly Command[] = [
  assessCommand,
  reconcileCommand,
  refundCommand,
  findCommand,
  explainCommand,
  historyCommand,
  daysCommand,
  originsCommand,
  exposureCommand,
  compareCommand,
  respondCommand,
  formulaCommand,
  rulesCommand,
  annexCommand,
  mirrorCommand,
  collectedCommand,
  taxesCommand,
  exportLawCommand,
  feedCommand,
  checkCommand,
];

/** Throws a `Refusal` with one sentence where the command cannot be carried out. */
export function runProgram(
  args: readonly string[],
  data: DataFolder,
  program: URL | null = null,
): void | Promise<void> {
  const language = languageOf(args);
  const speech = spokenIn(language);
  const read = readCommandLine(COMMANDS, args);
  if (!read.ok) return refuse(speech.command(read.failure));
  const line = read.value;
  switch (line.kind) {
    case 'help': {
      const text =
        line.command === null
          ? overview(COMMANDS, language, speech)
          : helpText(line.command, language, speech);
      return write(undefined, `${text}\n`, speech);
    }
    case 'nothing':
      return refuse(overview(COMMANDS, language, speech));
    case 'run':
      return line.command.run(line.words, line.options, { data, speech, program });
  }
}
