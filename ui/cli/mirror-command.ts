/** `mirror`: both directions of trade side by side, in total and for subheadings. */
import {
  centsText,
  effectiveRateText,
  evaluate,
  evaluateExports,
  hs6Of,
  mirrorAt,
  mirrorOf,
  type MirrorSide,
  type Reference,
} from '../../engine/index.ts';
import { mirrorTable, type MirrorFigure } from '../tables/mirror-table.ts';
import type { Table } from '../tables/table.ts';
import { sealedJson } from './content-hash.ts';
import { command, type COMMON_OPTIONS, type Options, type OptionsOf } from './command.ts';
import { askedScenario } from './asked-scenario.ts';
import type { DataFolder } from './data-files.ts';
import { write } from './output.ts';
import { tableAsText } from './printed-table.ts';
import { refuse, valueOf } from './refusal.ts';
import { JSON_OUTPUT, SCENARIO } from './shared-options.ts';
import type { Speech } from './speech.ts';
import { tradeTable } from './trade-tables.ts';

const EXPORTS = ['us-exports-vn-2024', 'us-exports-vn-2025'] as const;
/** At the end of a table's name. */
const YEAR_DIGITS = 4;

const OPTIONS = {
  scenario: SCENARIO,
  flows: {
    kind: 'choice',
    choices: EXPORTS,
    tells: { en: 'US exports to Viet Nam of this year', vi: 'hàng Hoa Kỳ xuất sang Việt Nam trong năm này' },
  },
  json: JSON_OUTPUT,
} as const satisfies Options;

function plain({ imports, exports, balance }: MirrorSide) {
  return {
    us_imports: {
      customs_value: centsText(imports.customsValue),
      duty: centsText(imports.duty),
      effective_rate: effectiveRateText(imports.duty, imports.customsValue),
    },
    us_exports: {
      value: centsText(exports.customsValue),
      duty: centsText(exports.duty),
      duty_low: centsText(exports.dutyLow),
      duty_high: centsText(exports.dutyHigh),
      effective_rate: effectiveRateText(exports.duty, exports.customsValue),
    },
    balance: centsText(balance),
  };
}

const hasTrade = ({ imports, exports }: MirrorSide): boolean =>
  imports.customsValue > 0 || exports.customsValue > 0;

/** `codes`: subheadings, or longer codes within them. */
function bothDirections(
  data: DataFolder,
  codes: readonly string[],
  options: OptionsOf<typeof OPTIONS & typeof COMMON_OPTIONS>,
  speech: Speech,
): void {
  const { words } = speech;
  const table = options.flows ?? EXPORTS[0];
  const digits = codes.map((code) => code.replaceAll('.', ''));
  const bad = digits.findIndex((code) => !/^\d{6}(\d{2}){0,2}$/.test(code));
  if (bad >= 0) refuse(words.policy.mirror.badCode(codes[bad] ?? ''));
  const { rulebook, schedule, manifest } = valueOf(data.reference(), speech);
  const reference: Reference = { rulebook, schedule, dataVersion: manifest.dataVersion };
  const name = options.scenario ?? `law:${rulebook.evidenceThrough}`;
  const scenario = askedScenario(name, reference, speech);
  const bought = valueOf(data.flows(manifest, 'us-imports-vn-2024'), speech);
  const imports = valueOf(evaluate(reference, bought, scenario, new Map()), speech);
  const sold = valueOf(tradeTable(data, manifest, table), speech);
  if (sold.kind !== 'exports') throw new Error('unreachable: the table of exports is not one');
  const { dataVersion } = reference;
  const exports = valueOf(
    evaluateExports(sold.vietNam, rulebook.products, dataVersion, sold.table, scenario),
    speech,
  );
  const mirror = mirrorOf(imports.assessed, {
    average: exports.average.assessed,
    minimum: exports.minimum.assessed,
    maximum: exports.maximum.assessed,
  });
  const sides = digits.map((code) => [hs6Of(code), mirrorAt(mirror, hs6Of(code))] as const);
  if (options.json === true) {
    const json = {
      data_version: dataVersion,
      scenario: scenario.id,
      imports: bought.id,
      exports: sold.id,
      total: plain(mirror.total),
      subheadings: sides.map(([key, side]) => ({ key, traded: hasTrade(side), ...plain(side) })),
      left_out: {
        us_imports: centsText(mirror.leftOut.imports),
        us_exports: centsText(mirror.leftOut.exports),
      },
    };
    write(options.out, sealedJson(json), speech);
    return;
  }
  const told = words.policy.mirror;
  const { page } = speech;
  const tableOf = (title: string, side: MirrorSide): Table<MirrorFigure> =>
    mirrorTable(side, table.slice(-YEAR_DIGITS), title, page);
  const total = tableOf(page.words.analysis.directions.title, mirror.total);
  const text = [
    `${total.title}: ${speech.scenarioTitle(scenario)}`,
    tableAsText(total),
    ...total.notes,
    told.leftOut(centsText(mirror.leftOut.imports), centsText(mirror.leftOut.exports)),
    ...sides.map(([key, side]) =>
      hasTrade(side)
        ? `\n${told.of(key)}\n${tableAsText(tableOf(told.of(key), side))}`
        : `\n${told.noTrade(key)}`,
    ),
  ].join('\n');
  write(options.out, `${text}\n`, speech);
}

export const mirrorCommand = command({
  name: 'mirror',
  tells: {
    en: 'Shows both directions of trade side by side: value, duty and balance, in total and for subheadings.',
    vi: 'Đặt hai chiều thương mại cạnh nhau: kim ngạch, số thuế và cán cân, cả tổng số lẫn từng phân nhóm.',
  },
  positional: {
    name: 'HS6',
    least: 0,
    most: 'any',
    tells: { en: 'subheadings, or longer codes within them', vi: 'phân nhóm 6 chữ số, hoặc mã dài hơn' },
  },
  options: OPTIONS,
  run: (codes, options, { data, speech }) => bothDirections(data, codes, options, speech),
});
