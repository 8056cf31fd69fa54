/** `compare`: which scenarios over which trade, in which format. */
import {
  formatScenarioSet,
  GROUPINGS,
  MOST_SCENARIOS,
  parseScenarioSet,
  scenariosOf,
  type Reference,
  type ReferenceData,
  type Scenario,
} from '../../engine/index.ts';
import { savedOnOtherData } from './asked-scenario.ts';
import { bibtexEntry } from '../tables/bibtex.ts';
import { comparisonTable } from '../tables/comparison-table.ts';
import { command, type COMMON_OPTIONS, type Options, type OptionsOf } from './command.ts';
import { sealed, sealedCapsule, sealedJson } from './content-hash.ts';
import { comparedSet, compareScenarios, findScenario } from './compare-scenarios.ts';
import { comparisonText } from './comparison-text.ts';
import type { ComparisonReport } from './comparison-report.ts';
import type { DataFolder } from './data-files.ts';
import { savedDocument } from './named-file.ts';
import { write } from './output.ts';
import { pageLink } from './page-link.ts';
import { tableAsCsv } from './printed-table.ts';
import { refuse, valueOf } from './refusal.ts';
import { CSV_OUTPUT, JSON_OUTPUT, SCENARIO } from './shared-options.ts';
import type { Speech } from './speech.ts';
import { TRADE_TABLES, tradeTable } from './trade-tables.ts';

const IMPORTS = 'us-imports-vn-2024';

const OPTIONS = {
  baseline: SCENARIO,
  scenario: { ...SCENARIO, many: true },
  set: {
    kind: 'value',
    value: 'SET.json',
    file: 'read',
    without: ['baseline'],
    tells: {
      en: 'a saved comparison in place of the names',
      vi: 'một bản so sánh đã lưu, thay cho tên các kịch bản',
    },
  },
  flows: {
    kind: 'choice',
    choices: TRADE_TABLES,
    tells: {
      en: 'table of trade, us-imports-vn-2024 by default',
      vi: 'bảng số liệu thương mại, mặc định là us-imports-vn-2024',
    },
  },
  by: {
    kind: 'choice',
    choices: GROUPINGS,
    tells: { en: 'grouping, chapter by default', vi: 'cách gộp nhóm, mặc định theo chương' },
  },
  ranges: {
    kind: 'flag',
    without: ['csv', 'bibtex'],
    tells: {
      en: 'for each fact that trade data do not record, the duty if it held for none or all',
      vi: 'với mỗi dữ kiện mà số liệu không ghi, số thuế nếu không đúng với phần trị giá nào, hoặc đúng với toàn bộ trị giá',
    },
  },
  attribute: {
    kind: 'flag',
    without: ['csv', 'bibtex'],
    tells: {
      en: 'share the difference among the changes that make it',
      vi: 'chia chênh lệch cho từng thay đổi gây ra chênh lệch',
    },
  },
  json: JSON_OUTPUT,
  csv: CSV_OUTPUT,
  bibtex: {
    kind: 'flag',
    without: ['by'],
    tells: { en: 'a citation of the comparison', vi: 'trích dẫn của bản so sánh' },
  },
  capsule: {
    kind: 'value',
    value: 'FILE.html',
    file: 'written',
    tells: {
      en: 'keep the comparison, the engine and its law in one file that any browser opens and verifies',
      vi: 'lưu bản so sánh, bộ tính và quy định trong một tệp mà trình duyệt nào cũng mở và kiểm chứng được',
    },
  },
  save: {
    kind: 'value',
    value: 'SET.json',
    file: 'written',
    tells: { en: 'keep the comparison with its figures', vi: 'lưu bản so sánh kèm số liệu' },
  },
} as const satisfies Options;

type CompareOptions = OptionsOf<typeof OPTIONS & typeof COMMON_OPTIONS>;

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
  { words, page }: Speech,
): readonly string[] {
  if (saved === null || saved.dataVersion === dataVersion) return [];
  const moved = [baseline, ...scenarios].flatMap(({ label, totals }, place) => {
    const then = saved.duties?.[place];
    return then === undefined || then === totals.duty ? [] : [words.dutyChanged(label, then, totals.duty)];
  });
  const unmoved = saved.duties !== null && moved.length === 0 ? [page.words.set.opened.dutiesUnchanged] : [];
  return [words.otherData(saved.dataVersion, dataVersion), ...moved, ...unmoved];
}

