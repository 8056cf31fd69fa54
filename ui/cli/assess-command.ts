/** `assess`: files of cases in, one row of results for each case out. */
import { assessCases, RESULT_COLUMNS } from './assess-cases.ts';
import { command } from './command.ts';
import { formatCsv, readCsv, type CsvProblem } from './csv.ts';
import { write } from './output.ts';
import { refuse } from './refusal.ts';
import { JSON_OUTPUT, SCENARIO } from './shared-options.ts';
import type { Speech } from './speech.ts';
import { underScenario } from './under-scenario.ts';

function csvSentence(problem: CsvProblem, { words }: Speech): string {
  return problem.kind === 'missingColumn'
    ? words.missingColumn(problem.path, problem.column)
    : words[problem.kind](problem.path);
}

export const assessCommand = command({
  name: 'assess',
  tells: {
    en: 'Assesses the cases of one or more files: duty, headings, fees and open questions of each. A bad row gets its message and never stops the others.',
    vi: 'Tính thuế cho các lô hàng trong một hoặc nhiều tệp: tiền thuế, phân nhóm, phí và câu hỏi còn để ngỏ của từng lô. Dòng có lỗi nhận thông báo riêng và không làm dừng các dòng khác.',
  },
  positional: {
    name: 'CASES.csv',
    least: 1,
    most: 'any',
    file: 'read',
    tells: {
      en: 'file with the columns hts, entry_date and customs_value at least',
      vi: 'tệp có ít nhất các cột hts, entry_date và customs_value',
    },
  },
  options: {
    scenario: {
      ...SCENARIO,
      tells: {
        en: 'as if entered on the scenario’s day under its law, see below',
        vi: 'như thể nhập khẩu vào ngày của kịch bản, theo pháp luật của nó, xem dưới',
      },
    },
    'whole-dollars': {
      kind: 'flag',
      tells: {
        en: 'round values to whole dollars first, as the entry summary does',
        vi: 'làm tròn trị giá đến đô la trước khi tính, như trên tờ khai',
      },
    },
    json: JSON_OUTPUT,
  },
  run(paths, options, { data, speech }) {
    const { reference, asOf, scenario } = underScenario(data, options.scenario, speech);
    const how = {
      wholeDollars: options['whole-dollars'] === true,
      asOf,
      ...(scenario === null ? {} : { scenario }),
    };
    // All files are read before any is assessed: a missing one costs nobody's time. Entries never reach over files.
    const files = paths.map((path) => {
      const cases = readCsv(path, ['hts', 'entry_date', 'customs_value']);
      return cases.ok ? cases.value : refuse(csvSentence(cases.failure, speech));
    });
    const results = files.flatMap((cases, place) =>
      assessCases(reference, cases, speech, how).map((row) => [paths[place] ?? '', ...row]),
    );
    const columns = ['file', ...RESULT_COLUMNS];
    const several = paths.length > 1;
    const text =
      options.json === true
        ? `${JSON.stringify(
            {
              data_version: reference.manifest.dataVersion,
              scenario,
              rows: results.map((row) =>
                Object.fromEntries(columns.map((name, at) => [name, row[at] ?? ''])),
              ),
            },
            null,
            2,
          )}\n`
        : formatCsv(
            several ? columns : RESULT_COLUMNS,
            results.map((row) => (several ? row : row.slice(1))),
          );
    write(options.out, text, speech);
    const errors = results.filter(([, , status]) => status === 'error').length;
    process.stderr.write(`${speech.words.summary(results.length, errors)}\n`);
  },
});
