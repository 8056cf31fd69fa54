/** Hàng của các xuất xứ khác chịu thuế thế nào theo quy định của Hoa Kỳ đối với từng nước, tiếng Việt. */
import type { RivalWords } from './en-rivals.ts';
import { viOriginLayers } from './vi-origin-layers.ts';

export const viRivals: RivalWords = {
  layers: viOriginLayers.names,
  title: 'Mỗi xuất xứ chịu thuế bao nhiêu',
  caption:
    'Tiền thuế trên trị giá hải quan năm 2024 của các mặt hàng trong những số liệu này, khi chưa ai mua thêm hay bớt.',
  origin: 'xuất xứ',
  before: 'trước',
  after: 'sau',
  layersAfter: 'các lớp thuế đối với nước đó, sau',
  unknownLaw: 'trị giá giữ mức thuế 2024 vì chưa rõ quy định',
  focusLaw: 'chính hai kịch bản',
  noLayers: 'không có',
  baseYearDuty: 'mức thuế 2024 của nước đó',
  adds: (layer, percent) => `${layer} ${percent}`,
  floor: (layer, percent) => `${layer}, cộng thuế MFN cho đủ ${percent}`,
  noRate: (layer) => `${layer}, chưa rõ thuế suất`,
  onList: 'với hàng trong danh mục',
  onUnknown: 'với hàng thuộc một danh mục chưa có dữ liệu',
  detail:
    'Quy định đối với các xuất xứ khác ở đây được rút gọn: mức thuế 2024 của một nước thay đổi bằng chênh lệch giữa quy định của ngày đang xét và quy định ngày 01/01/2025 đối với nước đó, tính trên các dòng hàng Việt Nam bán. Hàng của nước có hiệp định được coi là có xin hưởng ưu đãi. Không tính các loại trừ theo sản phẩm, hạn ngạch và thuế chống bán phá giá. Quy tắc của kịch bản chỉ đổi thuế đối với Việt Nam.',
  kept: (names, value) =>
    `Giữ mức thuế 2024 vì có lớp thuế chưa rõ thuế suất hoặc danh mục: ${names} (${value}).`,
  keptInPart: (names, value) =>
    `Giữ mức thuế 2024 với một số mặt hàng vì có loại thuế chưa rõ thuế suất: ${names} (${value}).`,
  notCompiled: (count, value) =>
    `Giữ mức thuế 2024 vì dữ liệu chưa có quy định đối với họ: ${count} xuất xứ (${value}).`,
};
