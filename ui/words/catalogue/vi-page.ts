/** Phần chung của trang: tiêu đề, thiết lập, tải dữ liệu, chân trang. */
import { editionInVietnamese } from '../format/edition.ts';
import type { enPage } from './en-page.ts';

export const viPage: typeof enPage = {
  title: 'Kịch bản thuế quan',
  subtitle: 'Việt Nam – Hoa Kỳ',
  lead: 'Hoa Kỳ thu bao nhiêu thuế đối với hàng Việt Nam, theo quy định tại một ngày nhập khẩu bất kỳ hoặc theo một quy tắc được đề xuất?',
  nav: {
    label: 'Các trang',
    estimate: 'Tính thuế',
    scenarios: 'Kịch bản',
    files: 'Tệp',
    schedule: 'Biểu thuế',
    learn: 'Học',
    sources: 'Nguồn',
    library: 'Thư viện',
  },
  changes: {
    title: 'Thay đổi',
    undo: 'Hoàn tác',
    redo: 'Làm lại',
    undoKeys: 'Phím Ctrl+Z',
    redoKeys: 'Phím Ctrl+Shift+Z',
  },
  keys: {
    title: 'Phím tắt',
    go: (view) => `Đến phần: ${view}`,
    find: 'Đến ô tìm kiếm',
    undo: 'Hoàn tác thay đổi gần nhất',
    redo: 'Làm lại thay đổi đó',
    print: 'In nội dung đang hiển thị',
    sheet: 'Mở bảng phím tắt này',
    escape: 'Đóng phần đang mở',
    singleKeys: 'Dùng các phím bấm đơn lẻ (g, /, ?)',
    close: 'Đóng',
  },
  copyByHand: 'Trình duyệt không cho phép sao chép. Hãy sao chép từ đây:',
  keepInLibrary: 'Lưu vào thư viện',
  noDate: 'chưa chọn ngày',
  machine: '(dịch máy)',
  unreadLanguage: 'Không tải được ngôn ngữ kia: có thể không có kết nối.',
  unknownView: (name) =>
    `Địa chỉ ghi “${name}”, nhưng ở đây không có mục nào như vậy. Đây là phần ước tính; các mục khác ở phía trên.`,
  skip: 'Đến phần số liệu',
  settings: 'Thiết lập',
  language: 'Ngôn ngữ',
  more: 'Thêm',
  guess: 'Đoán trước khi đọc',
  theme: 'Giao diện',
  themes: { auto: 'Theo hệ thống', light: 'Sáng', dark: 'Tối' },
  documentTitle: (comparison) => `${comparison} | Kịch bản thuế quan`,
  loading: {
    view: 'Đang mở phần này của trang…',
    viewFailed: 'Không tải được phần này của trang: có thể không có kết nối, hoặc trang vừa được cập nhật.',
    title: 'Đang tải quy định và số liệu thương mại',
    steps: {
      law: 'Quy định: biện pháp, danh mục hàng hóa, thời hạn, căn cứ pháp lý',
      rates: 'Thuế suất trong biểu thuế HTS',
    },
    progress: (done, total) => `${done}/${total}`,
    failed: 'Không tải được dữ liệu',
    stopped: 'Quá trình tính toán đã dừng',
    silent: 'Bộ tính toán không trả lời',
    silentTold:
      'Một câu hỏi đã chờ 30 giây mà chưa có kết quả. Các con số trên trang có thể là của lựa chọn trước đó. Bạn có thể chờ thêm, hoặc khởi động lại bộ tính toán: các lựa chọn của bạn vẫn được giữ.',
    restart: 'Khởi động lại',
  },
  underWay: {
    progress: (done, total) => `${done}/${total}`,
    stop: 'Dừng',
    stopped: 'Đã dừng. Không có gì thay đổi.',
  },
  footer: {
    title: 'Về các số liệu này',
    notAdvice:
      'Đây là kết quả tính toán từ văn bản pháp luật và số liệu thương mại công khai, không phải tư vấn hải quan, văn bản xác định trước hay báo giá. Số thuế phải nộp của một lô hàng do đại lý hải quan được cấp phép hoặc Cơ quan Hải quan và Bảo vệ Biên giới Hoa Kỳ (CBP) xác định.',
    unchanged:
      'Kim ngạch giữ nguyên như năm 2024: giả định người mua không giảm lượng, không đổi nguồn cung hay mặt hàng khi thuế thay đổi.',
    address: 'Địa chỉ của trang này:',
    privacy:
      'Mọi phép tính thực hiện ngay trong trình duyệt. Lựa chọn và dữ liệu bạn nhập không được gửi đi đâu.',
    sources:
      'Nguồn: Biểu thuế quan hài hòa của Hoa Kỳ (HTS) và Chương 99 của biểu này (USITC), các văn bản của Tổng thống và USTR trên Công báo Liên bang, số liệu nhập khẩu để tiêu dùng năm 2024 (Cục Điều tra Dân số Hoa Kỳ, USITC DataWeb).',
    edition: (edition) => `Quy định và biểu thuế: ${editionInVietnamese(edition)}`,
    dataVersion: (version) => `Phiên bản dữ liệu ${version}`,
    licence: 'Mã nguồn và nội dung theo giấy phép MIT; dữ liệu của Chính phủ Hoa Kỳ thuộc về công chúng.',
  },
};
