/** Lời của một tệp đóng gói: tài liệu, bộ tính và pháp luật trong cùng một tệp. */
import type { enCapsule } from './en-capsule.ts';

export const viCapsule: typeof enCapsule = {
  language: 'Ngôn ngữ',
  estimate: 'Ước tính thuế nhập khẩu vào Hoa Kỳ',
  comparison: 'So sánh các kịch bản trên hàng nhập khẩu từ Việt Nam năm 2024',
  reading: 'Đang tính lại…',
  verified: (version) =>
    `Đã kiểm chứng: tính lại tại đây theo pháp luật kèm trong tệp (dữ liệu ${version}), mọi số liệu đúng như khi lưu, đến từng cent.`,
  differs: (version) =>
    `Không kiểm chứng được: tính lại tại đây theo pháp luật kèm trong tệp (dữ liệu ${version}), các số liệu sau không còn như khi lưu.`,
  otherLaw: (then, now) =>
    `Số liệu được lưu trên dữ liệu ${then}. Tệp này kèm pháp luật của dữ liệu ${now}: trình bày cả hai.`,
  sameOnBoth: 'Trên cả hai, mọi số liệu giống nhau đến từng cent.',
  altered: 'Tài liệu trong tệp này đã bị sửa sau khi lưu: nội dung không khớp mã băm ghi kèm.',
  withoutHash: 'Tài liệu trong tệp này không ghi kèm mã băm nội dung.',
  withoutFigures: 'Không có số liệu nào được lưu kèm: các số dưới đây được tính tại đây.',
  unread: 'Không đọc được tài liệu trong tệp này.',
  figure: 'Số liệu',
  saved: 'Như khi lưu',
  here: 'Tính tại đây',
  inputs: 'Thông tin đã khai',
  facts: 'Dữ kiện',
  figures: 'Số liệu',
  rules: 'Quy tắc',
  noRules: 'Pháp luật giữ nguyên.',
  scenario: 'Kịch bản',
  customsValue: 'Trị giá hải quan',
  duty: 'Tiền thuế',
  rate: 'Thuế suất hiệu dụng',
  difference: 'Chênh lệch so với kịch bản cơ sở',
  baseline: 'Kịch bản cơ sở',
  byChapter: 'Tiền thuế theo Chương',
  chapter: 'Chương',
  measure: 'Biện pháp',
  heading: 'Mã',
  statutoryRate: 'Thuế suất',
  sources: 'Nguồn',
  hash: 'Mã băm nội dung (SHA-256)',
  data: (version, evidence) => `Phiên bản dữ liệu ${version}, căn cứ đến ${evidence}.`,
  total: 'Tổng số thuế',
  low: 'ít nhất',
  high: 'nhiều nhất',
  none: 'không có số liệu',
  offline:
    'Tệp này không kết nối với bất kỳ mạng nào. Hãy mở tệp trên trang (“Mở tệp”) để xem số liệu cạnh số liệu theo pháp luật mà trang biết.',
};
