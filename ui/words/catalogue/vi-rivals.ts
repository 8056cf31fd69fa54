/** Hàng của các xuất xứ khác chịu thuế thế nào theo luật của chính họ, tiếng Việt. */
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
  layersAfter: 'các lớp thuế của nước, bên sau',
  unknownLaw: 'trị giá giữ mức thuế 2024 vì chưa rõ luật',
  focusLaw: 'chính hai kịch bản',
  noLayers: 'không có',
  baseYearDuty: 'mức thuế 2024 của nước đó',
  adds: (layer, percent) => `${layer} ${percent}`,
  floor: (layer, percent) => `${layer}, cộng thuế MFN cho đủ ${percent}`,
  noRate: (layer) => `${layer}, chưa rõ thuế suất`,
  onList: 'với hàng trong danh mục',
  onUnknown: 'với hàng thuộc danh mục chưa có',
  detail:
    'Luật đối với các xuất xứ khác ở đây được rút gọn: mức thuế 2024 của một nước thay đổi bằng phần mà luật của ngày đó đòi hỏi thêm so với luật ngày 1 tháng 1 năm 2025, tính trên các dòng hàng Việt Nam bán; hàng của nước có hiệp định được coi là có xin hưởng; không tính các loại trừ theo sản phẩm, hạn ngạch và thuế chống bán phá giá. Quy tắc của kịch bản chỉ đổi thuế đối với Việt Nam.',
  kept: (names, value) =>
    `Giữ mức thuế 2024 vì có lớp thuế chưa có thuế suất hoặc danh mục: ${names} (${value}).`,
  keptInPart: (names, value) =>
    `Giữ mức thuế 2024 với một số mặt hàng vì có loại thuế chưa rõ thuế suất: ${names} (${value}).`,
  notCompiled: (count, value) =>
    `Giữ mức thuế 2024 vì dữ liệu chưa có luật đối với họ: ${count} xuất xứ (${value}).`,
};
