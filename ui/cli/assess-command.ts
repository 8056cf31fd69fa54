/** `assess`: files of cases in, one row of results for each case out. */
import type { Result, SheetProblem, Survey } from '../../engine/index.ts';
import { closed, sealedJson } from './content-hash.ts';
import { assessCases, RESULT_COLUMNS, type CaseOptions } from './assess-cases.ts';
import { casesSentence } from './cases-sentence.ts';
import { command } from './command.ts';
import { nameOfRun } from './assess-run.ts';
import { assessStream } from './assess-stream.ts';
import { formatCsv } from './csv.ts';
import { write } from './output.ts';
import {
  isWorkbook,
  lackOf,
  readCases,
  readWorkbookCases,
  type CasesProblem,
  type ReadCases,
} from './read-cases.ts';
import { refuse } from './refusal.ts';
import { BYTE_ORDER_MARK, JSON_OUTPUT, SCENARIO, SEAL } from './shared-options.ts';
import { mappingText, SHEET_OPTIONS, sheetOptions } from './sheet-options.ts';
import type { Speech } from './speech.ts';
import { streamCases, type StreamedCases } from './stream-cases.ts';
import { toldOfSurvey } from '../words/sentences/told-survey.ts';
import { surveySentences } from '../words/catalogue/sheet-words.ts';
import { underScenario } from './under-scenario.ts';

/** How a sheet was read, where that is not plain: on standard error, as the results are a file. */
function tellReading({ survey, encoding }: Pick<ReadCases, 'survey' | 'encoding'>, { sheet }: Speech): void {
  const told = surveySentences(sheet, toldOfSurvey(survey));
  const sentences = [...(encoding === 'windows-1258' ? [sheet.encoding('Windows-1258')] : []), ...told];
  for (const sentence of sentences) process.stderr.write(`${sentence}\n`);
}

type OfBothTariffs = NonNullable<CaseOptions['ofBothTariffs']>;

/** At most so many codes are named one by one. */
const MOST_CODES = 3;

/** Codes that may have been Viet Nam's own: once for a file, as the plain use of the US schedule has them too. */
function bothTariffsText(found: OfBothTariffs, speech: Speech): string {
  if (found.size === 0) return '';
  const told = [...found.values()].slice(0, MOST_CODES).map(speech.lineIssue);
  return [speech.number.issues.manyOfBothTariffs(String(found.size)), ...told]
    .map((line) => `${line}\n`)
    .join('');
}

