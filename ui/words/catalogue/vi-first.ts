/** Phần từ ngữ mà mọi mục đều có thể dùng; từ ngữ riêng của từng mục được tải cùng mục đó. */
import type { FirstMessages } from './en-first.ts';
import { viAnalysis } from './vi-analysis.ts';
import { viComparison } from './vi-comparison.ts';
import { viConditions } from './vi-conditions.ts';
import { viExport } from './vi-export.ts';
import { viFailures } from './vi-failures.ts';
import { viIssues } from './vi-issues.ts';
import { viLaw } from './vi-law.ts';
import { viLines } from './vi-lines.ts';
import { viMeasures } from './vi-measures.ts';
import { viOffline } from './vi-offline.ts';
import { viPage } from './vi-page.ts';
import { viProducts } from './vi-products.ts';
import { viRules } from './vi-rules.ts';
import { viScenarios } from './vi-scenarios.ts';
import { viSet } from './vi-set.ts';
import { viStart } from './vi-start.ts';

export const viFirst: FirstMessages = {
  page: viPage,
  start: viStart,
  set: viSet,
  comparison: viComparison,
  analysis: viAnalysis,
  lines: viLines,
  law: viLaw,
  scenarios: viScenarios,
  products: viProducts,
  rules: viRules,
  exports: viExport,
  issues: viIssues,
  failures: viFailures,
  offline: viOffline,
  measures: viMeasures,
  conditions: viConditions,
};
