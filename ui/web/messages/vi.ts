/** Toàn bộ nội dung hiển thị bằng tiếng Việt. */
import type { Messages } from './en.ts';
import { viAnalysis } from './vi-analysis.ts';
import { viComparison } from './vi-comparison.ts';
import { viConditions } from './vi-conditions.ts';
import { viEditor } from './vi-editor.ts';
import { viEstimate } from './vi-estimate.ts';
import { viExport } from './vi-export.ts';
import { viFailures } from './vi-failures.ts';
import { viFinder } from './vi-finder.ts';
import { viIssues } from './vi-issues.ts';
import { viLaw } from './vi-law.ts';
import { viLibrary } from './vi-library.ts';
import { viLines } from './vi-lines.ts';
import { viMeasures } from './vi-measures.ts';
import { viOffline } from './vi-offline.ts';
import { viPage } from './vi-page.ts';
import { viProducts } from './vi-products.ts';
import { viResponse } from './vi-response.ts';
import { viRules } from './vi-rules.ts';
import { viScenarios } from './vi-scenarios.ts';
import { viSchedule } from './vi-schedule.ts';
import { viSet } from './vi-set.ts';
import { viStart } from './vi-start.ts';

export const vi: Messages = {
  page: viPage,
  start: viStart,
  estimate: viEstimate,
  set: viSet,
  editor: viEditor,
  comparison: viComparison,
  analysis: viAnalysis,
  lines: viLines,
  finder: viFinder,
  schedule: viSchedule,
  law: viLaw,
  library: viLibrary,
  scenarios: viScenarios,
  products: viProducts,
  rules: viRules,
  response: viResponse,
  exports: viExport,
  issues: viIssues,
  failures: viFailures,
  offline: viOffline,
  measures: viMeasures,
  conditions: viConditions,
};
