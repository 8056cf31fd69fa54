/** `annex`: what designating a list of candidates would be worth, and which of them a budget pays for. */
import {
  centsText,
  designationValues,
  designationWithin,
  formatHtsCode,
  readRule,
  settleReform,
  type DesignationValue,
  type Reference,
} from '../../engine/index.ts';
import { sealedJson } from './content-hash.ts';
import { command, type COMMON_OPTIONS, type Options, type OptionsOf } from './command.ts';
import { annexCategories, annexLines, annexTotal, type AnnexRow } from '../tables/annex-table.ts';
import { askedScenario } from './asked-scenario.ts';
import type { DataFolder } from './data-files.ts';
import { amountOf } from './option-values.ts';
import { write } from './output.ts';
import { tableAsCsv, tableAsText } from './printed-table.ts';
import { refuse, valueOf } from './refusal.ts';
import { CSV_OUTPUT, JSON_OUTPUT, SCENARIO } from './shared-options.ts';
import type { Speech } from './speech.ts';

const OPTIONS = {
  scenario: SCENARIO,
  list: {
    kind: 'value',
    value: 'LIST',
    tells: { en: 'list of candidates, annex-iii by default', vi: 'danh mục ứng viên, mặc định là annex-iii' },
  },
  by: {
    kind: 'choice',
    choices: ['category', 'line'],
    tells: {
      en: 'rows by category (the default) or by line',
      vi: 'gộp theo loại hàng (mặc định) hoặc theo dòng thuế',
    },
  },
  budget: {
    kind: 'value',
    value: 'USD',
    tells: {
      en: 'limit of the duty given up: which entries free the most trade within it',
      vi: 'hạn mức giảm thu: những mục nào giúp miễn thuế cho kim ngạch lớn nhất trong hạn mức đó',
    },
  },
  json: JSON_OUTPUT,
  csv: { ...CSV_OUTPUT, without: ['budget'] },
} as const satisfies Options;

type Asked = OptionsOf<typeof OPTIONS & typeof COMMON_OPTIONS>;

const plain = ({ key, category, partial, flows, customsValue, duty, dutyInFull }: AnnexRow) => ({
  key,
  category,
  partial,
  lines: flows,
  customs_value: centsText(customsValue),
  duty_certain: centsText(duty),
  duty_in_full: centsText(dutyInFull),
});

function designation(data: DataFolder, options: Asked, speech: Speech): void {
  const { words } = speech;
  const { rulebook, schedule, manifest } = valueOf(data.reference(), speech);
  const reference: Reference = { rulebook, schedule, dataVersion: manifest.dataVersion };
  const scenario = askedScenario(options.scenario ?? 'framework-20', reference, speech);
  const flows = valueOf(data.flows(manifest, 'us-imports-vn-2024'), speech);
  const list = options.list ?? 'annex-iii';
  const known = [...rulebook.lists.keys()];
  if (!known.some((each) => each === list))
    refuse(speech.command({ kind: 'unknownChoice', option: '--list', value: list, known }));
  const designate = { id: 'designation', kind: 'designate', list, from: ['country-duty'] };
  const rule = valueOf(readRule(designate, 'annex'), speech);
  if (rule.kind !== 'designate') throw new Error('unreachable: a reader keeps the kind of a rule');
  const settled = valueOf(settleReform(reference, flows, scenario), speech);
  const values = valueOf(designationValues(reference, flows, scenario, rule, settled), speech);
  const told = words.policy.annex;
  const { page } = speech;
  const total = annexTotal(values);
  const table = options.by === 'line' ? annexLines(values, '', total, page) : annexCategories(values, page);
  const budget = options.budget === undefined ? null : amountOf('--budget', options.budget, speech);
  const best = budget === null ? null : designationWithin(values, budget.times(100).floor().toNumber());
  if (options.json === true) {
    const json = {
      data_version: reference.dataVersion,
      scenario: scenario.id,
      list: rule.list,
      status: 'hypothetical',
      total: plain(total),
      rows: table.rows.map(plain),
      ...(best === null
        ? {}
        : {
            budget: {
              ceiling: centsText(best.ceiling),
              method: best.method,
              codes: best.chosen,
              duty_certain: centsText(best.cost),
              customs_value_freed: centsText(best.benefit),
              upper_bound: centsText(best.upperBound),
            },
          }),
    };
    write(options.out, sealedJson(json), speech);
    return;
  }
  if (options.csv === true) {
    write(options.out, tableAsCsv(table), speech);
    return;
  }
  const lines = [
    told.scenario(speech.scenarioTitle(scenario), rule.list),
    tableAsText(table),
    ...(best === null
      ? []
      : [
          told.within(
            centsText(best.ceiling),
            best.chosen.length,
            centsText(best.cost),
            centsText(best.benefit),
          ),
          told.proof(best.proven ? null : centsText(best.gapAtMost)),
          best.chosen.map((code) => formatHtsCode(code as DesignationValue['code'])).join(' '),
        ]),
  ];
  write(options.out, `${lines.join('\n')}\n`, speech);
}

export const annexCommand = command({
  name: 'annex',
  tells: {
    en: 'Calculates the duty given up if a list of candidate products is exempted, and which of them fit within a budget.',
    vi: 'Tính số thuế giảm thu nếu miễn thuế cho một danh mục hàng dự kiến, và những mục nào chọn được trong một hạn mức giảm thu.',
  },
  positional: null,
  options: OPTIONS,
  exclusive: [['json', 'csv']],
  run: (_, options, { data, speech }) => designation(data, options, speech),
});
