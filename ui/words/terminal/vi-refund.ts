/** Lời của lệnh trả lời về hoàn thuế, bằng tiếng Việt. */
import { viFilesRefund } from '../catalogue/vi-files-refund.ts';
import { viEntryFacts } from '../catalogue/vi-stated.ts';
import type { RefundMessages } from './en-refund.ts';

export const viRefund: RefundMessages = {
  notAdvice:
    'Đây không phải là tư vấn pháp lý. Đại lý hải quan có giấy phép hoặc luật sư, và CBP, quyết định khoản nào được đề nghị hoàn.',
  taxpayerAssumed:
    'Tiền lãi tính theo mức của công ty; thêm --other để tính theo mức của người nhập khẩu khác, cao hơn một điểm phần trăm.',
  unnumbered: (row) => `(dòng ${row})`,
  doors: viFilesRefund.doors,
  outsideDays: (from, until) =>
    `Nhập khẩu ngoài thời gian từ ${from} đến ${until}: không thu khoản thuế thuộc diện hoàn.`,
  nothingPaid: 'Không nộp khoản nào theo mã thuộc diện hoàn.',
  noEntryDate: 'Tệp không nêu ngày nhập khẩu đọc được.',
  enteredAfter: (entered, asOf) =>
    `Nhập khẩu ngày ${entered}, sau ngày hoàn thuế ${asOf}: vào ngày đó chưa có gì để xin hoàn.`,
  asOfBefore: (asOf, first) =>
    `Ngày hoàn thuế ${asOf} sớm hơn tờ khai đầu tiên trong tệp, ngày ${first}; hãy nêu một ngày sau đó bằng --as-of.`,
  interestUntil: (day, interest) =>
    `Từ ngày ${day} chưa có lãi suất được công bố; tiền lãi đến ngày đó: ${interest}.`,
  interestUnknown: 'Không biết lãi suất của ngày nộp thuế.',
  opens: (door, day) => `${door} mở từ ngày ${day}.`,
  closed: (door, day) => `${door} đã đóng sau ngày ${day}.`,
  shut: {
    entryType: (door) => `${door}: không nhận hình thức khai báo này.`,
    reconciliation: (door) => `${door}: không nhận vì dấu hiệu đối soát (reconciliation) của tờ khai.`,
    notFlagged: (door) => `${door}: chỉ nhận tờ khai có dấu hiệu đối soát (reconciliation).`,
    drawback: (door) => `${door}: không nhận tờ khai đã đề nghị hoàn thuế xuất khẩu (drawback).`,
    protestOpen: (door) => `${door}: không nhận tờ khai đang có khiếu nại.`,
    remedyPending: (door) =>
      `${door}: không nhận khi thuế chống bán phá giá hoặc chống trợ cấp còn chờ xử lý.`,
  },
  partKnown: (amount) => `Phần đã biết: ${amount}.`,
  totalDiffers: (line, paid, expected, charged) =>
    `Dòng hàng ${line}: đã nộp tổng cộng ${paid}, theo quy định ngày đó là ${expected}, trong đó ${charged} theo mã thuộc diện hoàn. Đã nộp bao nhiêu theo các mã này? Tệp không cho biết.`,
  noDuty: (line, charged) =>
    `Dòng hàng ${line}: đã nộp bao nhiêu? Tệp không nêu số thuế. Theo quy định ngày đó phải thu ${charged} theo mã thuộc diện hoàn.`,
  notDeclared: (line, paid, charged) =>
    `Dòng hàng ${line}: đã nộp ${paid} mà không khai đủ mã thuộc diện hoàn; quy định ngày đó thu ${charged} theo mã này. Cần kiểm tra lại với đại lý hải quan.`,
  notAssessed: (line) =>
    `Dòng hàng ${line}: đã nộp bao nhiêu theo mã thuộc diện hoàn? Không tính được thuế của dòng hàng này.`,
  lawDiffers: (line, paid, charged) =>
    `Dòng hàng ${line}: đã nộp ${paid} theo mã thuộc diện hoàn; quy định ngày đó thu ${charged}.`,
  problemOf: (row, sentence) => `Dòng ${row} của tệp: ${sentence}`,
  unknown: 'chưa biết',
  notTold: viEntryFacts,
  calendarName: 'Hoàn thuế IEEPA: các hạn chót',
  lastDay: (door, entries) => `${door}: hạn chót của ${entries} tờ khai`,
  lastDayText: (entries, estimated) =>
    `${entries}${estimated > 0 ? ` - ngày thanh khoản của ${estimated} tờ khai là ước tính: hãy xem ngày trên ACE` : ''}`,
  filesWritten: (files, entries) => `${entries} số tờ khai cho cổng ACE trong ${files.join(', ')}.`,
  noFile: 'Vào ngày đó không tờ khai nào đi qua CAPE được: không ghi tệp số tờ khai.',
  summary: (entries, refundable, interest, open) =>
    `${entries} tờ khai: được hoàn ${refundable}${interest === null ? '' : `, tiền lãi ${interest}`}${open === 0 ? '' : `; ${open} tờ khai còn câu hỏi, không tính vào tổng`}.`,
  badDuty: (column, value) => `${column} "${value}" không phải là số tiền bằng USD.`,
  badRate: (value) => `Thuế suất "${value}" không phải là phần trăm, "Free" hay số tiền cho mỗi đơn vị.`,
  badFlag: (column, value) => `${column} "${value}" không cho biết là có hay không.`,
  headingAlone: (value) => `${value} đứng trong tờ khai mà không thuộc dòng hàng nào.`,
};