/** Scenario files saved on other data: each says so, with its duty where it is about the same trade. */
export function changesOfPinned(
  scenarios: readonly Scenario[],
  flows: string,
  { baseline, scenarios: others }: ComparisonReport,
  reference: Reference,
  speech: Speech,
): readonly string[] {
  return scenarios.flatMap((scenario, place) => {
    const told = savedOnOtherData(scenario, reference, speech);
    if (told === null) return [];
    const report = [baseline, ...others][place];
    const then = scenario.pinned?.flows === flows ? (scenario.pinned.duty ?? undefined) : undefined;
    if (report === undefined || then === undefined) return [told];
    const { label, totals } = report;
    const { dutyChanged } = speech.words;
    const { dutiesUnchanged } = speech.page.words.set.opened;
    return [told, then === totals.duty ? dutiesUnchanged : dutyChanged(label, then, totals.duty)];
  });
}

interface Asked {
  readonly saved: Saved | null;
  readonly scenarios: readonly Scenario[];
  readonly flows: string | undefined;
}

/** The baseline first. */
function asked(options: CompareOptions, reference: Reference, speech: Speech): Asked {
  const named = (names: readonly string[]): readonly Scenario[] =>
    names.map((name) => valueOf(findScenario(name, reference, speech), speech));
  if (options.set !== undefined) {
    const set = savedDocument(options.set, parseScenarioSet, speech);
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
  const { baseline, scenario } = options;
  const missing = (name: string): never => refuse(speech.command({ kind: 'missingArgument', name }));
  if (baseline === undefined) return missing('--baseline');
  if (scenario === undefined) return missing('--scenario');
  return { scenarios: named([baseline, ...scenario]), flows: undefined, saved: null };
}

function savedText(
  reference: Reference,
  flows: string,
  scenarios: readonly Scenario[],
  { baseline, scenarios: others }: ComparisonReport,
): string {
  const duties = [baseline, ...others].map(({ totals }) => totals.duty);
  return sealed(formatScenarioSet(comparedSet(reference, flows, scenarios, duties)));
}

function compare(data: DataFolder, options: CompareOptions, speech: Speech): void {
  const by = options.by ?? 'chapter';
  const loaded: ReferenceData = valueOf(data.reference(), speech);
  const { rulebook, schedule, manifest } = loaded;
  const reference: Reference = { rulebook, schedule, dataVersion: manifest.dataVersion };
  const { scenarios, saved, flows = IMPORTS } = asked(options, reference, speech);
  if (scenarios.length > MOST_SCENARIOS)
    refuse(speech.failure({ kind: 'tooManyScenarios', given: scenarios.length, most: MOST_SCENARIOS }));
  const name = options.flows ?? flows;
  const found = TRADE_TABLES.find((known) => known === name);
  if (found === undefined) return refuse(speech.words.unknownFlows(name, TRADE_TABLES));
  const trade = valueOf(tradeTable(data, manifest, found), speech);
  if (trade.kind === 'coarse' && by !== 'chapter') refuse(speech.words.coarseByChapter(name));
  const ofImports = (['attribute', 'ranges', 'capsule'] as const).find(
    (option) => options[option] !== undefined && options[option] !== false,
  );
  if (trade.kind !== 'imports' && ofImports !== undefined)
    refuse(speech.words.importsAlone(`--${ofImports}`, IMPORTS, name));
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
  if (options.capsule !== undefined) {
    const template = valueOf(data.capsule('document'), speech);
    const document = savedText(reference, name, scenarios, comparison);
    write(options.capsule, sealedCapsule(template, document, comparison.content_hash), speech);
  }
  const changes = [
    ...changesSince(saved, comparison, reference, speech),
    ...changesOfPinned(scenarios, name, comparison, reference, speech),
  ];
  for (const sentence of changes) process.stderr.write(`${sentence}\n`);
  const text =
    options.json === true
      ? sealedJson(comparison)
      : options.csv === true
        ? tableAsCsv(
            comparisonTable(comparison, [comparison.baseline, ...comparison.scenarios], speech.words.table),
          )
        : options.bibtex === true
          ? bibtexEntry({
              titles: [comparison.baseline, ...comparison.scenarios].map(({ label }) => label),
              kind: speech.studyKinds.static,
              hash: comparison.content_hash,
              link: pageLink(scenarios, rulebook.evidenceThrough),
              flows: comparison.flows,
              dataVersion: comparison.data_version,
              edition: manifest.edition,
              evidenceThrough: rulebook.evidenceThrough,
            })
          : comparisonText(comparison, speech);
  write(options.out, text, speech);
}

export const compareCommand = command({
  name: 'compare',
  tells: {
    en: 'Calculates two to six scenarios on one table of trade: value, duty, effective rate and difference by group.',
    vi: 'Tính hai đến sáu kịch bản trên cùng một bảng số liệu thương mại: trị giá, số thuế, thuế suất hiệu dụng và chênh lệch theo nhóm.',
  },
  positional: null,
  options: OPTIONS,
  exclusive: [['json', 'csv', 'bibtex']],
  run: (_, options, { data, speech }) => compare(data, options, speech),
});
