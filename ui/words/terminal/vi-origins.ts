/** Lời của lệnh so sánh xuất xứ, tiếng Việt. */
import { viOriginLayers } from '../catalogue/vi-origin-layers.ts';
import type { OriginsMessages } from './en-origins.ts';

export const viOrigins: OriginsMessages = {
  layers: 'Các lớp thuế đối với nước đó',
  otherDuties: 'Thuế khác',
  basketRests:
    'Thuế cột 1 tính theo thuế suất của biểu thuế, không theo số thuế đã tính năm 2024, vì số đó gồm cả thuế Mục 201 và Mục 232 của năm ấy. Phụ tùng xe và hàng dùng cho tàu bay tính theo các giả định dành cho số liệu thương mại; giả định khác sẽ làm thay đổi số của mọi xuất xứ.',
  reduced:
    'Các xuất xứ khác chỉ được trình bày rút gọn: không tính các loại trừ theo sản phẩm, hạn ngạch, hàng được mô tả bằng lời, tỷ lệ kim loại và thuế chống bán phá giá. Khoản thuế chưa rõ được ghi là chưa rõ, không bao giờ tính là 0. Số của Việt Nam lấy từ các lệnh khác.',
  afterEvidence: viOriginLayers.afterEvidence,
  basketOf: (date) =>
    `Các mặt hàng nhập từ Việt Nam năm 2024, theo quy định ngày ${date}. Giả định không ai mua ít đi.`,
};
