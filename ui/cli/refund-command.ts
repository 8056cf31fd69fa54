/** `refund`: entry summaries in, which duties under IEEPA can be refunded, with interest, by which filing route and deadline. */
import { centsText, decodeRefundLaw, type IsoDate } from '../../engine/index.ts';
import { closed, sealedCalendar, sealedJson, sumsOf } from './content-hash.ts';
import { command } from './command.ts';
import { fileKey } from './file-key.ts';
import { dayOf } from './option-values.ts';
import { write } from './output.ts';
import { csvOf } from './printed-table.ts';
import { entriesOf, ENTRY_OPTIONS } from './read-entries.ts';
import { lastDays, portalNumbers, portalTexts } from '../entries/refund-files.ts';
import { refundTable } from '../entries/refund-table.ts';
import { refundAnswers, type AnsweredEntry } from '../entries/refund-rows.ts';
import { refuse, valueOf } from './refusal.ts';
import { BYTE_ORDER_MARK, JSON_OUTPUT, SEAL } from './shared-options.ts';
import type { Speech } from './speech.ts';
import { centsOf } from '../words/format/plain.ts';

/** The terminal is the outside world: it knows the day at CBP. */
const today = (): IsoDate =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'America/New_York', dateStyle: 'short' }).format(
    new Date(),
  ) as IsoDate;

function tell(answered: readonly AnsweredEntry[], { words: { refund } }: Speech): void {
  const known = answered.filter(({ cells }) => cells.refundable !== '');
  const total = (column: 'refundable' | 'interest'): string =>
    centsText(known.reduce((sum, { cells }) => sum + centsOf(cells[column]), 0));
  const interest = known.some(({ cells }) => cells.interest === '') ? null : total('interest');
  const open = answered.length - known.length;
  process.stderr.write(
    `${refund.summary(answered.length, total('refundable'), interest, open)}\n${refund.notAdvice}\n`,
  );
}

export const refundCommand = command({
  name: 'refund',
  tells: {
    en: 'Shows which of the struck-down IEEPA duties of entry summaries can be asked back, with interest to a day, by which filing route and until when. What the file does not state becomes a question. Not legal advice.',
    vi: 'Cho biết phần thuế IEEPA đã bị tuyên vô hiệu được hoàn theo các tờ khai, tiền lãi đến một ngày, qua kênh hoàn thuế nào và hạn chót là khi nào. Điều tệp không cho biết thì hỏi lại. Không phải là tư vấn pháp lý.',
  },
  positional: {
    name: 'ENTRIES',
    least: 1,
    most: 'one',
    file: 'read',
    tells: {
      en: 'entry summary lines under the headings of CBP form 7501 or of ACE reports: entry number, HTS numbers, value, duty, liquidation date, flags',
      vi: 'dòng hàng của tờ khai với tiêu đề như mẫu CBP 7501 hay báo cáo ACE: số tờ khai, mã HTS, trị giá, số thuế, ngày thanh khoản, các dấu hiệu (có/không)',
    },
  },
  options: {
    'as-of': {
      kind: 'value',
      value: 'YYYY-MM-DD',
      tells: {
        en: 'refund date, on which the filing routes are judged; today if left out',
        vi: 'ngày hoàn thuế, cũng là ngày xét các kênh hoàn thuế; mặc định là hôm nay',
      },
    },
    corporate: {
      kind: 'flag',
      tells: {
        en: 'interest of a corporation (the default)',
        vi: 'tiền lãi theo mức của công ty (mặc định)',
      },
    },
    other: {
      kind: 'flag',
      tells: { en: 'interest of another importer', vi: 'tiền lãi theo mức của người nhập khẩu khác' },
    },
    calendar: {
      kind: 'value',
      value: 'FILE',
      file: 'written',
      tells: {
        en: 'the deadlines ahead as a calendar (.ics)',
        vi: 'các hạn chót sắp tới, dạng lịch (.ics)',
      },
    },
    'entries-file': {
      kind: 'value',
      value: 'PREFIX',
      tells: {
        en: 'entry numbers for the portal in PREFIX-1.csv, PREFIX-2.csv ..., at most 9,999 a file; their hashes in PREFIX.sha256',
        vi: 'số tờ khai cho cổng ACE trong PREFIX-1.csv, PREFIX-2.csv ..., mỗi tệp nhiều nhất 9.999 số; mã băm của các tệp trong PREFIX.sha256',
      },
    },
    ...ENTRY_OPTIONS,
    json: JSON_OUTPUT,
    seal: SEAL,
  },
  exclusive: [['corporate', 'other']],
  async run([path = ''], options, { data, speech }) {
    const reference = valueOf(data.reference(), speech);
    const law = valueOf(
      decodeRefundLaw(valueOf(data.text(reference.manifest, 'ieepa-refund'), speech)),
      speech,
    );
    const given = options['as-of'];
    const asOf = given === undefined ? today() : dayOf('--as-of', given, speech);
    const taxpayer = options.other === true ? 'other' : 'corporate';
    const sheet = await entriesOf(path, options, ['hts', 'entry_date'], speech);
    const first = sheet.entries.flatMap(({ terms: { entryDate } }) => entryDate ?? []).toSorted()[0];
    if (first !== undefined && asOf < first) refuse(speech.words.refund.asOfBefore(asOf, first));
    const answered = refundAnswers(sheet.entries, { reference, law, taxpayer, asOf }, speech);
    const cells = answered.map((entry) => entry.cells);
    const prefix = options['entries-file'];
    const numbers = portalNumbers(answered);
    const texts = prefix === undefined ? [] : portalTexts(numbers, law);
    const files = texts.map((text, place) => ({ path: `${prefix}-${place + 1}.csv`, text }));
    const sums = files.length === 0 ? [] : [`${prefix}.sha256`];
    const taken = [path, options.out, options.calendar].flatMap((each) =>
      each === undefined ? [] : [fileKey(each)],
    );
    const own = [...files.map((file) => file.path), ...sums].find((each) => taken.includes(fileKey(each)));
    if (own !== undefined) refuse(speech.command({ kind: 'sameFile', option: '--entries-file', path: own }));
    const text =
      options.json === true
        ? sealedJson({
            data_version: reference.manifest.dataVersion,
            as_of: asOf,
            taxpayer,
            entries: cells,
          })
        : (options.bom === true ? BYTE_ORDER_MARK : '') +
          closed(csvOf(refundTable(cells, speech.page)), options.seal === true);
    for (const file of files) write(file.path, file.text, speech);
    // The portal takes numbers and nothing else: the hashes stand beside them.
    for (const beside of sums) write(beside, sumsOf(files), speech);
    if (options.calendar !== undefined)
      write(options.calendar, sealedCalendar(lastDays(answered, asOf, speech)), speech);
    write(options.out, text, speech);
    const { refund: words } = speech.words;
    if (prefix !== undefined) {
      const told =
        files.length === 0
          ? words.noFile
          : words.filesWritten(
              files.map((file) => file.path),
              numbers.length,
            );
      process.stderr.write(`${told}\n`);
    }
    if (options.corporate !== true && options.other !== true)
      process.stderr.write(`${words.taxpayerAssumed}\n`);
    tell(answered, speech);
  },
});
