/** What one figure of one day costs in code. */
import { openLaw } from 'tariff-scenarios';

const law = await openLaw({ fetch: (address) => fetch(address), data: new URL('./data/', location.href) });
document.body.textContent = JSON.stringify(
  law.assess({ hts: '6109.10.00.12', entryDate: '2026-10-09', customsValue: '10000' }),
);
