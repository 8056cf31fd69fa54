/** The law in a page: opened by fetch, held to its own laws, and the cents of seeded lines for a comparison with Node. */
import fc from 'fast-check';
import { openLaw } from 'tariff-scenarios';
import { NAMED_LAWS } from 'tariff-scenarios/testing';
import { centsOfLines } from './seeded-lines.js';

async function run(): Promise<string> {
  const law = await openLaw({ fetch: (address) => fetch(address), data: new URL('./data/', location.href) });
  for (const named of Object.values(NAMED_LAWS)) fc.assert(named(law), { numRuns: 100 });
  return centsOfLines(law);
}

run().then(
  (told) => (document.body.textContent = told),
  (error: unknown) => (document.body.textContent = `failed: ${String(error)}`),
);
