/** Lần đầu vào trang: người dùng có thể là ai. */
import type { enStart } from './en-start.ts';

export const viStart: typeof enStart = {
  welcome: {
    title: 'Lô hàng phải nộp bao nhiêu thuế?',
    lead: 'Số thuế Hoa Kỳ thu đối với hàng Việt Nam, chính xác đến từng cent, cho mọi ngày nhập khẩu từ năm 2025 hoặc theo một quy tắc được đề xuất. Tính ngay trên máy của bạn, không gửi đi đâu.',
    choose: 'Bắt đầu với vai trò là',
    dismiss: 'Ẩn phần này',
    personas: {
      garments: { who: 'Doanh nghiệp may mặc, TP. Hồ Chí Minh', what: 'Áo thun cotton, 10.000 USD' },
      furniture: { who: 'Nhà sản xuất đồ gỗ, Bình Dương', what: 'Đồ gỗ phòng ngủ' },
      shrimp: { who: 'Doanh nghiệp xuất khẩu tôm, Cà Mau', what: 'Tôm nuôi đông lạnh' },
      student: {
        who: 'Sinh viên ngành chính sách thương mại',
        what: 'Mức 20%, khi có và không có Phụ lục III, kèm hướng dẫn',
      },
    },
  },
};
