/** Lần đầu vào trang: người dùng có thể là ai, và kịch bản có hướng dẫn. */
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
  guide: {
    title: 'Kịch bản đầu tiên, từng bước một',
    place: (step, of) => `Bước ${step} trên ${of}`,
    next: 'Tiếp',
    back: 'Quay lại',
    done: 'Hoàn tất',
    end: 'Thoát hướng dẫn',
    steps: {
      sides: {
        title: 'Hai quy định, cùng một kim ngạch',
        text: 'Bên trái là thuế đối ứng 20% như đã thu đến tháng 02/2026. Bên phải cũng là mức đó, nhưng mọi mặt hàng trong Phụ lục III được hưởng mức 0%: đây chỉ là danh mục dự kiến, chưa bao giờ có hiệu lực đối với Việt Nam. Mỗi bên đều ghi rõ dựa trên quy định nào.',
      },
      figures: {
        title: 'Hãy đoán trước khi đọc',
        text: 'Phụ lục III có khoảng 1.900 mục. Nếu miễn toàn bộ các mục đó thì số thuế giảm một phần năm mươi, một phần mười hay một phần tư? Câu trả lời nằm ở các số liệu bên dưới, tính trên kim ngạch năm 2024 và giả định không ai thay đổi cách mua hàng.',
      },
      rate: {
        title: 'Thử đổi mức thuế',
        text: 'Thanh trượt thay mức 20% bằng một mức khác. Hãy tìm mức mà tại đó hai bên thu được số thuế bằng nhau, rồi trở về mức cũ bằng nút bên cạnh hoặc nút Hoàn tác.',
      },
      products: {
        title: 'Từ hàng tỷ USD đến một dòng hàng',
        text: 'Mở một chương, rồi một nhóm, rồi một dòng hàng: ở đó có các biện pháp áp dụng, lý do được miễn, phép tính và nguồn.',
      },
      causes: {
        title: 'Quy tắc nào tạo ra phần nào',
        text: 'Phần “Do đâu mà có” chia khoản chênh lệch cho các quy tắc tạo ra nó, không phụ thuộc thứ tự. Chỉ có một quy tắc thì quy tắc đó chiếm toàn bộ; hãy thêm quy tắc thứ hai vào kịch bản để xem chúng tác động cùng nhau ra sao.',
      },
      response: {
        title: 'Cho đến giờ, chưa ai mua ít đi',
        text: 'Kim ngạch đến đây vẫn được giữ nguyên. Hãy mở phần “Thương mại sẽ phản ứng ra sao” ở cuối trang: ai mua ít đi, chuyển sang mua của nước nào, và mức độ chắc chắn ra sao.',
      },
      share: {
        title: 'Mang kết quả theo',
        text: 'Địa chỉ trang chứa toàn bộ phép so sánh: hãy sao chép liên kết, lưu lại, hoặc trích dẫn kèm mã băm. Ai mở liên kết cũng nhận được đúng các số liệu này.',
      },
    },
  },
};
