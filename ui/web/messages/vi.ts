/** Toàn bộ nội dung hiển thị bằng tiếng Việt. */
import type { Messages } from './en.ts';
import { viAnalysis } from './vi-analysis.ts';
import { viComparison } from './vi-comparison.ts';
import { viConditions } from './vi-conditions.ts';
import { viEditor } from './vi-editor.ts';
import { viFailures } from './vi-failures.ts';
import { viFinder } from './vi-finder.ts';
import { viIssues } from './vi-issues.ts';
import { viLaw } from './vi-law.ts';
import { viLines } from './vi-lines.ts';
import { viMeasures } from './vi-measures.ts';
import { viPage } from './vi-page.ts';
import { viProducts } from './vi-products.ts';
import { viResponse } from './vi-response.ts';
import { viRules } from './vi-rules.ts';
import { viScenarios } from './vi-scenarios.ts';
import { viSchedule } from './vi-schedule.ts';
import { viSet } from './vi-set.ts';

export const vi: Messages = {
  page: viPage,
  set: viSet,
  editor: viEditor,
  comparison: viComparison,
  analysis: viAnalysis,
  lines: viLines,
  finder: viFinder,
  schedule: viSchedule,
  law: viLaw,
  scenarios: viScenarios,
  products: viProducts,
  rules: viRules,
  response: viResponse,
  issues: viIssues,
  failures: viFailures,
  measures: viMeasures,
  conditions: viConditions,
};
