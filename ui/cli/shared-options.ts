/** Options that mean the same in several commands. */
import type { Options, Positional } from './command.ts';

export const SCENARIO = {
  kind: 'value',
  value: 'SCENARIO',
  file: 'read',
  tells: {
    en: 'law, preset, scenario file or rules in words, see below',
    vi: 'quy định của một ngày, kịch bản có sẵn, tệp kịch bản hoặc quy tắc viết bằng lời, xem dưới',
  },
} as const satisfies Options[string];

export const JSON_OUTPUT = {
  kind: 'flag',
  tells: { en: 'JSON for a program', vi: 'JSON cho chương trình khác đọc' },
} as const satisfies Options[string];

export const CSV_OUTPUT = {
  kind: 'flag',
  tells: { en: 'CSV for a spreadsheet', vi: 'CSV cho bảng tính' },
} as const satisfies Options[string];

/** For tables with a result for each row that was given: a program may count them. */
export const SEAL = {
  kind: 'flag',
  without: ['json'],
  tells: {
    en: 'end the table with the hash of its content, which “check” reads',
    vi: 'ghi mã băm nội dung ở cuối bảng, để lệnh “check” kiểm tra',
  },
} as const satisfies Options[string];

/** What `--bom` puts before a table; JSON begins with no mark. */
export const BYTE_ORDER_MARK = '\ufeff';

export const OUT_FOLDER = {
  kind: 'value',
  value: 'DIR',
  tells: {
    en: 'folder for the files; created if missing',
    vi: 'thư mục chứa các tệp; tạo mới nếu chưa có',
  },
} as const satisfies Options[string];

export const CUSTOMS_VALUE = {
  kind: 'value',
  value: 'USD',
  required: true,
  tells: { en: 'customs value in US dollars', vi: 'trị giá hải quan bằng đô la Mỹ' },
} as const satisfies Options[string];

export const ONE_CODE = {
  name: 'HTS',
  least: 1,
  most: 'one',
  tells: { en: 'HTS code of 8 or 10 digits', vi: 'mã HTS 8 hoặc 10 chữ số' },
} as const satisfies Positional;
