/** Lời của thẻ nhúng: một con số cùng căn cứ của nó. */
import type { enCard } from './en-card.ts';

export const viCard: typeof enCard = {
  duty: 'Thuế nhập khẩu vào Hoa Kỳ đối với hàng Việt Nam',
  ofEntry: (value, date) => `đối với lô hàng trị giá ${value}, nhập khẩu ngày ${date}`,
  ofTrade: (value) => `đối với kim ngạch một năm như năm 2024: ${value}`,
  andMore: (first, others) => `${first} và ${others} mặt hàng khác`,
  instruments: 'Văn bản pháp lý',
  hash: 'Mã băm nội dung (SHA-256)',
  open: 'Xem đầy đủ các khoản thuế và nguồn',
  lockedAt: (duty, version) => `Đã chốt ở mức ${duty}, trên dữ liệu ${version}.`,
  calculating: 'Đang tính…',
  noFigure: 'Thẻ này không có số liệu.',
  nothing: 'Địa chỉ của thẻ không nêu ước tính hay kịch bản nào.',
  copy: 'Sao chép thành thẻ cho trang web (HTML)',
};
