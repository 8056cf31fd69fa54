import { test } from 'vitest';
import { realData, realFlows, realReference, valueOf } from '../arbitraries/real-reference.ts';
import { evaluate } from '../../engine/compare/evaluate.ts';
import { lawScenario } from '../../engine/scenario/scenario.ts';
import { assess } from '../../engine/assess/assess.ts';
import { Decimal } from '../../engine/basis/decimal.ts';
test('bench', () => {
  let t = performance.now();
  const lap = (n: string) => { const x = performance.now(); console.log(n, Math.round(x - t)); t = x; };
  realData(); lap('data'); realFlows(); lap('flows');
  for (const d of ['2025-01-01','2025-10-20', '2026-10-10'] as any[]) { const e = valueOf(evaluate(realReference(), realFlows(), lawScenario(d), new Map())); lap('eval ' + d);
   let n=0; for (const x of e.assessed.duty) n+=x; console.log(n); }
  for (const d of ['2025-10-20', '2026-04-24'] as any[]) {
  let worst = 0, w = '';
  for (const code of realFlows().codes) { const s = performance.now(); assess(realData().rulebook, realData().schedule, { code, entryDate: d, customsValue: new Decimal(1000), quantities: [], loadingDate: null, mode: null, statements: new Map(), percentages: new Map(), claims: [], denials: [] }); const x = performance.now() - s; if (x > worst) { worst = x; w = code; } }
  lap('assess all ' + d); console.log(worst, w); }
});
