/** `compare`: which scenarios over which trade, told how. */
import { readFileSync } from 'node:fs';
import {
  asMemberOfSet,
  formatScenarioSet,
  GROUPINGS,
  MOST_SCENARIOS,
  parseScenarioSet,
  scenariosOf,
  type GroupBy,
  type Reference,
  type ReferenceData,
  type Scenario,
  type ScenarioSet,
} from '../../engine/index.ts';
import { bibtexEntry } from './bibtex.ts';
import { comparisonCsv } from './comparison-csv.ts';
import { compareScenarios, findScenario } from './compare-scenarios.ts';
import { comparisonText } from './comparison-text.ts';
import type { ComparisonReport } from './comparison-report.ts';
import type { DataFolder } from './data-files.ts';
import { refuse, valueOf, write } from './refusal.ts';
import type { Speech } from './speech.ts';
import { TRADE_TABLES, tradeTable } from './trade-tables.ts';

export interface CompareOptions {
  readonly baseline?: string;
  readonly scenario?: readonly string[];
  readonly set?: string;
  readonly save?: string;
  readonly flows?: string;
  readonly by?: string;
  readonly ranges?: boolean;
  readonly attribute?: boolean;
  readonly json?: boolean;
  readonly csv?: boolean;
  readonly bibtex?: boolean;
  readonly out?: string;
}

function groupingOf(name: string, { words }: Speech): GroupBy {
  return GROUPINGS.find((known) => known === name) ?? refuse(words.unknownGroup(name, GROUPINGS));
}

function savedSet(path: string, speech: Speech): ScenarioSet {
  let source: string;
  try {
    source = readFileSync(path, 'utf8');
  } catch {
    return refuse(speech.words.unreadableFile(path));
  }
  return valueOf(parseScenarioSet(source, path), speech);
}

/** What a saved comparison remembers: the data it was made on, and the duties in the order of `scenarios`. */
interface Saved {
  readonly dataVersion: string;
  readonly duties: readonly (string | undefined)[] | null;
}

/** On other data: that it is so, and each figure that is no longer the same. */
function changesSince(
  saved: Saved | null,
  { baseline, scenarios }: ComparisonReport,
  { dataVersion }: Reference,
  { words }: Speech,
): readonly string[] {
  if (saved === null || saved.dataVersion === dataVersion) return [];
  const moved = [baseline, ...scenarios].flatMap(({ label, totals }, place) => {
    const then = saved.duties?.[place];
    return then === undefined || then === totals.duty ? [] : [words.dutyChanged(label, then, totals.duty)];
  });
  const unmoved = saved.duties !== null && moved.length === 0 ? [words.dutiesUnchanged] : [];
  return [words.otherData(saved.dataVersion, dataVersion), ...moved, ...unmoved];
}

interface Asked {
  readonly saved: Saved | null;
  readonly scenarios: readonly Scenario[];
  readonly flows: string | undefined;
}

/** The baseline first. */
function asked(options: CompareOptions, reference: Reference, speech: Speech): Asked {
  const named = (names: readonly string[]): readonly Scenario[] =>
    names.map((name) => valueOf(findScenario(name, reference), speech));
  if (options.set !== undefined) {
    const set = savedSet(options.set, speech);
    const all = valueOf(scenariosOf(set, reference.rulebook.evidenceThrough), speech);
    const baseline = all[set.baseline];
    const others = all.filter((scenario) => scenario !== baseline);
    const scenarios = [
      ...(baseline === undefined ? [] : [baseline]),
      ...others,
      ...named(options.scenario ?? []),
    ];
    const duties =
      set.duties === null
        ? null
        : [set.duties[set.baseline], ...set.duties.filter((_, place) => place !== set.baseline)];
    return { scenarios, flows: set.flows, saved: { dataVersion: set.dataVersion, duties } };
  }
  if (options.baseline === undefined) return refuse(speech.words.missingArgument('--baseline'));
  if (options.scenario === undefined || options.scenario.length === 0)
    return refuse(speech.words.missingArgument('--scenario'));
  return { scenarios: named([options.baseline, ...options.scenario]), flows: undefined, saved: null };
}

function savedText(
  reference: Reference,
  flows: string,
  scenarios: readonly Scenario[],
  { baseline, scenarios: others }: ComparisonReport,
): string {
  const { evidenceThrough } = reference.rulebook;
  return formatScenarioSet({
    format: 'tariff-scenario-set/1',
    dataVersion: reference.dataVersion,
    flows,
    baseline: 0,
    scenarios: scenarios.map((scenario) => asMemberOfSet(scenario, evidenceThrough)),
    duties: [baseline, ...others].map(({ totals }) => totals.duty),
  });
}

export function compareCommand(data: DataFolder, options: CompareOptions, speech: Speech): void {
  const by = groupingOf(options.by ?? 'chapter', speech);
  const loaded: ReferenceData = valueOf(data.reference(), speech);
  const { rulebook, schedule, manifest } = loaded;
  const reference: Reference = { rulebook, schedule, dataVersion: manifest.dataVersion };
  const { scenarios, saved, flows = 'us-imports-vn-2024' } = asked(options, reference, speech);
  if (scenarios.length > MOST_SCENARIOS)
    refuse(speech.failure({ kind: 'tooManyScenarios', given: scenarios.length, most: MOST_SCENARIOS }));
  const name = options.flows ?? flows;
  const found = TRADE_TABLES.find((known) => known === name);
  if (found === undefined) return refuse(speech.words.unknownFlows(name, TRADE_TABLES));
  const trade = valueOf(tradeTable(data, manifest, found), speech);
  if (trade.kind === 'coarse' && by !== 'chapter') refuse(speech.words.coarseByChapter(name));
  if (trade.kind !== 'imports' && options.attribute === true) refuse(speech.words.attributeImports(name));
  const comparison = valueOf(
    compareScenarios(
      reference,
      trade,
      scenarios,
      { by, ranges: options.ranges === true, attribute: options.attribute === true },
      speech,
    ),
    speech,
  );
  if (options.save !== undefined)
    write(options.save, savedText(reference, name, scenarios, comparison), speech);
  for (const sentence of changesSince(saved, comparison, reference, speech))
    process.stderr.write(`${sentence}\n`);
  const text =
    options.json === true
      ? `${JSON.stringify(comparison, null, 2)}\n`
      : options.csv === true
        ? comparisonCsv(comparison)
        : options.bibtex === true
          ? bibtexEntry(comparison, manifest.edition, rulebook.evidenceThrough)
          : comparisonText(comparison, speech.words);
  write(options.out, text, speech);
}
