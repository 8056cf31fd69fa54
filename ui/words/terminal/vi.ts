/** Những câu mà dòng lệnh nói, bằng tiếng Việt. */
import type { CommandLineMessages } from './en.ts';
import { viClaims } from './vi-claims.ts';
import { viCommand } from './vi-command.ts';
import { viFind } from './vi-find.ts';
import { viOrigins } from './vi-origins.ts';
import { viPolicy } from './vi-policy.ts';
import { viReconcile } from './vi-reconcile.ts';
import { viRefund } from './vi-refund.ts';
import { viRow } from './vi-row.ts';
import { viRespond } from './vi-respond.ts';

const withEvidence = (status: string, evidence: string): string => `${status} (căn cứ ${evidence})`;

export const vi: CommandLineMessages = {
  row: viRow,
  underScenario: (name) => `kịch bản "${name}"`,
  unreadableFile: {
    missing: (path) => `Không có tệp "${path}".`,
    folder: (path) => `"${path}" là một thư mục, không phải tệp.`,
    unreadable: (path) => `Không đọc được tệp "${path}".`,
  },
  noTable: (path) =>
    `Tệp "${path}" không phải là bảng hàng hóa: không có tiêu đề nào nhận ra được, cũng không có mã nào.`,
  changedSinceSaved: (path) =>
    `Nội dung “${path}” đã bị sửa sau khi lưu: không khớp mã băm ghi kèm. Số liệu tính theo nội dung hiện có của tệp.`,
  notText: (path) =>
    `Tệp "${path}" không phải là văn bản, cũng không phải là bảng tính Excel; hãy lưu thành CSV UTF-8 hoặc XLSX.`,
  missingColumn: (path, column) => `Tệp "${path}" không có cột "${column}".`,
  emptyFile: (path) => `Tệp "${path}" không có dòng tiêu đề.`,
  unknownFlows: (name, known) => `"${name}" không phải là bảng số liệu thương mại; có: ${known.join(', ')}.`,
  summary: (rows, errors) => `${rows} dòng, ${errors} dòng có lỗi.`,
  regimes: {
    'de-minimis': 'miễn thuế đối với hàng trị giá thấp theo Mục 321 (đến 800 USD)',
    'postal-ieepa': 'bưu phẩm: 20% thay cho mọi thuế khác (hãng vận chuyển có thể chọn mức cố định 160 USD)',
    'postal-s122': 'bưu phẩm: 10% thay cho mọi thuế khác',
    'postal-s122-flat':
      'bưu phẩm: 10% thay cho mọi thuế khác (các nguồn không thống nhất về việc đến ngày 28/02/2026 còn được chọn mức cố định 160 USD hay không; khoảng thuế tính đến cả mức này)',
  },
  history: {
    changesOn: (date) => `Số thuế này sẽ thay đổi từ ngày ${date} theo các văn bản hiện có.`,
    noChange: (date) => `Chưa có thay đổi nào được ấn định; căn cứ cập nhật đến ${date}.`,
  },
  explain: {
    total: (code, date, value, duty) =>
      `${code}, nhập khẩu ngày ${date}, trị giá hải quan ${value}: số thuế ${duty}`,
    status: (status, evidence) => `Quy định: ${withEvidence(status, evidence)}`,
    headings: (list) => `Mã phải khai: ${list === '' ? 'không có mã nào của Chương 99' : list}`,
    assumptions: (list) => `Dựa trên các giả định: ${list}`,
    openEnd: 'không giới hạn',
    missing: (name, money) => `Chưa nêu, có thể làm thay đổi ${money}: ${name}`,
    unlikely: (names, range) => `Hiếm gặp với loại hàng này, nếu có thì ${range}: ${names}`,
    reported: (value, headings) =>
      `Dòng phải khai: ${value}, ${headings === '' ? 'không có mã Chương 99' : headings}`,
    pending: (name) => `Thủ tục chưa có mức thuế: ${name}`,
    hidden: (count) =>
      `${count} biện pháp khác không áp dụng cho mặt hàng này hoặc không có hiệu lực vào ngày đó; dùng --all để xem.`,
    period: (from, until, endedBy) =>
      `có hiệu lực từ ${from}${until === null ? ', chưa có ngày kết thúc' : ` đến ${until}`}${endedBy === null ? '' : `; chấm dứt theo ${endedBy}`}`,
    listed: (list, prefix, from, until, note) =>
      `có trong danh mục ${list} với mã ${prefix} (từ ${from}${until === null ? ', chưa có ngày kết thúc' : ` đến ${until}`})${note === '' ? '' : `: ${note}`}`,
    condition: (name, requires, share, stated, assumption) =>
      `tùy thuộc: ${name} (phải ${requires ? 'đúng' : 'không đúng'}); tính với tỷ lệ trị giá ${share}, ${stated ? 'đã nêu' : `giả định (${assumption ?? ''})`}`,
    rateChange: (rule, change, share) => `quy tắc ${rule}: thuế suất ${change}, với tỷ lệ trị giá ${share}`,
    arithmetic: (base, rate, amount) => `${base} USD theo ${rate} = ${amount}`,
    source: (list) => `nguồn: ${list}`,
  },
  ordinaryOnly: 'thuế MFN (cột 1 chung), không có thuế bổ sung chung',
  ordinaryBy: (exemptions) =>
    `thuế MFN (cột 1 chung), không có thuế bổ sung chung; được miễn theo ${exemptions}`,
  unverifiedCase: (number) => `${number} (số vụ chưa được xác minh)`,
  daysOutside: (entry, loading) =>
    loading !== null && entry < loading
      ? `Ngày nhập khẩu ${entry} trước ngày xếp hàng ${loading}; hãy nêu ngày sau đó bằng --planned.`
      : `Ngày dự định ${entry} không nằm trong các ngày từ --from đến --to.`,
  loadedLater: (loaded, entry) =>
    `--loaded-from ${loaded} sau ngày nhập khẩu đầu tiên ${entry}: ngày xếp hàng vốn đã tính từ ngày đó.`,
  otherData: (then, now) =>
    `Bản so sánh này được lập trên dữ liệu ${then}; nay được tính trên dữ liệu ${now}, nên số liệu có thể khác.`,
  savedOnOtherData: (title, then, now) =>
    `${title}: đã lưu trên bộ dữ liệu ${then}; nay tính lại trên bộ dữ liệu ${now} nên số liệu có thể khác.`,
  dutyChanged: (label, then, now) => `${label}: số thuế trước là ${then}, nay là ${now}.`,
  figureChanged: (name, then, now) => `${name}: trước là ${then} USD, nay là ${now} USD.`,
  figuresUnchanged: 'Không có số liệu nào trong đó thay đổi.',
  coarseByChapter: (flows) => `${flows} chỉ có số liệu theo chương; hãy dùng --by chapter.`,
  importsAlone: (option, imports, flows) => `${option} chỉ dùng cho ${imports}, không dùng cho ${flows}.`,
  attribution: {
    exact: (evaluations) =>
      `Chênh lệch theo từng thay đổi, không phụ thuộc thứ tự (giá trị Shapley, chính xác, ${evaluations} tổ hợp):`,
    sampled: (evaluations) =>
      `Chênh lệch theo từng thay đổi, không phụ thuộc thứ tự (giá trị Shapley, ước lượng từ ${evaluations} tổ hợp):`,
    together: (first, second, duty) =>
      `${first} cùng ${second}: thêm ${duty} so với khi xét riêng từng thay đổi`,
  },
  find: viFind,
  claims: viClaims,
  commands: viCommand,
  policy: viPolicy,
  respond: viRespond,
  reconcile: viReconcile,
  refund: viRefund,
  origins: viOrigins,
  table: {
    sameDuty: 'Quy định khác, nhưng tổng số thuế trên kim ngạch năm 2024 như nhau.',
    untraded: (rule) =>
      `Quy tắc ${rule} không áp dụng cho mặt hàng nào có kim ngạch, nên không làm thay đổi số liệu nào dưới đây.`,
    sameAs: (id) => `Cùng một kịch bản với ${id}, chỉ khác tên.`,
    between: (low, high) =>
      `Số thuế nếu mọi mặt hàng chịu mức của dòng thuế thấp nhất: ${low}; cao nhất: ${high}.`,
    rangeOf: (condition, share, value, none, all) =>
      `${condition}: tính cho ${share === 'mixed' ? 'các tỷ lệ khác nhau theo dòng' : share} của ${value}; tổng số thuế ${none} nếu không đúng với phần nào, ${all} nếu đúng với toàn bộ`,
    group: 'nhóm',
    customsValue: 'trị giá hải quan',
    duty: 'số thuế',
    rate: 'thuế suất hiệu dụng',
    difference: 'chênh lệch',
    total: 'tổng cộng',
    status: 'hiệu lực',
  },
  status: {
    inForce: 'đang có hiệu lực',
    ended: 'đã chấm dứt',
    scheduled: 'sẽ có hiệu lực',
    hypothetical: 'giả định',
  },
  standing: {
    from: (day) => `từ ${day}`,
    changes: (day, usd) => (usd === null ? `thay đổi từ ${day}` : `từ ${day} sẽ là ${usd}`),
    rangeChanges: (day) => `khoảng thuế thay đổi từ ngày ${day}`,
    endedFrom: (day) => `đối với hàng nhập khẩu từ ${day}`,
    by: (event) => `do ${event}`,
    heldUnlawful: (day) => `bị tuyên trái luật ngày ${day}`,
  },
  incompleteEntry:
    'Một dòng khác của tờ khai này chưa có số thuế: số phải nộp của tờ khai ít nhất bằng tổng các dòng còn lại.',
  feesUnknown: 'Chưa biết: không rõ mức phí của ngày nhập khẩu đó. Điều này không có nghĩa là phí bằng 0.',
  withEvidence,
  evidence: (day, isAfter) => (isAfter ? `đến ${day}; ngày nhập khẩu muộn hơn` : `đến ${day}`),
};
