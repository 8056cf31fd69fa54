/** `origins`: the same product, or the basket of 2024, from each origin that buyers compare with. */
import { FIRST_DATE, type IsoDate, type ReferenceData } from '../../engine/index.ts';
import type { OriginRow, OriginTotal } from '../entries/origin-row.ts';
import type { Table } from '../tables/table.ts';
import { sealedJson } from './content-hash.ts';
import { command } from './command.ts';
import { CASE_OPTIONS, shipmentOf } from './one-case.ts';
import { basketRows, originRows } from './origin-rows.ts';
import { originsOf } from './origins-data.ts';
import { basketTable, originsTable } from './origins-table.ts';
import { dayOf } from './option-values.ts';
import { write } from './output.ts';
import { printed } from './printed-table.ts';
import { refuse, valueOf } from './refusal.ts';
import { CSV_OUTPUT, JSON_OUTPUT, ONE_CODE } from './shared-options.ts';
import type { Speech } from './speech.ts';

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
      en: 'all products that came from Viet Nam in 2024 instead of one product',
      vi: 'toàn bộ hàng nhập từ Việt Nam năm 2024, thay cho một mặt hàng',
    },
  },
  csv: CSV_OUTPUT,
  json: JSON_OUTPUT,
} as const;

function entryDate(text: string | undefined, { rulebook }: ReferenceData, speech: Speech): IsoDate {
  const date = dayOf('--date', text ?? rulebook.evidenceThrough, speech);
  return date < FIRST_DATE ? refuse(speech.row({ kind: 'tooEarly', value: date, first: FIRST_DATE })) : date;
}

export const originsCommand = command({
  name: 'origins',
  tells: {
    en: 'Shows what the same product, or all that came from Viet Nam in 2024, would owe from 22 other origins: ordinary duty, layers of the day, floors, agreements. Reduced detail; what is unknown is unknown, never zero.',
    vi: 'Cho biết cùng mặt hàng, hoặc toàn bộ hàng nhập từ Việt Nam năm 2024, sẽ chịu thuế bao nhiêu nếu từ 22 xuất xứ khác: thuế MFN, các lớp thuế của ngày đó, mức sàn, hiệp định. Trình bày rút gọn; khoản thuế chưa rõ được ghi là chưa rõ, không tính là 0.',
  },
  positional: { ...ONE_CODE, instead: 'basket', beside: 'value' },
  options: OPTIONS,
  exclusive: [['csv', 'json']],
  run([hts], options, { data, speech }) {
    const { origins: words } = speech.words;
    const isBasket = options.basket === true;
    const reference = valueOf(data.reference(), speech);
    const date = entryDate(options.date, reference, speech);
    const origins = originsOf(data, reference, speech);
    const { manifest, rulebook, schedule } = reference;
    const { dataVersion } = manifest;
    const basket = (): Table<OriginTotal> => {
      const flows = valueOf(data.flows(manifest, BASKET), speech);
      return basketTable(
        basketRows({ rulebook, schedule, dataVersion }, origins, flows, date, speech),
        speech,
      );
    };
    const product = (): Table<OriginRow> => {
      const shipment = shipmentOf(hts ?? '', date, { ...options, value: options.value ?? '' }, speech);
      const rows = originRows(reference, origins, shipment, speech);
      return originsTable(rows, shipment.customsValue.times(100).round().toNumber(), speech);
    };
    const table = isBasket ? printed(basket()) : printed(product());
    const isAfter = date > rulebook.evidenceThrough;
    const afterEvidence = isAfter ? [words.afterEvidence(rulebook.evidenceThrough)] : [];
    if (options.json === true) {
      const told = { data_version: dataVersion, date, after_evidence: isAfter, rows: table.records() };
      write(options.out, sealedJson(told), speech);
      return;
    }
    if (options.csv === true) {
      write(options.out, table.csv(), speech);
      for (const sentence of afterEvidence) process.stderr.write(`${sentence}\n`);
      return;
    }
    const told = [
      ...(isBasket ? [words.basketOf(date)] : []),
      table.text(),
      ...table.notes,
      ...afterEvidence,
    ];
    write(options.out, `${told.join('\n')}\n`, speech);
  },
});
