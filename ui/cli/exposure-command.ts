/** `exposure`: a bill of materials under a supposed threshold of other origins. No such rule is in force. */
import { readBillOfMaterials, type ReadMaterials } from '../../engine/index.ts';
import { exposureOfMaterials } from '../entries/exposure-of-materials.ts';
import { toldOfSurvey } from '../words/sentences/told-survey.ts';
import { decodeText } from '../sheet/decode-text.ts';
import { exposureTable } from '../tables/exposure-table.ts';
import { recordsOf } from '../tables/json-text.ts';
import { tableForFile } from '../tables/table.ts';
import { sheetProblemSentence, surveySentences } from '../words/catalogue/sheet-words.ts';
import { plainUsd } from '../words/format/plain.ts';
import {
  exposureProblemSentence,
  exposureSentences,
  materialProblemSentence,
} from '../words/sentences/exposure-sentences.ts';
import { sealedJson } from './content-hash.ts';
import { command } from './command.ts';
import { bytesOf } from './named-file.ts';
import { amountOf } from './option-values.ts';
import { write } from './output.ts';
import { tableAsCsv, tableAsText } from './printed-table.ts';
import { refuse } from './refusal.ts';
import { CSV_OUTPUT, CUSTOMS_VALUE, JSON_OUTPUT } from './shared-options.ts';
import type { Speech } from './speech.ts';

const OPTIONS = {
  value: CUSTOMS_VALUE,
  threshold: {
    kind: 'value',
    value: 'PERCENT',
    tells: {
      en: 'supposed threshold of other origins, 10 to 50; by default 30',
      vi: 'ngưỡng giả định của xuất xứ khác, từ 10 đến 50; mặc định 30',
    },
  },
  rate: {
    kind: 'value',
    value: 'PERCENT',
    tells: {
      en: 'supposed rate; by default the 40% of 2025',
      vi: 'thuế suất giả định; mặc định là mức 40% của năm 2025',
    },
  },
  csv: CSV_OUTPUT,
  json: JSON_OUTPUT,
} as const;

function materialsOf(path: string, speech: Speech): ReadMaterials {
  const text = decodeText(bytesOf(path, speech))?.text ?? refuse(speech.words.notText(path));
  const read = readBillOfMaterials(text);
  if (!read.ok)
    return refuse(
      read.failure.kind === 'missingColumn'
        ? speech.words.missingColumn(path, read.failure.column)
        : sheetProblemSentence(speech.sheet, read.failure),
    );
  const { survey } = read.value;
  const told = survey === null ? [] : surveySentences(speech.sheet, toldOfSurvey(survey));
  for (const sentence of told) process.stderr.write(`${sentence}\n`);
  return read.value;
}

export const exposureCommand = command({
  name: 'exposure',
  tells: {
    en: 'Shows what part of a bill of materials is of other origins, and the result under a threshold and a rate that you suppose. No such rule is in force, and every output says so.',
    vi: 'Cho biết tỷ lệ nguyên vật liệu có xuất xứ khác trong một bảng kê, và kết quả theo ngưỡng và thuế suất giả định. Không có quy định nào như vậy đang có hiệu lực, và kết quả nào cũng ghi rõ điều đó.',
  },
  positional: {
    name: 'MATERIALS',
    least: 1,
    most: 'one',
    file: 'read',
    tells: {
      en: 'rows of name, origin and value, such as “fabric; China; 3.20”',
      vi: 'các dòng gồm tên, xuất xứ và trị giá, như “vải; Trung Quốc; 3.20”',
    },
  },
  options: OPTIONS,
  exclusive: [['csv', 'json']],
  run([path = ''], options, { speech }) {
    const words = speech.page;
    const { label, tells } = words.words.choose.exposure;
    const { threshold = '30', rate = '40', value } = options;
    amountOf('--value', value, speech);
    const { told, problem, unread } = exposureOfMaterials(materialsOf(path, speech), {
      threshold,
      rate,
      value,
    });
    const leftOut = unread.map((each) => materialProblemSentence(each, words));
    if (problem?.kind === 'noMaterials') return refuse(leftOut[0] ?? exposureProblemSentence(problem, words));
    if (told === null) return refuse(problem === null ? label : exposureProblemSentence(problem, words));
    const table = exposureTable(told, words);
    const report = {
      in_force: false,
      law: label,
      threshold: told.threshold,
      rate: told.rate,
      customs_value: plainUsd(told.customsValue),
      verdict: told.verdict,
      materials: recordsOf(tableForFile(table)),
      room: told.room,
      supposed_duty: plainUsd(told.duty),
      left_out: unread,
    };
    const json = (): string => sealedJson(report);
    const text = (): string =>
      `${[label, tells, tableAsText(table), ...exposureSentences(told, words), ...leftOut].join('\n')}\n`;
    write(
      options.out,
      options.json === true ? json() : options.csv === true ? tableAsCsv(table) : text(),
      speech,
    );
  },
});
