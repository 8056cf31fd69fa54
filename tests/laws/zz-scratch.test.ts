import { test } from 'vitest';
import { readRows } from '../data/read-data.ts';
import { parseRateOfDuty, formatRateOfDuty } from '../../engine/schedule/rate-of-duty.ts';
test('rates', () => {
  const rows = readRows('us/hts-2026-07-24.rates.tsv');
  let un = 0;
  const kinds: any = {};
  const u = new Set(),
    units = new Set();
  for (const r of rows) {
    const p = parseRateOfDuty(r.rate!);
    kinds[p.kind] = (kinds[p.kind] ?? 0) + 1;
    if (formatRateOfDuty(p) !== r.rate) console.log('DIFF', r);
    if (p.kind === 'unsupported') u.add(p.text);
    else if (p.kind === 'specific') units.add(p.notation.perText);
    else if (p.kind === 'compound')
      for (const q of p.parts) if (q.kind === 'specific') units.add(q.notation.perText);
  }
  console.log(kinds, [...units], [...u].slice(0, 20));
});
