/** Lỗi gì, giá trị nào, và cần làm gì. */
import type { enFailures } from './en-failures.ts';
import { lookUp } from './look-up.ts';

const anyOf = (names: readonly string[]): string =>
  names.length === 0 ? '' : ` Có phải ý bạn là ${names.join(', ')}?`;

const details = {
  hash: 'mã kiểm tra không khớp',
  'no connection': 'không có kết nối',
  'not loaded yet': 'chưa tải',
  'not in the manifest': 'không có trong danh sách tệp',
  'not part of this site': 'không có trên trang này',
};

const inWords = (detail: string): string => lookUp(details, detail) ?? detail;

export const viFailures: typeof enFailures = {
  sentences: {
    malformedDocument: ({ path, expected, found }) => `Tại ${path}, tài liệu có ${found}; cần ${expected}.`,
    newerFormat: ({ found, supported }) =>
      `Tài liệu này có định dạng ${found}; phiên bản này đọc được ${supported}. Hãy dùng phiên bản mới hơn.`,
    unknownScenario: ({ name, known }) =>
      `Không có kịch bản “${name}”. Các kịch bản hiện có: ${known.join(', ')}.`,
    unknownMeasure: ({ rule, measure, nearest }) =>
      `Quy tắc “${rule}” nêu một biện pháp không có trong quy định: “${measure}”.${anyOf(nearest)}`,
    unknownList: ({ rule, list }) => `Quy tắc “${rule}” nêu một danh mục không xác định: “${list}”.`,
    unknownCondition: ({ condition }) => `Không có điều kiện “${condition}”.`,
    precedenceCycle: ({ measures }) => `Các biện pháp sau phụ thuộc vòng vào nhau: ${measures.join(', ')}.`,
    unknownFlow: ({ code }) =>
      `Không có hàng hóa nhập khẩu theo mã ${code} trong năm 2024. Hãy nhập mã HTS 10 số có kim ngạch từ Việt Nam.`,
    datasetUnavailable: ({ dataset, detail }) =>
      `Không tải được tệp dữ liệu “${dataset}” (${inWords(detail)}). Hãy kiểm tra kết nối và thử lại.`,
    datasetCorrupt: ({ dataset, detail }) =>
      `Tệp dữ liệu “${dataset}” bị hỏng (${inWords(detail)}); không có phép tính nào dùng tệp này. Hãy thử lại để tải lại tệp.`,
  },
  workerStopped: (detail) =>
    detail === ''
      ? 'Quá trình tính toán dừng đột ngột. Các lựa chọn của bạn vẫn được giữ; hãy khởi động lại.'
      : `Quá trình tính toán dừng đột ngột (${detail}). Các lựa chọn của bạn vẫn được giữ; hãy khởi động lại.`,
  malformedAddress: (part) =>
    `Địa chỉ trang nêu nội dung không tồn tại: “${part}”. Trang hiển thị phép so sánh mặc định.`,
  details,
  retry: 'Thử lại',
  restart: 'Khởi động lại',
  dismiss: 'Đóng thông báo này',
};
