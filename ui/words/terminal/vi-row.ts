/** What is wrong with a row, in Vietnamese. */
import { viBothClaimedAndDenied, viExpectedFact } from '../catalogue/vi-stated.ts';
import { dotted } from '../format/hts.ts';
import type { RowProblem } from './row-problem.ts';
import { viSheet } from '../catalogue/vi-sheet.ts';
import type { RowSentences } from './en-row.ts';

function standingText(found: Extract<RowProblem, { kind: 'codeNotInSchedule' }>['standing']): string {
  switch (found.kind) {
    case 'unknown':
      return 'không có trong biểu thuế';
    case 'notYet':
      return `chỉ có trong biểu thuế từ ngày ${found.from}`;
    case 'removed':
      return `đã bị bỏ khỏi biểu thuế ngày ${found.on}`;
  }
}

const expectedFact = {
  ...viExpectedFact,
  boolean: 'true hoặc false',
  headings: 'các mã Chương 99 nối bằng dấu +',
};

export const viNotDate = (name: string, value: string): string =>
  `${name} "${value}" không phải là ngày theo dạng YYYY-MM-DD.`;
export const viUnknown = (name: string, value: string, known: readonly string[]): string =>
  `${name} "${value}" không hợp lệ; hãy dùng ${known.join(', ')}.`;

export const viRow: RowSentences = {
  badCode: ({ value }) => `"${value}" không phải là mã HTS 8 hoặc 10 chữ số.`,
  badDate: ({ column, value }) => viNotDate(column, value),
  tooEarly: ({ value, first }) => `Quy định chỉ có từ ngày ${first}; ngày nhập khẩu ${value} sớm hơn.`,
  loadedAfterEntry: ({ value, entry }) =>
    `Hàng không thể xếp lên tàu ngày ${value}, tức là sau ngày nhập khẩu ${entry}.`,
  badValue: ({ value }) => `customs_value "${value}" không phải là số tiền dương bằng USD.`,
  badOrigin: ({ value }) => `Chỉ tính cho hàng xuất xứ Việt Nam (VN), không tính cho "${value}".`,
  badName: ({ column, value, known }) => viUnknown(column, value, known),
  badQuantity: ({ column, value }) => `${column} "${value}" không phải là số lượng.`,
  badUnit: ({ column, value }) => `${column} "${value}" không phải là đơn vị tính dùng trong biểu thuế.`,
  unknownFact: ({ value }) => `Không có dữ kiện nào tên là "${value}".`,
  badFact: ({ fact, value, expected }) =>
    `Dữ kiện ${fact} không thể là "${value}"; giá trị phải là ${expectedFact[expected]}.`,
  repeatedFact: ({ fact }) => `Dữ kiện ${fact} được nêu hai lần.`,
  claimedAndDenied: ({ heading }) => viBothClaimedAndDenied(dotted(heading)),
  partAboveValue: ({ value }) => `Phần trị giá ${value} vượt quá trị giá hải quan.`,
  entryDisagrees: ({ entry, column, value, first }) =>
    `Tờ khai "${entry}" có ${column} "${first}" ở dòng trước và "${value}" ở dòng này; mỗi tờ khai chỉ có một giá trị.`,
  aboveEntryLimit: ({ value, limit }) =>
    `Tờ khai loại section321 chỉ dành cho trị giá đến ${limit} USD; tờ khai này là ${value} USD.`,
  ...viSheet.row,
  sixDigits: ({ code: digits, lines, low, high }) =>
    `${dotted(digits)} có sáu chữ số; muốn tính thuế cần tám hoặc mười chữ số. Các dòng thuế thuộc mã này: ${lines.length === 0 ? 'không có' : lines.map(dotted).join(', ')}.${low === null ? '' : ` Số thuế từ ${low} đến ${high ?? ''}.`}`,
  codeNotInSchedule: ({ code: digits, standing: found }) =>
    `Mã ${dotted(digits)} ${standingText(found)} vào ngày đó.`,
  specialProvision: ({ code: digits }) =>
    `${dotted(digits)} thuộc quy định đặc biệt của Chương 98 và 99, chưa tính được ở đây.`,
  unsupportedRate: ({ code: digits, text }) =>
    `Thuế suất của ${dotted(digits)} chưa tính được ở đây: "${text}".`,
  quantityNeeded: ({ code: digits, unit, given }) =>
    `${dotted(digits)} tính thuế theo số lượng, đơn vị ${unit} (${given.length > 0 ? `đã nêu theo ${given.join(', ')}, không quy đổi được` : 'chưa nêu số lượng'}).`,
  countNeeded: ({ code: digits, fact }) => `${dotted(digits)} tính thuế theo chiếc: hãy nêu dữ kiện ${fact}.`,
  unusableRate: ({ code: digits, applicable }) =>
    `Không thể dùng thuế suất của ${dotted(applicable)} (applicable_hts) cho ${dotted(digits)}.`,
  partsAboveValue: ({ code: digits, usd }) =>
    `Tổng trị giá các phần đã nêu của ${dotted(digits)} là ${usd}, vượt quá trị giá hải quan.`,
  contentAboveValue: ({ percent }) =>
    `Tổng hàm lượng kim loại là ${percent}% trị giá, không thể vượt quá 100%.`,
};
