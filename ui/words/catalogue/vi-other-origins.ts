/** Cùng mặt hàng từ các xuất xứ khác, trình bày rút gọn. */
import type { OtherOriginsMessages } from './en-other-origins.ts';
import { viOriginLayers } from './vi-origin-layers.ts';
import { viOrigins } from './vi-origins.ts';

export const viOtherOrigins: OtherOriginsMessages = {
  names: viOrigins,
  title: 'Cùng mặt hàng từ các xuất xứ khác',
  reduced: 'Trình bày rút gọn',
  reducedTells:
    'Không tính các loại trừ theo sản phẩm, hạn ngạch, hàng được mô tả bằng lời, tỷ lệ kim loại và thuế chống bán phá giá của các xuất xứ khác. Khoản thuế chưa rõ được ghi là chưa rõ, không bao giờ tính là 0. Số của Việt Nam lấy từ bản ước tính đầy đủ chi tiết.',
  lawOf: (date) => `Nhập khẩu ngày ${date}, theo quy định của ngày đó.`,
  afterEvidence: viOriginLayers.afterEvidence,
  ofFile: 'Hàng trong tệp nếu từ các xuất xứ khác, mỗi dòng theo ngày nhập khẩu của dòng đó',
  underWay: 'Đang tính các xuất xứ',
  columns: {
    origin: 'Xuất xứ',
    agreement: 'Hiệp định',
    duty: 'Số thuế',
    rate: 'Thuế suất',
    difference: 'Điểm phần trăm so với Việt Nam',
    ordinary: 'Thuế MFN',
    parts: 'Gồm có',
    confidence: 'Độ tin cậy',
    unknown: 'Chưa rõ hoặc không tính',
    sources: 'Nguồn',
    value: 'Trị giá đã tính được',
    unknownValue: 'Trị giá chưa tính được',
  },
  layers: viOriginLayers.names,
  floor: (percent) => `mức sàn tổng ${percent}`,
  claimed: viOriginLayers.claimed,
  notClaimed: viOriginLayers.notClaimed,
  confidence: { high: 'cao', medium: 'trung bình', low: 'thấp', own: viOriginLayers.own },
  unknown: viOriginLayers.unknown,
  gaps: {
    layer: (name, heading) => `${name} (${heading}): chưa rõ thuế suất`,
    programme: (name) => `Mục 232, ${name}: chưa rõ thuế suất`,
    safeguard: 'Biện pháp tự vệ: chưa có dữ liệu về việc xuất xứ này có được loại trừ hay không',
    special: (text) => `Thuế suất đặc biệt của cột 1 dẫn chiếu đến chỗ khác: ${text}`,
    quantity: 'Giá tối thiểu tính theo lượng hàng, mà lượng hàng chưa được nêu',
    notAssessed: 'Không tính được cho mặt hàng này vào ngày đó',
  },
  leftOut: {
    'aircraft-gb': 'tàu bay dân dụng của Vương quốc Anh',
    'aircraft-jp': 'tàu bay dân dụng của Nhật Bản',
    'aircraft-kr': 'tàu bay dân dụng của Hàn Quốc',
    'energy-ca': 'năng lượng của Ca-na-đa',
    'loaded-before-2025-04-09': 'hàng xếp lên tàu trước ngày 09/04/2025',
    'potash-ca': 'kali của Ca-na-đa',
    'potash-mx': 'kali của Mê-hi-cô',
    'precedence-of-section-232':
      'quy định chỉ nộp một trong hai loại: thuế này hoặc thuế Mục 232 (sắc lệnh hành pháp số 14289)',
    'ptaap-ch': 'hàng được miễn theo thỏa thuận với Thụy Sĩ',
    'ptaap-eu': 'hàng được miễn theo thỏa thuận với EU',
  },
  notIn: (names) => `Không tính: ${names}`,
  someUnknown:
    'Thuế suất chỉ tính trên phần hàng đã có số thuế. Nếu còn trị giá chưa tính được thì đó không phải thuế suất của cả tệp.',
};
