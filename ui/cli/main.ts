/** The command line: the engine that the web app uses, from a terminal. */
import { DataFolder } from './data-files.ts';
import { runProgram } from './program.ts';
import { Refusal } from './refusal.ts';

/** Nobody reads the sentences any more: that is no reason to break off. */
process.stderr.on('error', () => undefined);

try {
  await runProgram(process.argv.slice(2), new DataFolder(new URL('./data/', import.meta.url)));
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
