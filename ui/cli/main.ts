/** The command line: the engine that the web app uses, from a terminal. */
import { servesAsThread } from './assess-thread.ts';
import { DataFolder } from './data-files.ts';
import { NOT_DONE } from './exit-status.ts';
import { runProgram } from './program.ts';
import { Refusal } from './refusal.ts';

/** Nobody reads the sentences any more: that is no reason to break off. */
process.stderr.on('error', () => undefined);

try {
  if (!servesAsThread()) {
    const program = new URL(import.meta.url);
    await runProgram(process.argv.slice(2), new DataFolder(new URL('./data/', program)), program);
  }
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = NOT_DONE;
}
