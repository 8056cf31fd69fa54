/** Ngày nhập khẩu có lợi nhất: số thuế theo ngày xếp hàng và ngày nhập khẩu. */
import type { DaysMessages } from './en-days.ts';

export const viDays: DaysMessages = {
  from: 'Nhập khẩu từ',
  until: 'đến',
  loadedFrom: 'Xếp hàng từ',
  underWay: 'Đang tính các ngày',
  map: 'Số thuế theo ngày xếp hàng và ngày nhập khẩu',
  mapAxes:
    'Chiều ngang: ngày nhập khẩu. Chiều dọc: ngày xếp hàng. Màu xanh chịu thuế ít hơn ngày dự định, màu đỏ nhiều hơn; ô gạch bỏ chưa có số.',
  never: 'chưa xếp hàng',
  planned: (entry) => `Dự định: nhập khẩu ngày ${entry}`,
  anyLoading: 'Trong những ngày này, ngày xếp hàng không làm thay đổi số thuế.',
  vesselOnly: 'Quy định về hàng đang trên đường chỉ dành cho hàng đi tàu biển.',
  hurry: (day, amount) => `Nếu nhập khẩu chậm nhất ngày ${day}, số thuế giảm ${amount}.`,
  wait: (day, amount) => `Nếu nhập khẩu từ ngày ${day} trở đi, số thuế giảm ${amount}.`,
  rises: (day, amount) => `Từ ngày ${day}, số thuế tăng ${amount}.`,
  falls: (day, amount) => `Từ ngày ${day}, số thuế giảm ${amount}.`,
  noBetter: 'Không có ngày nào chịu thuế ít hơn ngày dự định.',
  outside:
    'Ngày dự định không nằm trong các ngày đang xem, hoặc trước ngày xếp hàng: lấy ngày đầu tiên để so sánh.',
  afloat: (loaded, from, until, amount) =>
    `Xếp hàng chậm nhất ngày ${loaded} và nhập khẩu từ ${from} đến ${until}: ít hơn ${amount} so với hàng xếp sau đó.`,
  unknown: 'chưa có số',
  someUnknown:
    'Một số ngày chưa có số, hoặc chịu thuế theo lượng hàng chưa được nêu: những ngày đó không nêu khoản tiết kiệm.',
  choices: 'Theo từng khoảng ngày nhập khẩu',
  columns: {
    from: 'Nhập khẩu từ',
    until: 'Nhập khẩu đến',
    loadedFrom: 'Xếp hàng từ',
    loadedUntil: 'Xếp hàng đến',
    duty: 'Số thuế',
    difference: 'So với ngày dự định',
    open: 'Số dòng chưa có số',
    standing: 'Quy định',
    event: 'Biện pháp bắt đầu, chấm dứt',
    measures: 'Các loại thuế',
  },
  notSaid: 'không nêu',
  standing: { known: 'đã biết', scheduled: 'sẽ có hiệu lực' },
  atLeast: (amount) => `ít nhất ${amount}`,
  begins: (names) => `Bắt đầu: ${names}`,
  ends: (names) => `Chấm dứt: ${names}`,
  enterOn: (day) => `Nhập khẩu ngày ${day}`,
  evidence: (day) =>
    `Căn cứ cập nhật đến ${day}. Các ngày sau đó tính theo những thay đổi đã ấn định trước ngày ấy; quyết định ban hành về sau không có ở đây.`,
  announcedTitle: 'Mới chỉ công bố: chưa tính vào số liệu nào ở đây',
  ofFile: 'Hàng trong tệp, giả định tất cả nhập khẩu cùng một ngày',
  unread: (count) => `${count} dòng không đọc được, chưa tính vào số liệu nào.`,
  comparedWith: 'So với nhập khẩu ngày',
  reversed: 'Ngày cuối trước ngày đầu.',
  tooMany: (most) => `Mỗi lần xem nhiều nhất ${most} ngày.`,
  tooEarly: (first) => `Không có số cho các ngày trước ${first}.`,
};
