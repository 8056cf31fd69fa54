/** Như `en-parameters.ts`. */
import type { enParameters } from './en-parameters.ts';

export const viParameters: typeof enParameters = {
  sigma: 'Mức thay thế giữa các nước xuất xứ (sigma)',
  eta: 'Cầu đối với cả mặt hàng (eta)',
  beta: 'Mức chuyển thuế vào giá tại biên giới (beta)',
  ownNumber: 'Số của bạn',
};
