/** Lời của `respond` và `formula` mà ứng dụng không dùng chung, bằng tiếng Việt. */
import type { RespondMessages } from './en-respond.ts';

export const viRespond: RespondMessages = {
  badNumber: (option, text, low, high) => `${option} "${text}" không phải số từ ${low} đến ${high}.`,
  unknownName: (option, text, known) => `Không biết ${option} "${text}"; hãy dùng ${known.join(', ')}.`,
  oneSupply: 'Không dùng --pass-through và --supply cùng lúc.',
  notOfModel: (option, model) => `${option} không dùng được với ${model}.`,
  badProduct: (text) => `--product "${text}" không phải mã sáu chữ số.`,
  drawsNeedNest: '--draws và --tornado cần --model ces với mức chuyển thuế, không dùng --supply.',
  unknownGroups: (text, known) =>
    `--value-added "${text}" không phải nhóm hàng; các nhóm: ${known.join(', ')}.`,
  law: (label, id, status, date) => `${label} [${id}] - luật: ${status} (${date})`,
  millions: 'triệu USD',
  elasticity: (text) => `độ co giãn: ${text}`,
  perHousehold: (count, surplus, welfare) =>
    `Trên mỗi hộ trong ${count} hộ: thặng dư người mua ${surplus}, phúc lợi ${welfare} USD một năm.`,
  balance: (change) =>
    `Cán cân hàng hóa với Việt Nam thay đổi ${change} triệu (giữ nguyên xuất khẩu sang Việt Nam).`,
  drawn: (draws, seed) => `${draws} lần rút, hạt giống ${seed}`,
  spreadOf: (sigma, common, eta, low, high) =>
    `sigma phân phối loga chuẩn ${sigma} (phần chung ${common}), eta loga chuẩn ${eta}, mức chuyển thuế đều từ ${low} đến ${high}`,
};
