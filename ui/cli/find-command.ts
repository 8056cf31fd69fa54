/** `find`: tariff lines and statistical numbers by code, by words in either language, by names of trade. */
import {
  decodeProductTree,
  decodeTradeNames,
  find,
  formatHtsCode,
  formatRateOfDuty,
  makeFinder,
  parseHtsCode,
  pathTo,
  standingOf,
  successorsOf,
  centsText,
  type FlowTable,
  type Hit,
  type HtsCode,
  type ProductNode,
  type ReferenceData,
} from '../../engine/index.ts';
import type { Language } from '../words/format/language.ts';
import { sealedCsv, sealedJson } from './content-hash.ts';
import { command, type COMMON_OPTIONS, type Options, type OptionsOf, type Positional } from './command.ts';
import { formatCsv } from './csv.ts';
import type { DataFolder } from './data-files.ts';
import { countOf } from './option-values.ts';
import { write } from './output.ts';
import { refuse, valueOf } from './refusal.ts';
import { CSV_OUTPUT, JSON_OUTPUT } from './shared-options.ts';
import type { Speech } from './speech.ts';
import { textTable } from './text-table.ts';

const OPTIONS = {
  most: {
    kind: 'value',
    value: 'N',
    tells: {
      en: 'greatest number of products shown, 20 by default',
      vi: 'nhiều nhất bao nhiêu mặt hàng, mặc định 20',
    },
  },
  json: JSON_OUTPUT,
  csv: CSV_OUTPUT,
} as const satisfies Options;

export type FindOptions = OptionsOf<typeof OPTIONS & typeof COMMON_OPTIONS>;

const POSITIONAL = {
  name: 'WORDS',
  least: 1,
  most: 'any',
  tells: {
    en: 'words in English or Vietnamese, a trade name, or a code',
    vi: 'từ tiếng Việt hoặc tiếng Anh, tên thương mại, hoặc mã số',
  },
} as const satisfies Positional;
/** The table of trade beside the products. */
export const TRADE = 'us-imports-vn-2024';
const DEFAULT_MOST = 20;
const LINE_DIGITS = 8;
const DESCRIPTIONS = { en: 'description_en', vi: 'description_vi' } as const satisfies Readonly<
  Record<Language, string>
>;
const COLUMNS = ['code', 'rate', 'imports_2024', 'description_en', 'description_vi', 'because'];

function tradeByCode({ codes, customsValue }: FlowTable): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const [row, code] of codes.entries()) {
    for (const key of [code, code.slice(0, LINE_DIGITS)])
      sums.set(key, (sums.get(key) ?? 0) + (customsValue[row] ?? 0));
  }
  return sums;
}

const english = (path: readonly ProductNode[]): string => path.map((node) => node.english).join(' > ');
const vietnamese = (path: readonly ProductNode[]): string =>
  path.map((node) => node.vietnamese ?? node.english).join(' > ');

/** The reasons one beside the other, as plain words. */
function because({ code, names, beginnings, similar, vietNamLines }: Hit['why'], speech: Speech): string {
  const told = speech.words.find.because;
  return [
    ...(code ? [told.code] : []),
    ...names.map((name) => told.name(name)),
    ...similar.map((word) => told.similar(word)),
    ...beginnings.map((word) => told.beginning(word)),
    ...vietNamLines.map((text) => told.vietNamLine(text)),
  ].join('; ');
}

/** The number was valid once: what the schedule has for it now. */
function retiredSentence({ rulebook, schedule }: ReferenceData, text: string, speech: Speech): string | null {
  const code = parseHtsCode(text);
  if (code === null || code.length <= LINE_DIGITS) return null;
  const standing = standingOf(schedule, code, rulebook.evidenceThrough);
  if (standing.kind !== 'removed') return null;
  const successors = successorsOf(schedule, code).map(formatHtsCode).join(', ');
  return speech.words.find.retired(formatHtsCode(code), standing.on, successors);
}

