/** Lời của `respond` và `formula` mà ứng dụng không dùng chung, bằng tiếng Việt. */
import { viUnknown } from './vi-row.ts';
import type { RespondMessages } from './en-respond.ts';

export const viRespond: RespondMessages = {
  unknownName: viUnknown,
  notOfModel: (option, model) => `${option} không dùng được với ${model}.`,
  badProduct: (text) => `--product "${text}" không phải mã sáu chữ số.`,
  drawsNeedNest: '--draws và --tornado cần --model ces với mức chuyển thuế, không dùng --supply.',
  unknownGroups: (text, known) =>
    `--value-added "${text}" không phải nhóm hàng; các nhóm: ${known.join(', ')}.`,
  law: (label, id, status, date) => `${label} [${id}] - quy định: ${status} (${date})`,
  millions: 'triệu USD',
  elasticity: (text) => `độ co giãn: ${text}`,
  perHousehold: (count, surplus, welfare) =>
    `Trên mỗi hộ trong ${count} hộ: thặng dư người mua ${surplus}, phúc lợi ${welfare} USD một năm.`,
  balance: (change) =>
    `Cán cân hàng hóa với Việt Nam thay đổi ${change} triệu (giữ nguyên xuất khẩu sang Việt Nam).`,
  bothDirections: (exports, importsBefore, importsAfter, before, after) =>
    `Cả hai chiều, triệu USD: xuất ${exports}, nhập ${importsBefore} trước và ${importsAfter} sau; cán cân ${before} trước và ${after} sau.`,
  exporters: (cut, cost, volume, share, borne) =>
    `Với bên xuất khẩu: giảm giá ${cut} thì giữ được giá thành nhập khẩu (${cost} triệu); lượng hàng có nguy cơ mất ${volume} triệu, ${share} doanh số; người mua chịu ${borne} phần thuế thay đổi. Số âm: có thể tăng giá, hoặc bán được nhiều hơn.`,
  modelRevenueMaximum: 'Mức thuế có số thu cao nhất trong mô hình này (tính cả thuế của mọi xuất xứ)',
  modelWelfareMaximum: 'Mức thuế tốt nhất cho phúc lợi Hoa Kỳ trong mô hình này (thay đổi so với mức trước)',
  tradeShare: (percent, value) =>
    `Trong các con số này: ${percent}% kim ngạch Hoa Kỳ nhập từ Việt Nam năm 2024 (${value}).`,
  tooLittle: (percent, least) =>
    `Mô hình chỉ tính được cho ${percent}% kim ngạch Hoa Kỳ nhập từ Việt Nam năm 2024, dưới ${least}%: các tổng chỉ tính những mặt hàng ấy, không đại diện cho toàn bộ.`,
  revenueMaximum:
    'Theo sách giáo khoa: mức thuế có số thu cao nhất (nước nhỏ, độ co giãn không đổi, không nước nào khác chịu thuế)',
  noRevenueMaximum: 'không có: độ co giãn từ 1 trở xuống thì số thu tăng theo mỗi lần tăng thuế',
  optimal:
    'Theo sách giáo khoa: mức thuế tốt nhất cho phúc lợi Hoa Kỳ (không trả đũa, cung có độ co giãn không đổi)',
  badGroupElasticity: (text) =>
    `--own "${text}" không phải NHÓM=SỐ hay MÃ=SỐ, với nhóm hàng hoặc 2, 4, 6 chữ số đầu.`,
  drawn: (draws, seed) => `${draws} lần mô phỏng, hạt giống ${seed}`,
  spreadOf: (sigma, common, eta, low, high) =>
    `sigma phân phối log-chuẩn ${sigma} (phần chung ${common}), eta log-chuẩn ${eta}, mức chuyển thuế đều từ ${low} đến ${high}`,
};
