/** Loaded before every test file: all properties draw from the announced seed; a campaign counts the cases it tried. */
import { appendFileSync } from 'node:fs';
import fc, { type RunDetails } from 'fast-check';
import { inject } from 'vitest';

const tally = process.env['FC_TALLY'];

/** As without it, a failure is thrown with its counter-example. */
function counted(details: RunDetails<unknown>): void {
  if (tally !== undefined) appendFileSync(tally, `${details.numRuns}\n`);
  const message = fc.defaultReportMessage(details);
  if (message !== undefined) throw new Error(message, { cause: details.errorInstance });
}

fc.configureGlobal({
  ...fc.readConfigureGlobal(),
  seed: inject('fastCheckSeed'),
  ...(tally === undefined ? {} : { reporter: counted }),
});