/** The products that a text may mean, the best first, as plain data too. */
export function foundProducts(data: DataFolder, text: string, most: number, speech: Speech) {
  const reference = valueOf(data.reference(), speech);
  const { manifest, schedule } = reference;
  const trade = tradeByCode(valueOf(data.flows(manifest, TRADE), speech));
  const tradeOf = (code: HtsCode): number => trade.get(code) ?? 0;
  const finder = makeFinder({
    tree: valueOf(decodeProductTree(valueOf(data.text(manifest, 'us/finder'), speech)), speech),
    names: valueOf(decodeTradeNames(valueOf(data.text(manifest, 'us/trade-names'), speech)), speech),
    codes: [...schedule.lines.keys(), ...schedule.statistical.keys()],
    tradeOf,
  });
  const found = find(finder, text, most);
  const rows = found.hits.map((hit) => {
    const path = pathTo(finder.tree, hit.place);
    const line = schedule.lines.get(hit.code.slice(0, LINE_DIGITS) as HtsCode);
    return {
      code: formatHtsCode(hit.code),
      rate: line === undefined ? '' : formatRateOfDuty(line.general),
      imports_2024: centsText(tradeOf(hit.code)),
      description_en: english(path),
      description_vi: vietnamese(path),
      because: because(hit.why, speech),
    };
  });
  const json = {
    data_version: manifest.dataVersion,
    query: text,
    found: found.total,
    nearest: found.nearest,
    words_not_found: found.unsaid,
    products: rows,
  };
  return { reference, found, rows, json };
}

function findProducts(
  data: DataFolder,
  typed: readonly string[],
  options: FindOptions,
  speech: Speech,
): void {
  const words = speech.words.find;
  const text = typed.join(' ');
  if (text.trim() === '') refuse(speech.command({ kind: 'missingArgument', name: POSITIONAL.name }));
  const most = options.most === undefined ? DEFAULT_MOST : countOf('--most', options.most, 1, null, speech);
  const { reference, found, rows, json } = foundProducts(data, text, most, speech);
  if (options.json === true) return write(options.out, sealedJson(json), speech);
  if (options.csv === true) {
    const cells = rows.map((row) => [
      row.code,
      row.rate,
      row.imports_2024,
      row.description_en,
      row.description_vi,
      row.because,
    ]);
    return write(options.out, sealedCsv(formatCsv(COLUMNS, cells)), speech);
  }
  const notes = [
    ...(found.nearest ? [retiredSentence(reference, text, speech) ?? words.nearest(text)] : []),
    ...(found.unsaid.length > 0 ? [words.unsaid(found.unsaid.join(', '))] : []),
    ...(rows.length === 0 && found.unsaid.length === 0 ? [words.nothing(text)] : []),
    ...(found.total > rows.length ? [words.more(found.total, rows.length)] : []),
  ];
  const description = DESCRIPTIONS[speech.language];
  const figures = textTable([
    [words.code, words.rate, words.trade],
    ...rows.map((row) => [row.code, row.rate, row.imports_2024]),
  ]).split('\n');
  const texts = [words.description, ...rows.map((row) => row[description])];
  const table = rows.length === 0 ? [] : figures.map((line, place) => `${line}  ${texts[place] ?? ''}`);
  write(options.out, [...table, ...notes].map((line) => `${line}\n`).join(''), speech);
}

export const findCommand = command({
  name: 'find',
  tells: {
    en: 'Finds tariff lines and statistical numbers by code, by words or by trade name; the best first.',
    vi: 'Tìm dòng thuế và mã thống kê theo mã số, theo từ hoặc theo tên thương mại; kết quả phù hợp nhất trước.',
  },
  positional: POSITIONAL,
  options: OPTIONS,
  exclusive: [['json', 'csv']],
  run: (typed, options, { data, speech }) => findProducts(data, typed, options, speech),
});
