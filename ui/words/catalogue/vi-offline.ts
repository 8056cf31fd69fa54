/** Bản sao của trang lưu trên máy và các phiên bản mới. */
import type { enOffline } from './en-offline.ts';

export const viOffline: typeof enOffline = {
  title: 'Khi không có mạng',
  works: (size) => `Đã dùng được khi không có mạng: ${size} đã lưu trong trình duyệt này.`,
  filling: (percent) => `Đang lưu vào trình duyệt để dùng khi không có mạng: ${percent}.`,
  incomplete: (kept, total) =>
    `Mới lưu được ${kept}/${total} tệp trong trình duyệt này: phần còn lại cần có mạng.`,
  notKept: {
    storage:
      'Chưa dùng được khi không có mạng: trình duyệt này không còn chỗ lưu. Khi có mạng, mọi chức năng vẫn hoạt động.',
    network:
      'Chưa dùng được khi không có mạng: mất kết nối trước khi lưu xong. Khi có mạng, mọi chức năng vẫn hoạt động.',
    changed:
      'Không dùng được khi không có mạng: trang đang được cập nhật, hoặc có phần mềm trên đường truyền làm thay đổi tệp. Khi có mạng, mọi chức năng vẫn hoạt động.',
  },
  nothingKept: {
    title: 'Hiện cần có mạng để mở trang thuế này',
    told: 'Trình duyệt đã xóa bản sao của trang trên máy này, như thường làm khi sắp hết chỗ. Hãy kết nối mạng một lần: bản sao sẽ tự được lưu lại. Những gì bạn lưu trong thư viện nằm ở chỗ khác và sẽ hiện ra ngay khi mở được trang.',
    again: 'Thử lại',
  },
  unsupported: 'Trình duyệt không lưu được trang tại địa chỉ này: cần có kết nối mạng.',
  again: 'Thử lưu lại',
  update: 'Đã có phiên bản mới. Nội dung đang hiển thị được giữ nguyên cho đến khi bạn tải phiên bản này.',
  load: 'Tải phiên bản mới',
  loading: 'Đang tải phiên bản mới…',
};
