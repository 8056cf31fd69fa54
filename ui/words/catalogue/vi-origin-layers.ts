/** Các lớp thuế áp dụng cho một nước, và điều pháp luật của nước đó còn để ngỏ ở đây. */
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
  claimed: (symbol) => `có áp dụng (${symbol})`,
  notClaimed: (symbol) => `không áp dụng (${symbol})`,
  unknown: 'chưa rõ',
  own: 'chính pháp luật',
  afterEvidence: (date) => `Căn cứ cập nhật đến ${date}: các ngày sau đó theo quy định tại thời điểm ấy.`,
};
