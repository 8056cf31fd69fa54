/** `origins`: the same product, or the basket of 2024, from each origin that buyers compare with. */
import { parseIsoDate, type IsoDate, type ReferenceData } from '../../engine/index.ts';
import { sealedCsv, sealedJson } from './content-hash.ts';
import { command } from './command.ts';
import { formatCsv } from './csv.ts';
import { CASE_OPTIONS, shipmentOf } from './one-case.ts';
import { basketRows, BASKET_COLUMNS, ORIGIN_COLUMNS, originRows } from './origin-rows.ts';
import { originsOf } from './origins-data.ts';
import { write } from './output.ts';
import { refuse, valueOf } from './refusal.ts';
import { CSV_OUTPUT, JSON_OUTPUT, ONE_CODE } from './shared-options.ts';
import type { Speech } from './speech.ts';
import { textTable } from './text-table.ts';

const BASKET = 'us-imports-vn-2024';

/** Of one product: the basket has values of its own. */
const ALONE = { without: ['basket'] } as const;
const { value, facts, quantity, unit, loading, mode } = CASE_OPTIONS;
const OPTIONS = {
  date: {
    kind: 'value',
    value: 'YYYY-MM-DD',
    tells: {
      en: 'entry date; by default the end of the evidence',
      vi: 'ngày nhập khẩu; mặc định là ngày cuối của căn cứ',
    },
  },
  value: { kind: 'value', value: value.value, tells: value.tells, ...ALONE },
  facts: { ...facts, ...ALONE },
  quantity: { ...quantity, ...ALONE },
  unit: { ...unit, ...ALONE },
  loading: { ...loading, ...ALONE },
  mode: { ...mode, ...ALONE },
  basket: {
    kind: 'flag',
    tells: {
      en: 'the products that came from Viet Nam in 2024 in place of one',
      vi: 'toàn bộ hàng nhập từ Việt Nam năm 2024, thay cho một mặt hàng',
    },
  },
  csv: CSV_OUTPUT,
  json: JSON_OUTPUT,
} as const;

function dayOf(text: string | undefined, { rulebook }: ReferenceData, speech: Speech): IsoDate {
  if (text === undefined) return rulebook.evidenceThrough;
  return parseIsoDate(text) ?? refuse(speech.row({ kind: 'badDate', column: '--date', value: text }));
}

export const originsCommand = command({
  name: 'origins',
  tells: {
    en: 'Tells what the same product, or all that came from Viet Nam in 2024, would owe from 22 other origins: ordinary duty, layers of the day, floors, agreements. Reduced detail; what is unknown is unknown, never zero.',
    vi: 'Cho biết cùng mặt hàng, hoặc toàn bộ hàng nhập từ Việt Nam năm 2024, sẽ chịu thuế bao nhiêu nếu từ 22 xuất xứ khác: thuế MFN, các lớp thuế của ngày đó, mức sàn, hiệp định. Trình bày rút gọn; điều chưa rõ là chưa rõ, không phải 0.',
  },
  positional: { ...ONE_CODE, instead: 'basket' },
  options: OPTIONS,
  exclusive: [['csv', 'json']],
  run([hts], options, { data, speech }) {
    const { origins: words } = speech.words;
    const isBasket = options.basket === true;
    const reference = valueOf(data.reference(), speech);
    const date = dayOf(options.date, reference, speech);
    const origins = originsOf(data, reference, speech);
    const { manifest, rulebook, schedule } = reference;
    const { dataVersion } = manifest;
    const rows: readonly Readonly<Record<string, string>>[] = isBasket
      ? basketRows(
          { rulebook, schedule, dataVersion },
          origins,
          valueOf(data.flows(manifest, BASKET), speech),
          date,
          speech,
        )
      : originRows(
          reference,
          origins,
          shipmentOf(
            hts ?? '',
            date,
            {
              ...options,
              value: options.value ?? refuse(speech.command({ kind: 'missingArgument', name: '--value' })),
            },
            speech,
          ),
          speech,
        );
    const columns: readonly string[] = isBasket ? BASKET_COLUMNS : ORIGIN_COLUMNS;
    const cells = rows.map((row) => columns.map((column) => row[column] ?? ''));
    if (options.json === true) {
      write(options.out, sealedJson({ data_version: dataVersion, date, rows }), speech);
      return;
    }
    if (options.csv === true) {
      write(options.out, sealedCsv(formatCsv(columns, cells)), speech);
      return;
    }
    const shown: Readonly<Record<string, string>> = {
      origin: words.columns.origin,
      agreement: words.columns.claim,
      ordinary_duty: words.columns.ordinary,
      layers: words.columns.layers,
      other_duties: words.columns.section232,
      duty: words.columns.duty,
      effective_rate: words.columns.rate,
      confidence: words.columns.confidence,
      unknown_or_left_out: words.columns.unknown,
      customs_value: words.columns.customsValue,
      value_without_figure: words.columns.unknownValue,
    };
    const told = [
      ...(isBasket ? [words.basketOf(date)] : []),
      textTable([columns.map((column) => shown[column] ?? column), ...cells], 2),
      ...(isBasket ? [words.basketRests] : []),
      words.reduced,
      ...(date > rulebook.evidenceThrough ? [words.afterEvidence(rulebook.evidenceThrough)] : []),
    ];
    write(options.out, `${told.join('\n')}\n`, speech);
  },
});
