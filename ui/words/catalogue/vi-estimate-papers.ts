/** Giấy tờ của một ước tính: liên kết và tệp, bản in gửi người mua. */
import type { enEstimatePapers } from './en-estimate-papers.ts';

export const viEstimatePapers: typeof enEstimatePapers = {
  documents: {
    more: 'Thao tác khác',
    copyLink: 'Sao chép liên kết',
    copied: 'Đã sao chép liên kết',
    save: 'Lưu thành tệp',
    open: 'Mở tệp',
    opened: (name) => `Đã mở “${name}”. Bấm Hoàn tác để trở lại bản trước.`,
    lock: 'Khóa các số liệu này',
    lockHint: 'Ước tính đã khóa giữ nguyên số liệu, dù quy định hay dữ liệu thay đổi.',
    locked: 'Đã khóa',
    lockedOn: (version, date) =>
      `Các số liệu này được khóa trên dữ liệu ${version}, căn cứ đến ${date}. Số liệu đã khóa không được tính lại.`,
    editionNotKept: 'Ấn bản biểu thuế không được lưu cùng số liệu đã khóa',
    sameData: 'Dữ liệu của trang này vẫn như vậy.',
    otherData: (version) => `Trang này nay dùng dữ liệu ${version}.`,
    changed: (then, now) => `Theo dữ liệu này, số thuế sẽ là ${now} thay vì ${then}.`,
    unchanged: 'Theo dữ liệu này, số thuế vẫn như cũ đến từng cent.',
    recalculate: 'Tính lại bên cạnh',
    beside: 'Tính bây giờ',
    asLocked: 'Đã khóa',
    unlock: 'Mở khóa và tính lại',
    print: 'In bản gửi người mua',
    title: 'Tiêu đề (không bắt buộc)',
    link: 'Không dùng được liên kết này.',
    file: 'Không dùng được tệp này.',
    kept: 'Những gì bạn đang có vẫn còn đây.',
    altered: 'Tệp này đã bị sửa sau khi lưu.',
    alteredMeans:
      'Nội dung không còn khớp mã băm ghi kèm: hãy đối chiếu mã HS, trị giá, dữ kiện và số liệu đã khóa với bản gốc.',
  },
  sheet: {
    title: 'Ước tính thuế nhập khẩu vào Hoa Kỳ',
    prepared: 'Hàng Việt Nam nhập khẩu vào Hoa Kỳ',
    print: 'In',
    close: 'Đóng bản in',
    preview: 'Bản gửi người mua',
    shipment: 'Lô hàng',
    law: 'Quy định',
    declare: 'Các mã cần khai',
    disclaimer:
      'Đây là kết quả tính từ các quy định công khai, không phải tư vấn hải quan, văn bản xác định trước hay báo giá. Hải quan Hoa Kỳ (CBP) quyết định số thuế phải nộp. Mã HS, trị giá và xuất xứ do người lập bản này khai.',
    evidence: (date, version) => `Quy định cập nhật đến ngày ${date}; phiên bản dữ liệu ${version}.`,
    range: (low, high) => `Tùy các thông tin chưa khai, số thuế này nằm trong khoảng từ ${low} đến ${high}.`,
    loading: 'Đang mở bản in…',
    failed: 'Không đọc được bản in bằng ngôn ngữ đó: có thể mất kết nối.',
  },
};
