/** What a person says about a sheet on the command line, and the mapping of its columns as a table. */
import { type IsoDate, type SheetOptions, type Survey } from '../../engine/index.ts';
import type { Options, OptionsOf } from './command.ts';
import { dayOf } from './option-values.ts';
import { refuse } from './refusal.ts';
import type { Speech } from './speech.ts';
import { textTable } from './text-table.ts';

export const SHEET_OPTIONS = {
  date: {
    kind: 'value',
    value: 'YYYY-MM-DD',
    tells: {
      en: 'entry date of rows that have none',
      vi: 'ngày nhập khẩu của các dòng không nêu ngày',
    },
  },
  decimal: {
    kind: 'choice',
    choices: ['point', 'comma'],
    tells: { en: 'the decimal mark of the sheet', vi: 'dấu thập phân trong bảng (chấm hoặc phẩy)' },
  },
  dates: {
    kind: 'choice',
    choices: ['dmy', 'mdy'],
    tells: {
      en: 'whether the day or the month comes first in dates such as 09/10/2026',
      vi: 'ngày hay tháng đứng trước trong ngày dạng 09/10/2026',
    },
  },
  column: {
    kind: 'value',
    value: 'HEADING=COLUMN',
    many: true,
    tells: {
      en: 'what a column is, or "unused"',
      vi: 'cho biết một cột là gì, hoặc "unused" nếu không dùng',
    },
  },
  worksheet: {
    kind: 'value',
    value: 'NAME',
    tells: {
      en: 'the worksheet of a workbook that has several tables',
      vi: 'trang tính cần đọc, khi tệp Excel có nhiều bảng',
    },
  },
  bom: {
    kind: 'flag',
    without: ['json'],
    tells: {
      en: 'begin the results with the byte order mark that tells Excel they are UTF-8',
      vi: 'ghi dấu BOM ở đầu kết quả để Excel nhận đúng tiếng Việt',
    },
  },
  mapping: {
    kind: 'flag',
    without: ['whole-dollars', 'bom', 'threads', 'resume', 'json', 'seal'],
    tells: {
      en: 'show how each column is read, with three values; assess nothing',
      vi: 'cho xem mỗi cột được hiểu là gì, kèm ba giá trị; không tính thuế',
    },
  },
} as const satisfies Options;

function choicesOf(column: readonly string[], speech: Speech): Record<string, string> {
  const choices: Record<string, string> = {};
  for (const choice of column) {
    const at = choice.lastIndexOf('=');
    if (at < 1) refuse(speech.command({ kind: 'missingValue', option: '--column', value: 'HEADING=COLUMN' }));
    const heading = choice.slice(0, at).trim();
    if (Object.hasOwn(choices, heading))
      refuse(speech.command({ kind: 'repeatedSubject', option: '--column', subject: heading }));
    choices[heading] = choice.slice(at + 1).trim();
  }
  return choices;
}

/** `asOf`: the day of a scenario's law, used in place of every row's own. */
export function sheetOptions(
  options: OptionsOf<typeof SHEET_OPTIONS>,
  asOf: IsoDate | null,
  speech: Speech,
): SheetOptions {
  const { date, decimal, dates, column = [] } = options;
  const stated = date === undefined ? asOf : dayOf('--date', date, speech);
  return {
    columns: choicesOf(column, speech),
    ...(decimal === undefined ? {} : { decimal }),
    ...(dates === undefined ? {} : { dates }),
    ...(stated === null ? {} : { stated: { entry_date: stated } }),
  };
}

export function mappingText({ mapping }: Survey, { sheet }: Speech): string {
  const { heading, column, samples, unused } = sheet.mapping;
  const rows = mapping.columns.map((each) => [each.heading, each.column ?? unused, each.samples.join(' | ')]);
  return `${textTable([[heading, column, samples], ...rows], ['left', 'left', 'left'])}\n`;
}
