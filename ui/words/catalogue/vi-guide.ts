/** Hướng dẫn từng bước: kịch bản đầu tiên và lần tính thuế đầu tiên. */
import type { enGuide } from './en-guide.ts';

export const viGuide: typeof enGuide = {
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
      text: 'Phần “Do đâu mà có” chia khoản chênh lệch cho các quy tắc gây ra chênh lệch, không phụ thuộc thứ tự. Chỉ có một quy tắc thì quy tắc đó chiếm toàn bộ; hãy thêm quy tắc thứ hai vào kịch bản để xem hai quy tắc tác động cùng nhau ra sao.',
    },
    response: {
      title: 'Cho đến giờ, chưa ai mua ít đi',
      text: 'Kim ngạch đến đây vẫn được giữ nguyên. Hãy mở phần “Thương mại sẽ phản ứng ra sao” ở cuối trang: ai mua ít đi, chuyển sang mua của nước nào, và mức độ chắc chắn ra sao.',
    },
    share: {
      title: 'Mang kết quả theo',
      text: 'Địa chỉ trang chứa toàn bộ bản so sánh: hãy sao chép liên kết, lưu lại, hoặc trích dẫn kèm mã băm. Ai mở liên kết cũng nhận được đúng các số liệu này.',
    },
    own: {
      title: 'Giờ đến mặt hàng của bạn',
      text: 'Nhập mã 10 chữ số của mặt hàng vào đây để xem mặt hàng đó theo cả hai quy định. Nếu chỉ biết tên hàng, hãy tra mã trong Biểu thuế.',
    },
  },
  find: 'Tra theo tên hàng',
  entry: {
    title: 'Lần tính thuế đầu tiên, từng bước một',
    steps: {
      answer: {
        title: 'Số thuế phải nộp',
        text: 'Đây là số thuế của lô hàng ví dụ, chính xác đến từng cent, theo quy định của ngày nhập khẩu. Bên cạnh là mức độ chắc chắn, căn cứ theo quy định nào và lần thay đổi kế tiếp.',
      },
      timeline: {
        title: 'Vẫn lô hàng đó, vào ngày khác',
        text: 'Mỗi mốc là một ngày mà mức thuế đã hoặc sẽ thay đổi. Bấm vào một mốc để tính lại lô hàng theo ngày đó.',
      },
      facts: {
        title: 'Những điểm còn chưa rõ',
        text: 'Trang chỉ hỏi những gì làm thay đổi số thuế này, và mỗi câu hỏi đều cho biết số tiền phụ thuộc vào câu trả lời. Câu nào chưa trả lời thì kết quả được ghi thành một khoảng.',
      },
      laws: {
        title: 'Nếu quy định khác đi',
        text: 'Vẫn lô hàng này, nhưng theo lần thay đổi kế tiếp và theo các kịch bản được đề xuất. Bên dưới là mức giá chào để giá thành nhập khẩu không đổi so với trước.',
      },
      own: {
        title: 'Giờ đến mặt hàng của bạn',
        text: 'Gõ tên mặt hàng bạn bán, bằng tiếng Việt hoặc tiếng Anh, theo cách bạn vẫn gọi, rồi chọn trong danh sách tìm được. Sau đó nhập trị giá và ngày của lô hàng.',
      },
    },
  },
};
