/** Lần đầu vào trang: người dùng có thể là ai, và kịch bản có hướng dẫn. */
import type { enStart } from './en-start.ts';

export const viStart: typeof enStart = {
  welcome: {
    title: 'Lô hàng phải nộp bao nhiêu thuế?',
    lead: 'Thuế nhập khẩu của Hoa Kỳ đối với hàng Việt Nam, chính xác đến từng xu, cho mọi ngày nhập khẩu từ năm 2025 hoặc theo một quy tắc được đề xuất. Tính ngay trên máy của bạn, không gửi đi đâu.',
    choose: 'Bắt đầu với vai trò',
    dismiss: 'Ẩn phần này',
    personas: {
      garments: { who: 'Doanh nghiệp may mặc, TP. Hồ Chí Minh', what: 'Áo thun cotton, 10.000 USD' },
      furniture: { who: 'Nhà sản xuất đồ gỗ, Bình Dương', what: 'Đồ gỗ phòng ngủ' },
      shrimp: { who: 'Doanh nghiệp xuất khẩu tôm, Cà Mau', what: 'Tôm nuôi đông lạnh' },
      student: {
        who: 'Sinh viên chính sách thương mại',
        what: 'Mức thuế 20%, có và không có Phụ lục III, có hướng dẫn',
      },
    },
  },
  guide: {
    title: 'Kịch bản đầu tiên, từng bước một',
    place: (step, of) => `Bước ${step} trên ${of}`,
    next: 'Tiếp',
    back: 'Quay lại',
    done: 'Hoàn tất',
    end: 'Thoát hướng dẫn',
    steps: {
      sides: {
        title: 'Hai quy định, cùng một dòng thương mại',
        text: 'Bên trái là thuế đối ứng 20% như đã được thu đến tháng 2 năm 2026. Bên phải cũng là mức đó, nhưng mọi mặt hàng trong Phụ lục III được hưởng thuế 0%: đây chỉ là danh mục dự kiến, chưa bao giờ có hiệu lực đối với Việt Nam. Mỗi bên đều ghi rõ dựa trên quy định nào.',
      },
      figures: {
        title: 'Hãy đoán trước khi đọc',
        text: 'Phụ lục III có khoảng 1.900 mục. Nếu miễn thuế toàn bộ thì số thuế giảm một phần năm mươi, một phần mười hay một phần tư? Các số liệu bên dưới trả lời, tính trên thương mại năm 2024 và giả định không ai thay đổi cách mua hàng.',
      },
      rate: {
        title: 'Thử đổi mức thuế',
        text: 'Thanh trượt thay mức 20% bằng một mức khác. Hãy tìm mức thuế mà hai bên thu được cùng một số tiền, rồi trở về bằng nút bên cạnh hoặc nút Hoàn tác.',
      },
      products: {
        title: 'Từ hàng tỷ đô la đến một dòng thuế',
        text: 'Mở một chương, rồi một nhóm, rồi một dòng thuế: ở đó có các loại thuế áp dụng, lý do được miễn, phép tính và nguồn.',
      },
      causes: {
        title: 'Quy tắc nào gây ra điều gì',
        text: 'Mục “Nguyên nhân” chia phần chênh lệch cho các quy tắc tạo ra nó, không phụ thuộc thứ tự. Chỉ có một quy tắc thì quy tắc đó chiếm toàn bộ; hãy thêm quy tắc thứ hai vào kịch bản để xem chúng tác động cùng nhau ra sao.',
      },
      response: {
        title: 'Đến đây chưa ai mua ít đi',
        text: 'Từ đầu đến giờ, thương mại được giữ nguyên. Hãy mở phần phản ứng của thương mại ở cuối trang: ai mua ít đi, chuyển sang mua của nước nào, và mức độ chắc chắn ra sao.',
      },
      share: {
        title: 'Mang kết quả theo',
        text: 'Địa chỉ trang chứa toàn bộ phép so sánh: hãy sao chép đường dẫn, lưu lại, hoặc trích dẫn kèm mã băm. Ai mở đường dẫn cũng nhận được đúng các số liệu này.',
      },
    },
  },
};
