/** `days`: the duty of one case by day of loading and day of entry. */
import { atOnce, choicesOf, daysWindow, entryDaysInSteps, pairsOf } from '../../engine/index.ts';
import { recordsOf } from '../tables/json-text.ts';
import { tableForFile } from '../tables/table.ts';
import { choicesTable, pairsTable } from '../tables/days-table.ts';
import { afloatSentences, savingSentences } from '../words/sentences/day-sentences.ts';
import { daysProblemSentence } from '../words/sentences/days-problem-sentence.ts';
import { lookUp } from '../words/catalogue/look-up.ts';
import { sealedJson } from './content-hash.ts';
import { command } from './command.ts';
import { CASE_OPTIONS, shipmentOf } from './one-case.ts';
import { dayOf } from './option-values.ts';
import { write } from './output.ts';
import { tableAsCsv, tableAsText } from './printed-table.ts';
import { refuse, valueOf } from './refusal.ts';
import { CSV_OUTPUT, JSON_OUTPUT, ONE_CODE } from './shared-options.ts';

const OPTIONS = {
  from: {
    kind: 'value',
    value: 'YYYY-MM-DD',
    required: true,
    tells: { en: 'first day of entry', vi: 'ngày nhập khẩu đầu tiên' },
  },
  to: {
    kind: 'value',
    value: 'YYYY-MM-DD',
    required: true,
    tells: { en: 'last day of entry', vi: 'ngày nhập khẩu cuối cùng' },
  },
  'loaded-from': {
    kind: 'value',
    value: 'YYYY-MM-DD',
    tells: {
      en: 'first day of loading; by default that of entry',
      vi: 'ngày xếp hàng đầu tiên; mặc định là ngày nhập khẩu đầu tiên',
    },
  },
  planned: {
    kind: 'value',
    value: 'YYYY-MM-DD',
    tells: {
      en: 'planned day of entry, with which the others are compared; by default the first',
      vi: 'ngày nhập khẩu dự định, để so sánh các ngày khác; mặc định là ngày đầu tiên',
    },
  },
  ...CASE_OPTIONS,
  csv: CSV_OUTPUT,
  json: JSON_OUTPUT,
} as const;

export const daysCommand = command({
  name: 'days',
  tells: {
    en: 'Shows what one case owes by day of loading and day of entry, exact to the day: what waiting or hurrying saves, in-transit terms, scheduled changes. What is only announced is listed but is not in any figure.',
    vi: 'Cho biết số thuế của một lô hàng theo ngày xếp hàng và ngày nhập khẩu, chính xác đến từng ngày: chờ thêm hoặc nhập sớm hơn tiết kiệm bao nhiêu, quy định cho hàng đang trên đường, thay đổi đã ấn định. Điều mới chỉ công bố được liệt kê nhưng không tính vào số nào.',
  },
  positional: ONE_CODE,
  options: OPTIONS,
  exclusive: [['csv', 'json']],
  run([hts = ''], options, { data, speech }) {
    const words = speech.page;
    const reference = valueOf(data.reference(), speech);
    const { rulebook, investigations, manifest } = reference;
    const from = dayOf('--from', options.from, speech);
    const until = dayOf('--to', options.to, speech);
    const loading = options.loading === undefined ? from : dayOf('--loading', options.loading, speech);
    const first = options['loaded-from'];
    const loadedFrom = first === undefined ? loading : dayOf('--loaded-from', first, speech);
    if (options['loaded-from'] !== undefined && loadedFrom > from)
      return refuse(speech.words.loadedLater(loadedFrom, from));
    const window = daysWindow(from, until, loadedFrom);
    if (!window.ok) return refuse(daysProblemSentence(window.failure, words));
    const shipment = shipmentOf(hts, until, options, speech);
    const goods = { shipments: [shipment], entryType: null, mode: shipment.mode };
    const days = atOnce(entryDaysInSteps(reference, [goods], window.value));
    const entry = dayOf('--planned', options.planned ?? from, speech);
    const choices =
      choicesOf(days, { entry, loading: shipment.loadingDate }) ??
      refuse(speech.words.daysOutside(entry, shipment.loadingDate));
    const pairs = pairsOf(days, choices.planned);
    const told = { lines: days.lines, evidenceThrough: rulebook.evidenceThrough };
    const map = pairsTable(pairs, told, words);
    const bands = choicesTable(choices.choices, told, words);
    if (options.json === true) {
      const text = {
        data_version: manifest.dataVersion,
        evidence_through: told.evidenceThrough,
        planned: entry,
        choices: recordsOf(tableForFile(bands)),
        best: choices.best.map(({ entry: days }) => ({ entry_from: days.from, entry_until: days.until })),
        pairs: recordsOf(tableForFile(map)),
        announced: investigations,
      };
      write(options.out, sealedJson(text), speech);
      return;
    }
    if (options.csv === true) {
      write(options.out, tableAsCsv(map), speech);
      return;
    }
    const { days: said } = words.words.choose;
    const text = [
      tableAsText(bands),
      ...savingSentences(choices, words),
      ...afloatSentences(pairs, words),
      said.evidence(words.figures.date(told.evidenceThrough)),
      `${said.announcedTitle}:`,
      ...investigations.map((id) => `  ${lookUp(words.words.estimate.investigations, id) ?? id}`),
    ];
    write(options.out, `${text.join('\n')}\n`, speech);
  },
});
