/** Bảng và biểu đồ được lưu hoặc sao chép ra ngoài trang. */
import type { enExport } from './en-export.ts';

export const viExport: typeof enExport = {
  open: 'Lưu hoặc sao chép',
  openOf: (title) => `Lưu hoặc sao chép: ${title}`,
  copyText: 'Sao chép để dán vào bảng tính',
  copyCsv: 'Sao chép dạng CSV',
  saveCsv: 'Lưu tệp CSV',
  saveJson: 'Lưu tệp JSON',
  saveSvg: 'Lưu biểu đồ dạng SVG',
  savePng: 'Lưu biểu đồ dạng PNG',
  decimals: 'Dấu thập phân',
  marks: { point: '1234.56 (dấu chấm)', comma: '1234,56 (dấu phẩy)' },
  marksHint: 'Chọn theo cách bảng tính của bạn viết số; với dấu phẩy, tệp CSV ngăn cách bằng dấu chấm phẩy.',
  waiting: 'Đang chuẩn bị…',
  unavailable: 'Số liệu chưa sẵn sàng.',
  copied: 'Đã sao chép.',
  saved: (name) => `Đã lưu: ${name}`,
  blocked:
    'Trình duyệt không cho phép sao chép. Văn bản đã được chọn sẵn ở đây: hãy sao chép bằng Ctrl+C hoặc ⌘C.',
  text: 'Văn bản để sao chép',
  noImage: 'Trình duyệt này không vẽ được biểu đồ dạng PNG. Hãy lưu dạng SVG.',
  source: (of) =>
    `Nguồn: Tariff Scenarios: Viet Nam - United States. ${of.edition}; căn cứ cập nhật đến ${of.evidence}; ` +
    `${of.trade === null ? '' : `bảng thương mại ${of.trade}; `}phiên bản dữ liệu ${of.dataVersion}.`,
  lawOf: (date) => `theo quy định ngày ${date}`,
  sides: { baseline: 'Kịch bản cơ sở', scenario: 'Kịch bản so sánh' },
  tradeNote: 'Tiền thuế một năm tính trên thương mại năm 2024: số liệu tĩnh, giả định lượng mua không đổi.',
  columns: {
    key: 'Ký hiệu',
    total: 'Tổng cộng',
    customsValue: 'Trị giá hải quan',
    duty: (scenario) => `Tiền thuế, ${scenario}`,
    difference: (scenario) => `Chênh lệch so với kịch bản cơ sở, ${scenario}`,
    rate: (scenario) => `Thuế suất hiệu dụng, ${scenario}`,
  },
};
