/** Các lớp thuế mà quy định của Hoa Kỳ áp dụng với một nước, và những gì ở đây chưa biết. */
import type { OriginLayerMessages } from './en-origin-layers.ts';

export const viOriginLayers: OriginLayerMessages = {
  names: {
    'ieepa-reciprocal': 'IEEPA, thuế đối ứng',
    'ieepa-fentanyl': 'IEEPA, về fentanyl',
    'ieepa-russia-oil': 'IEEPA, dầu của Nga',
    'ieepa-brazil': 'IEEPA, Bra-xin',
    'section-122': 'Mục 122',
    's301-china': 'Mục 301, Trung Quốc',
    's301-forced-labour': 'Mục 301, lao động cưỡng bức',
    's301-brazil': 'Mục 301, Bra-xin',
    s338: 'Mục 338',
  },
  claimed: (symbol) => `có xin hưởng (${symbol})`,
  notClaimed: (symbol) => `không xin hưởng (${symbol})`,
  unknown: 'chưa rõ',
  own: 'chính văn bản pháp luật',
  afterEvidence: (date) =>
    `Căn cứ cập nhật đến ${date}: các ngày sau đó tính theo quy định đã biết vào ngày ấy.`,
};