export const assessCommand = command({
  name: 'assess',
  tells: {
    en: 'Assesses the cases of one or more files: duty, headings, fees and open questions of each. A bad row gets its message and never stops the others.',
    vi: 'Tính thuế cho các lô hàng trong một hoặc nhiều tệp: số thuế, mã phải khai, phí và câu hỏi chưa có câu trả lời của từng lô. Dòng có lỗi nhận thông báo riêng và không làm dừng các dòng khác.',
  },
  positional: {
    name: 'CASES.csv',
    least: 1,
    most: 'any',
    file: 'read',
    tells: {
      en: 'a sheet with a code, a value and an entry date (or --date), under the headings of invoices, packing lists, ACE reports or customs forms',
      vi: 'bảng có mã hàng, trị giá và ngày nhập khẩu (hoặc --date), với tiêu đề như trên hóa đơn, phiếu đóng gói, báo cáo ACE hay tờ khai hải quan',
    },
  },
  options: {
    scenario: {
      ...SCENARIO,
      tells: {
        en: 'as if entered on the scenario’s day under its law, see below',
        vi: 'như thể nhập khẩu vào ngày của kịch bản, theo quy định của kịch bản, xem dưới',
      },
    },
    'whole-dollars': {
      kind: 'flag',
      tells: {
        en: 'round values to whole dollars first, as the entry summary does',
        vi: 'làm tròn trị giá đến đô la trước khi tính, như trên tờ khai',
      },
    },
    ...SHEET_OPTIONS,
    // A scenario states the day of every row.
    date: { ...SHEET_OPTIONS.date, without: ['scenario'] },
    threads: {
      kind: 'choice',
      choices: ['1', '2', '4', '8', '16'],
      without: ['json', 'mapping'],
      tells: {
        en: 'number of processor threads; by default a long file uses all of them',
        vi: 'số luồng xử lý; nếu không nêu, tệp dài sẽ dùng mọi lõi của máy',
      },
    },
    resume: {
      kind: 'flag',
      tells: {
        en: 'with --out, for one long text file: results are written to FILE.part first; after an interruption the same command continues from there',
        vi: 'dùng với --out cho một tệp văn bản dài: kết quả được ghi dần vào FILE.part; nếu bị ngắt, chạy lại lệnh này để tính tiếp',
      },
    },
    json: JSON_OUTPUT,
    // The results of an interrupted run are not read again.
    seal: { ...SEAL, without: ['json', 'resume'] },
  },
  run(paths, options, { data, speech, program }) {
    const { reference, asOf, scenario, hypothetical } = underScenario(data, options.scenario, speech);
    const how = {
      wholeDollars: options['whole-dollars'] === true,
      asOf,
      ...(scenario === null ? {} : { scenario, hypothetical }),
    };
    const mark = options.bom === true ? BYTE_ORDER_MARK : '';
    const nameOf = (input: string): string => {
      const { out: _out, threads: _threads, resume: _resume, ...deciding } = options;
      const { dataVersion } = reference.manifest;
      return nameOfRun({ input, program, dataVersion, scenario: options.scenario, options: deciding });
    };
    const refuseNeedlessDate = (surveys: readonly Survey[]): void => {
      if (options.date !== undefined && surveys.every(({ undated }) => undated === 0))
        refuse(speech.sheet.dateUnused(options.date));
    };
    /** One text file, in the memory of its batches. */
    const assessFile = (path: string, streamed: Result<StreamedCases, SheetProblem>): void => {
      if (!streamed.ok)
        return refuse(
          casesSentence(
            streamed.failure.kind === 'emptySheet' ? { kind: 'emptyFile', path } : streamed.failure,
            speech,
          ),
        );
      const { survey } = streamed.value;
      const lack = lackOf(path, survey, sheetOptions(options, asOf, speech));
      if (lack !== null) return refuse(casesSentence(lack, speech));
      refuseNeedlessDate([survey]);
      tellReading({ survey, encoding: null }, speech);
      const { rows, errors, ofBothTariffs } = assessStream(reference, streamed.value, speech, {
        ...how,
        out: options.out,
        mark,
        isSealed: options.seal === true,
        threads: options.threads === undefined ? null : Number(options.threads),
        resume: options.resume === true ? nameOf(path) : null,
        thread:
          program === null
            ? null
            : {
                program,
                folder: data.folder.href,
                language: options.lang ?? 'en',
                scenario: options.scenario,
              },
      });
      process.stderr.write(
        `${speech.words.summary(rows, errors)}\n${bothTariffsText(ofBothTariffs, speech)}`,
      );
    };
    // All files are read before any is assessed: a missing file is reported first. An entry never spans two files.
    const sheet = sheetOptions(options, asOf, speech);
    if (options.worksheet !== undefined && !paths.some(isWorkbook))
      return refuse(speech.sheet.worksheetOfText(options.worksheet, paths[0] ?? ''));
    const [only] = paths;
    const isPlain = paths.length === 1 && options.json !== true && options.mapping !== true;
    if (only !== undefined && isPlain && !isWorkbook(only)) {
      const streamed = streamCases(only, sheet);
      if (streamed !== null && (options.resume !== true || options.out !== undefined))
        return assessFile(only, streamed);
    }
    if (options.resume === true) return refuse(speech.words.commands.notResumable);
    const readings = paths.map((path) =>
      isWorkbook(path) ? readWorkbookCases(path, options.worksheet ?? null, sheet) : readCases(path, sheet),
    );
    const finish = (read: readonly Result<ReadCases, CasesProblem>[]): void => {
      const files = read.map((cases) =>
        cases.ok ? cases.value : refuse(casesSentence(cases.failure, speech)),
      );
      refuseNeedlessDate(files.map(({ survey }) => survey));
      if (options.mapping === true) {
        write(options.out, files.map(({ survey }) => mappingText(survey, speech)).join('\n'), speech);
        return;
      }
      for (const file of files) tellReading(file, speech);
      const ofBothTariffs: OfBothTariffs = new Map();
      const results = files.flatMap(({ rows }, place) =>
        assessCases(reference, rows, speech, { ...how, ofBothTariffs }).map((row) => [
          paths[place] ?? '',
          ...row,
        ]),
      );
      const columns = ['file', ...RESULT_COLUMNS];
      const several = paths.length > 1;
      const text =
        options.json === true
          ? sealedJson({
              data_version: reference.manifest.dataVersion,
              scenario,
              rows: results.map((row) =>
                Object.fromEntries(columns.map((name, at) => [name, row[at] ?? ''])),
              ),
            })
          : mark +
            closed(
              formatCsv(
                several ? columns : RESULT_COLUMNS,
                results.map((row) => (several ? row : row.slice(1))),
              ),
              options.seal === true,
            );
      write(options.out, text, speech);
      const errors = results.filter(([, , status]) => status === 'error').length;
      process.stderr.write(
        `${speech.words.summary(results.length, errors)}\n${bothTariffsText(ofBothTariffs, speech)}`,
      );
    };
    const now = readings.flatMap((reading) => (reading instanceof Promise ? [] : [reading]));
    return now.length === readings.length ? finish(now) : Promise.all(readings).then(finish);
  },
});
