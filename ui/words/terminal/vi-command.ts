/** Words about commands and their options, in Vietnamese. */
import { viNotDate, viUnknown } from './vi-row.ts';
import { viLawTable } from './vi-law-table.ts';
import type { CommandMessages } from './en-command.ts';

export const viCommand: CommandMessages = {
  exportLaw: viLawTable,
  check: {
    whole: (path) => `${path} còn nguyên như khi lưu.`,
    changed: (path) => `${path} đã bị sửa sau khi lưu: nội dung không khớp mã băm ghi kèm.`,
    missing: (path) => `${path} có trong danh sách, nhưng cạnh danh sách không có tệp nào như vậy đọc được.`,
    none: (path) => `${path} không ghi kèm mã băm nội dung: không thể biết tệp có bị sửa hay không.`,
  },
  notTaken: (tool, parts) => `Công cụ "${tool}" không nhận yêu cầu này: ${parts}.`,
  problem: {
    unknownCommand: ({ name, known }) => `"${name}" không phải là lệnh; các lệnh là ${known.join(', ')}.`,
    optionBeforeCommand: ({ option }) =>
      `${option} đứng trước tên lệnh; hãy viết tên lệnh trước rồi mới đến tùy chọn.`,
    unknownProgramOption: ({ option }) =>
      `${option} không phải là tùy chọn; dùng --help để xem danh sách lệnh.`,
    unknownOption: ({ option, command }) =>
      `${option} không phải là tùy chọn của lệnh ${command}; xem "${command} --help".`,
    repeatedSubject: ({ option, subject }) => `${option} được nêu hai lần cho “${subject}”.`,
    repeatedOption: ({ option, command }) => `${option} được nêu hai lần; lệnh ${command} chỉ nhận một.`,
    missingValue: ({ option, value }) => `${option} cần có giá trị: ${option} ${value}.`,
    needlessValue: ({ option, value }) => `${option} không nhận giá trị, nên không dùng được "${value}".`,
    unknownChoice: ({ option, value, known }) => viUnknown(option, value, known),
    exclusiveOptions: ({ options: [first, second] }) =>
      `Không dùng ${first} cùng với ${second}; hãy chọn một.`,
    optionNeedsAnother: ({ option, beside }) =>
      `${option} chỉ có nghĩa khi đi cùng ${beside.join(' hoặc ')}.`,
    missingArgument: ({ name }) => `Thiếu ${name}.`,
    missingOneOf: ({ options }) => `Thiếu ${options.join(' hoặc ')}.`,
    surplusArgument: ({ argument, command, takes }) =>
      takes === null
        ? `Thừa "${argument}"; lệnh ${command} chỉ nhận tùy chọn.`
        : `Thừa "${argument}"; lệnh ${command} chỉ nhận một ${takes}.`,
    repeatedFile: ({ path }) => `Tệp "${path}" được nêu hai lần.`,
    sameFile: ({ option, path }) =>
      `${option} "${path}" là tệp mà lệnh này đang đọc hoặc đã ghi; hãy đặt tên khác.`,
    badDay: ({ option, value }) => viNotDate(option, value),
    badAmount: ({ option, value }) => `${option} "${value}" không phải là số tiền dương bằng USD.`,
    badPercent: ({ option, value }) => `${option} "${value}" không phải là tỷ lệ phần trăm.`,
    notPositive: ({ option, value }) => `${option} "${value}" không phải là số lớn hơn 0.`,
    badCount: ({ option, value, least, most }) =>
      `${option} "${value}" không phải là số nguyên ${most === null ? `từ ${least} trở lên` : `từ ${least} đến ${most}`}, viết bằng chữ số.`,
    badNumber: ({ option, value, least, most }) =>
      `${option} "${value}" không phải là số từ ${least} đến ${most}.`,
  },
  usage: 'cách dùng:',
  form: 'LỆNH ...',
  scenario:
    'SCENARIO: law:YYYY-MM-DD, kịch bản có sẵn, tệp kịch bản, hoặc một trong hai loại đầu kèm quy tắc:\n' +
    '  "framework-20; set country-duty to 15% on garments"',
  more: (program) => `"${program} LỆNH --help" cho biết lệnh nhận những gì.`,
  because: {
    EACCES: 'không có quyền ghi',
    EPERM: 'không có quyền ghi',
    EROFS: 'ổ đĩa chỉ cho đọc',
    ENOENT: 'thư mục không tồn tại',
    ENOTDIR: 'thư mục lại là một tệp',
    EISDIR: 'đó là một thư mục',
    ENOSPC: 'ổ đĩa đã đầy',
    EDQUOT: 'ổ đĩa đã đầy',
    EFBIG: 'tệp sẽ lớn hơn mức cho phép',
    EPIPE: 'không còn chương trình nào đọc',
    EEXIST: 'chương trình khác đang ghi tệp này',
  },
  notFolder: (path) => `"${path}" là một tệp; hãy nêu một thư mục để ghi các tệp.`,
  unwritableFile: (path, because) => `Không ghi được tệp "${path}": ${because}.`,
  unwritableOutput: (because) => `Không ghi được ra đầu ra chuẩn: ${because}.`,
  otherRun: (part) =>
    `"${part}" thuộc về một lần chạy với tệp, tùy chọn hoặc phiên bản khác, hoặc không còn nguyên vẹn: hãy xóa tệp này cùng nhật ký của nó, hoặc đặt tên kết quả khác.`,
  notResumable: '--resume cần một tệp văn bản UTF-8 và --out, và không dùng cùng --json hay --mapping.',
  progress: (done, total, percent) => `${done}/${total} dòng (${percent}%)`,
};
