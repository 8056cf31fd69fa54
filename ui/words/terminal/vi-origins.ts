/** Lời của lệnh so sánh xuất xứ, tiếng Việt. */
import { viOriginLayers } from '../catalogue/vi-origin-layers.ts';
import type { OriginsMessages } from './en-origins.ts';

export const viOrigins: OriginsMessages = {
  columns: {
    origin: 'xuất xứ',
    claim: 'hiệp định',
    ordinary: 'thuế MFN',
    layers: 'các lớp thuế của nước',
    section232: 'thuế khác',
    duty: 'số thuế',
    rate: 'thuế suất',
    confidence: 'độ tin cậy',
    unknown: 'chưa rõ hoặc không tính',
    customsValue: 'trị giá hải quan',
    unknownValue: 'trị giá chưa tính được',
  },
  layers: viOriginLayers.names,
  claimed: viOriginLayers.claimed,
  notClaimed: viOriginLayers.notClaimed,
  unknown: viOriginLayers.unknown,
  safeguard: 'tự vệ: chưa có dữ liệu xuất xứ này có được loại trừ hay không',
  special: (text) => `thuế suất ưu đãi của cột 1 nằm ở nơi khác: ${text}`,
  programme: (name) => `${name}: không nêu được thuế suất`,
  quantity: 'giá tối thiểu tính theo lượng hàng chưa được nêu',
  notAssessed: 'không tính được cho mặt hàng này vào ngày đó',
  own: viOriginLayers.own,
  basketRests:
    'Thuế cột 1 tính theo thuế suất của biểu thuế, không theo số thuế đã tính năm 2024, vì số đó gồm cả thuế Mục 201 và Mục 232 của năm ấy. Phụ tùng xe và hàng dùng cho máy bay theo giả định áp dụng cho dữ liệu thương mại; giả định khác sẽ làm thay đổi số của mọi xuất xứ.',
  reduced:
    'Các xuất xứ khác chỉ được trình bày rút gọn: không tính các loại trừ theo sản phẩm, hạn ngạch, hàng được mô tả bằng lời, tỷ lệ kim loại và thuế chống bán phá giá. Điều chưa rõ được ghi là chưa rõ, không bao giờ tính là 0. Số của Việt Nam lấy từ các lệnh khác.',
  afterEvidence: viOriginLayers.afterEvidence,
  basketOf: (date) =>
    `Các mặt hàng nhập từ Việt Nam năm 2024, theo quy định ngày ${date}. Giả định không ai mua ít đi.`,
};
