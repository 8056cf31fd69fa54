/** The words shared by all views, in English; the words of single views come with them. */
import { enAnalysis } from './en-analysis.ts';
import { enComparison } from './en-comparison.ts';
import { enConditions } from './en-conditions.ts';
import { enExport } from './en-export.ts';
import { enFailures } from './en-failures.ts';
import { enIssues } from './en-issues.ts';
import { enLaw } from './en-law.ts';
import { enLines } from './en-lines.ts';
import { enMeasures } from './en-measures.ts';
import { enOffline } from './en-offline.ts';
import { enPage } from './en-page.ts';
import { enProducts } from './en-products.ts';
import { enRules } from './en-rules.ts';
import { enScenarios } from './en-scenarios.ts';
import { enSet } from './en-set.ts';
import { enStart } from './en-start.ts';

export const enFirst = {
  page: enPage,
  start: enStart,
  set: enSet,
  comparison: enComparison,
  analysis: enAnalysis,
  lines: enLines,
  law: enLaw,
  scenarios: enScenarios,
  products: enProducts,
  rules: enRules,
  exports: enExport,
  issues: enIssues,
  failures: enFailures,
  offline: enOffline,
  measures: enMeasures,
  conditions: enConditions,
};

export type FirstMessages = typeof enFirst;
