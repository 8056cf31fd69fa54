/** Những câu nói về một bảng đã đọc, bằng tiếng Việt. */
import { dotted } from '../format/hts.ts';
import type { SheetMessages } from './en-sheet.ts';

const quoted = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ');
const PARTS = {
  freight: 'cước vận chuyển',
  insurance: 'phí bảo hiểm',
  discount: 'giảm giá',
  assists: 'khoản trợ giúp',
} as const;
const MISSING = {
  freight: 'cước vận chuyển quốc tế',
  insurance: 'phí bảo hiểm',
  duties: 'trị giá hải quan (giá đã gồm thuế)',
  value: 'trị giá hải quan',
} as const;

export const viSheet: SheetMessages = {
  row: {
    rowWidth: ({ value }) =>
      `Dòng ${value > 0 ? 'thừa' : 'thiếu'} ${Math.abs(value)} ô so với dòng tiêu đề${value > 0 ? '; giá trị chứa dấu phẩy phải đặt trong dấu ngoặc kép' : ''}.`,
    unclosedQuotation: () => 'Dấu ngoặc kép của dòng không được đóng: không biết các ô kết thúc ở đâu.',
    openNumber: ({ column, value, asPoint, asComma }) =>
      `${column} "${value}" có thể là ${asPoint} hoặc ${asComma}: hãy cho biết dấu thập phân là dấu chấm hay dấu phẩy (--decimal point hoặc --decimal comma).`,
    openDate: ({ column, value, asDmy, asMdy }) =>
      `${column} "${value}" có thể là ${asDmy} hoặc ${asMdy}: hãy cho biết ngày hay tháng đứng trước (--dates dmy hoặc --dates mdy).`,
    otherCurrency: ({ value }) =>
      `Đồng tiền là "${value}"; trị giá hải quan Hoa Kỳ tính bằng USD, quy đổi theo tỷ giá ngày xuất khẩu.`,
    unreadAmount: ({ column, value }) =>
      `Không đọc được số tiền ${PARTS[column]} "${value}": hãy ghi bằng USD, hoặc để trống ô này.`,
    twoUnits: ({ value, unit }) =>
      `Số lượng "${value}" đã ghi đơn vị riêng, còn cột đơn vị tính ghi "${unit}": đơn vị nào đúng?`,
    totalWithCode: ({ value }) =>
      `"${value}" cho thấy đây là dòng cộng, nhưng dòng lại có mã hàng: hãy bỏ dòng này, hoặc đổi tên nếu là dòng hàng.`,
    emptyAmongOthers: ({ column, other }) =>
      `${column} để trống, trong khi dòng khác ghi "${other}": hãy ghi rõ cho cả dòng này.`,
    otherHeading: ({ line }) =>
      `Dòng ${line} là dòng tiêu đề thứ hai, có các cột khác với tiêu đề đầu: hãy để mỗi bảng trong một tệp riêng.`,
    twoCodes: ({ value, codes }) =>
      `"${value}" có ${codes.length} mã (${codes.join(', ')}); mỗi dòng chỉ có một mã.`,
    codeCutByExponent: ({ value }) =>
      `"${value}" là mã đã bị bảng tính rút gọn thành lũy thừa của 10: các chữ số cuối đã mất. Hãy định dạng cột là văn bản.`,
    termAsksValue: ({ term, missing }) =>
      `Giá theo điều kiện "${term}": hãy nêu ${missing.map((part) => MISSING[part]).join(' và ')} (19 CFR 152.103(a)(5)).`,
    deductionsAboveValue: ({ value }) =>
      `Sau khi trừ cước, bảo hiểm và giảm giá, trị giá hải quan còn ${value}.`,
  },
  note: {
    lostZero: ({ from, to }) => `Mã "${from}" bị mất số 0 ở đầu, đã bổ sung: ${to}.`,
    codeCleaned: ({ from, to }) => `Mã "${from}" được đọc là ${to}.`,
    dateRead: ({ column, from, to }) => `${column} "${from}" được đọc là ${to}.`,
    productRead: ({ from, to }) => `"${from}" bằng ${to}.`,
    hiddenRow: () => 'Dòng này đang bị ẩn trong bảng tính; vẫn được đọc như các dòng khác.',
    damagedQuotation: () => 'Dấu ngoặc kép đặt sai chỗ: ô được lấy nguyên như đã viết.',
    claimRead: ({ heading }) => `${dotted(heading)} trong ô mã hàng được đọc là mã khai áp dụng.`,
    unitUnread: ({ value }) =>
      `Không đọc được đơn vị tính "${value}"; thuế của dòng này không phụ thuộc vào đơn vị đó.`,
    valueFromInvoice: ({ price, parts, value }) =>
      `Trị giá hải quan ${value} = giá hóa đơn ${price}${parts.map(({ part, amount }) => ` ${part === 'assists' ? '+' : '-'} ${PARTS[part]} ${amount}`).join('')} (19 CFR 152.103).`,
    partOfLine: ({ line }) => `Mã Chương 99 của mặt hàng ở dòng ${line}.`,
    alsoVietNam: ({ code, vietNam, unitedStates }) =>
      `${code} cũng là mã trong biểu thuế Việt Nam, cho mặt hàng khác. Việt Nam: ${vietNam}. Hoa Kỳ: ${unitedStates}. Hãy kiểm tra mã nào đúng.`,
    onlyVietNam: ({ code, vietNam }) =>
      `${code} là mã trong biểu thuế Việt Nam (${vietNam}), không có trong biểu thuế Hoa Kỳ.`,
  },
  sheet: {
    emptySheet: () => 'Tệp không có dòng nào.',
    repeatedColumn: ({ heading }) => `Cột "${heading}" xuất hiện hai lần.`,
    lookalikeColumn: ({ heading, column }) =>
      `Không biết cột "${heading}"; tên này giống "${column}". Hãy đổi tên cột, hoặc nêu rõ: --column "${heading}=${column}" hay --column "${heading}=unused".`,
    twoCandidates: ({ column, headings }) =>
      `Cột nào là ${column}: ${quoted(headings)}? Hãy nêu rõ: --column "${headings[0] ?? ''}=${column}".`,
    scaledColumn: ({ heading, column }) =>
      `Cột "${heading}" tính theo nghìn hoặc triệu: hãy ghi ${column} bằng số đầy đủ và sửa lại tiêu đề.`,
    unknownHeading: ({ line, cells }) =>
      `Dòng ${line} không phải là dòng có mã hàng, cũng không phải tiêu đề đã biết: ${quoted(cells.slice(0, 6))}. Hãy đặt tên ít nhất cho cột mã hàng và cột trị giá, ví dụ "hts" và "customs_value".`,
    unknownChoice: ({ heading }) => `"${heading}" không phải là một cột.`,
    noSheetColumn: ({ column }) => `Tệp không có cột "${column}".`,
  },
  decision: ({ column, mark, by, cell, line }) =>
    `${column}: dấu thập phân là dấu ${mark === 'point' ? 'chấm' : 'phẩy'}${by === 'stated' ? '' : `, căn cứ "${cell ?? ''}" ở dòng ${line ?? ''}`}.`,
  encoding: (name) => `Đọc theo bảng mã ${name}.`,
  titles: (count) => `Bỏ qua ${count} dòng phía trên tiêu đề.`,
  totals: (count) => `Bỏ qua ${count} dòng tổng.`,
  above: ({ column, value, line }) =>
    `${column}: "${value}" theo dòng ${line} phía trên tiêu đề, dùng cho mọi dòng không ghi khác.`,
  repeated: (count) => `Bỏ qua ${count} dòng tiêu đề lặp lại.`,
  unused: (names) => `Các cột không dùng đến: ${names.join(', ')}.`,
  onLine: (line, sentence) => `Dòng ${line}: ${sentence}`,
  mapping: { heading: 'tiêu đề', column: 'hiểu là', samples: 'giá trị', unused: 'không dùng' },
  decimal: {
    label: 'Dấu thập phân',
    auto: 'Theo cột',
    point: 'Dấu chấm (10.50)',
    comma: 'Dấu phẩy (10,50)',
  },
  dates: {
    label: 'Ngày dạng 09/10/2026',
    auto: 'Theo cột',
    dmy: 'Ngày trước',
    mdy: 'Tháng trước',
  },
  unreadableWorkbook: {
    otherArchive: (path) =>
      `"${path}" là tệp nén, không phải tệp Excel (có thể là OpenDocument hoặc ZIP); hãy lưu bảng thành XLSX hoặc CSV.`,
    damaged: (path) => `Không đọc được tệp Excel "${path}": tệp bị cắt ngang hoặc bị hỏng.`,
  },
  otherFile: {
    compound: (path) =>
      `"${path}" là tệp Excel định dạng cũ (.xls) hoặc có mật khẩu; hãy lưu thành XLSX không có mật khẩu, hoặc CSV.`,
    pdf: (path) => `"${path}" là tệp PDF; hãy lưu bảng trong tệp thành XLSX hoặc CSV.`,
    image: (path) => `"${path}" là ảnh; hãy nhập bảng trong ảnh thành XLSX hoặc CSV.`,
    webPage: (path) =>
      `"${path}" thực ra là trang web hoặc XML, dù tên tệp có thể khác; hãy mở bằng Excel rồi lưu thành XLSX hoặc CSV.`,
  },
  severalWorksheets: (names) =>
    `Cần đọc trang tính nào: ${quoted(names)}? Hãy nêu rõ: --worksheet "${names[0] ?? ''}".`,
  noWorksheet: (name) => `Tệp Excel không có trang tính hiển thị nào tên là "${name}".`,
  worksheetOfText: (name, path) =>
    `--worksheet "${name}" chỉ dùng cho tệp Excel; "${path}" là tệp văn bản, không có trang tính.`,
  dateUnused: (date) =>
    `--date ${date} chỉ dùng cho dòng không ghi ngày nhập khẩu, nhưng mọi dòng đều đã có ngày; hãy bỏ --date.`,
  entryDateMissing: 'Tệp không có cột "entry_date"; hãy nêu một ngày chung cho mọi dòng bằng --date.',
};
