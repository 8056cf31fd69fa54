/** What `respond` may be asked: its options with their words. */
import { RESPONSE_GROUPINGS, type ResponseGrouping } from '../../engine/index.ts';
import type { COMMON_OPTIONS, Options, OptionsOf } from './command.ts';
import { CSV_OUTPUT, JSON_OUTPUT, SCENARIO } from './shared-options.ts';

export type RespondGrouping = ResponseGrouping | 'origin';
export const RESPOND_GROUPINGS: readonly RespondGrouping[] = [...RESPONSE_GROUPINGS, 'origin'];

export const RESPOND_OPTIONS = {
  baseline: SCENARIO,
  scenario: SCENARIO,
  study: {
    kind: 'value',
    value: 'STUDY.json',
    file: 'read',
    without: [
      ...['baseline', 'scenario', 'model', 'horizon', 'elasticity', 'own', 'outer', 'pass-through'],
      ...['supply', 'domestic', 'others'],
    ],
    tells: {
      en: 'a saved study, or its file with the law, in place of the names and the model',
      vi: 'một bản phân tích đã lưu, hoặc tệp của bản đó kèm quy định, thay cho tên kịch bản và mô hình',
    },
  },
  model: {
    kind: 'choice',
    choices: ['static', 'ces', 'smart'],
    tells: {
      en: 'nobody buys less; a CES nest of origins (the default); the linear model of WITS',
      vi: 'không ai mua ít đi; mô hình CES theo xuất xứ (mặc định); mô hình tuyến tính của WITS',
    },
  },
  horizon: {
    kind: 'choice',
    choices: ['impact', 'short', 'long'],
    without: ['elasticity'],
    tells: { en: 'substitution of 0, 0.76 or 2 (the default)', vi: 'độ thay thế 0, 0,76 hoặc 2 (mặc định)' },
  },
  elasticity: {
    kind: 'value',
    value: 'NAME|NUMBER',
    tells: {
      en: 'instead of a horizon: protee, broda-weinstein, a published parameter, or a number',
      vi: 'thay vào đó protee, broda-weinstein, một tham số đã công bố, hoặc một số',
    },
  },
  own: {
    kind: 'value',
    value: 'NAME=NUMBER',
    many: true,
    tells: {
      en: 'your own elasticity for a product group, or for codes that begin with these digits',
      vi: 'độ co giãn của riêng bạn cho một nhóm hàng, hoặc cho các mã bắt đầu bằng các chữ số này',
    },
  },
  outer: {
    kind: 'value',
    value: 'ETA',
    tells: { en: 'demand for a product as a whole, 1 by default', vi: 'cầu đối với cả mặt hàng, mặc định 1' },
  },
  'pass-through': {
    kind: 'value',
    value: 'BETA',
    without: ['supply'],
    tells: {
      en: 'share of the duty passed on to the border price, 1 by default',
      vi: 'mức chuyển thuế vào giá tại biên giới, mặc định 1',
    },
  },
  supply: {
    kind: 'value',
    value: 'W',
    tells: { en: 'inverse elasticity of export supply', vi: 'nghịch đảo độ co giãn của cung xuất khẩu' },
  },
  domestic: {
    kind: 'value',
    value: 'SHARE',
    tells: { en: 'share of a domestic variety, 0 by default', vi: 'tỷ phần hàng trong nước, mặc định 0' },
  },
  others: {
    kind: 'choice',
    choices: ['law', 'unchanged', 'same'],
    tells: {
      en: 'the other origins pay under US law for each origin on each side’s day (the default), keep their duty of 2024, or change by as many points as Viet Nam',
      vi: 'các xuất xứ khác chịu thuế theo quy định của Hoa Kỳ đối với từng nước vào ngày của mỗi kịch bản (mặc định), giữ mức thuế 2024, hoặc thay đổi bằng số điểm phần trăm của Việt Nam',
    },
  },
  by: {
    kind: 'choice',
    choices: RESPOND_GROUPINGS,
    tells: { en: 'grouping, section by default', vi: 'cách gộp nhóm, mặc định theo phần' },
  },
  board: {
    kind: 'flag',
    without: ['csv', 'bibtex', 'by'],
    tells: {
      en: 'every published set of elasticities, one per row',
      vi: 'mọi bộ độ co giãn đã công bố, mỗi bộ một dòng',
    },
  },
  draws: {
    kind: 'value',
    value: 'N',
    tells: {
      en: 'quantiles over this number of draws of the parameters',
      vi: 'phân vị qua số lần mô phỏng tham số này',
    },
  },
  seed: {
    kind: 'value',
    value: 'S',
    beside: ['draws'],
    tells: { en: 'seed of the draws, 1 by default', vi: 'số mầm của các lần rút, mặc định 1' },
  },
  tornado: {
    kind: 'flag',
    tells: {
      en: 'which parameter moves US welfare most',
      vi: 'tham số nào làm phúc lợi Hoa Kỳ thay đổi nhiều nhất',
    },
  },
  product: {
    kind: 'value',
    value: 'HS6',
    tells: { en: 'the arithmetic of one product', vi: 'phép tính của một mặt hàng' },
  },
  'value-added': {
    kind: 'value',
    value: 'GROUP=SHARE',
    many: true,
    tells: {
      en: 'Viet Nam’s value added at risk in a group, at a share that you state',
      vi: 'giá trị gia tăng tại Việt Nam có nguy cơ mất trong một nhóm hàng, theo tỷ lệ bạn nêu',
    },
  },
  households: {
    kind: 'value',
    value: 'N',
    without: ['csv', 'bibtex', 'product'],
    tells: { en: 'surplus and welfare for each of so many', vi: 'thặng dư và phúc lợi tính cho mỗi hộ' },
  },
  save: {
    kind: 'value',
    value: 'STUDY.json',
    file: 'written',
    tells: { en: 'keep the study with its figures', vi: 'lưu nghiên cứu kèm số liệu' },
  },
  capsule: {
    kind: 'value',
    value: 'FILE.html',
    file: 'written',
    tells: {
      en: 'keep the study, the engine, its law and its trade in one file that any browser opens and verifies',
      vi: 'lưu bản phân tích, bộ tính, quy định và số liệu thương mại trong một tệp mà trình duyệt nào cũng mở và kiểm chứng được',
    },
  },
  json: JSON_OUTPUT,
  // One flat table of groups or origins.
  csv: { ...CSV_OUTPUT, without: ['draws', 'tornado', 'product', 'value-added'] },
  bibtex: {
    kind: 'flag',
    without: ['by'],
    tells: { en: 'a citation of the study', vi: 'trích dẫn của bản phân tích' },
  },
} as const satisfies Options;

export type RespondOptions = OptionsOf<typeof RESPOND_OPTIONS & typeof COMMON_OPTIONS>;
