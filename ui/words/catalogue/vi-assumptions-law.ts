/** Các giả định được đánh số về quy định, kịch bản và kim ngạch. */
import type { enAssumptionsLaw } from './en-assumptions-law.ts';

export const viAssumptionsLaw: typeof enAssumptionsLaw = {
  'A-20': {
    assumed:
      'Các kịch bản khuôn khổ dựa trên quy định ngày 26/10/2025, ngày ra tuyên bố chung: mức 20% đang thu, Phụ lục II như khi đó.',
    ground: 'Tuyên bố giữ mức 20% và nêu Phụ lục III là danh sách để chọn',
    unofficial: 'Chưa có mặt hàng nào của Phụ lục III được áp dụng cho Việt Nam',
  },
  'A-21': {
    assumed:
      'Quy định thay đổi vào đầu ngày, giờ miền Đông Hoa Kỳ; phút đầu tiên sau nửa đêm không được mô hình hóa. Mức 46% chỉ tính cho hàng nhập khẩu ngày 09/04/2025.',
    ground: 'Văn bản ghi hiệu lực từ 12:01 sáng',
    unofficial: 'Tờ khai ghi ngày, không ghi phút',
  },
  'A-22': {
    assumed:
      'Mỗi USD trị giá chịu nhiều nhất một chương trình Mục 232, theo thứ tự: xe và phụ tùng, gỗ, chất bán dẫn, dược phẩm, phương tiện bay không người lái, polysilicon, kim loại.',
    ground:
      'Sắc lệnh hành pháp số 14289 và chính các tuyên bố xếp xe trước kim loại; thứ tự còn lại chỉ quan trọng khi các danh mục trùng nhau',
    unofficial: 'Các chú giải không xếp thứ tự cho mọi cặp',
  },
  'A-23': {
    assumed: 'Phương tiện bay không người lái nộp thuế Mục 301 bên cạnh thuế Mục 232.',
    ground: 'Chú giải Hoa Kỳ 52(f) không nêu các mã của phương tiện bay không người lái',
    unofficial: 'Các công cụ tính công khai không thống nhất; được hiển thị là chưa chắc chắn',
  },
  'A-24': {
    assumed:
      'Một kịch bản tính thuế cho một năm kim ngạch như thể toàn bộ nhập khẩu trong một ngày, giữ nguyên mặt hàng và trị giá năm 2024.',
    ground: 'Con số tĩnh, tác động bước đầu',
    unofficial: 'Hành vi thuộc về phần phản ứng thương mại, không thuộc phần tính thuế',
  },
  'A-25': {
    assumed:
      'Mã mười chữ số trong danh mục không được ghép với kim ngạch ghi theo mã mười chữ số cũ của cùng dòng thuế; trị giá liên quan được nêu thành lưu ý.',
    ground: 'Chưa có bảng đối chiếu mã thống kê trước năm 2025',
    unofficial: '',
  },
  'A-26': {
    assumed:
      'Đường chịu thuế theo độ, khi không ai khai độ: 96 với đường thô (1701.12 đến 1701.14), 100 với loại khác. Khoảng: từ mức tối thiểu theo luật đến mức ở 100 độ.',
    ground: '96 độ là cơ sở giao dịch của đường thô',
    unofficial: 'Kết quả đo phân cực thuộc về từng lô hàng',
  },
  'A-27': {
    assumed:
      'Thuế suất theo bộ phận của mặt hàng (đồng hồ, hàm lượng chì, ống ngắm), khi không khai trị giá bộ phận nào: toàn bộ trị giá nằm ở bộ phận nêu đầu tiên. Khi đã khai một số, các bộ phận khác coi là không có. Khoảng: từ không có phần trị giá chưa khai nào nằm ở bộ phận chịu thuế đến toàn bộ nằm ở bộ phận có thuế cao nhất.',
    ground: 'Khoảng do quy định đặt ra; điểm nằm trong khoảng là quy ước',
    unofficial: 'Hóa đơn ghi các bộ phận',
  },
  'A-28': {
    assumed:
      'Thuế suất mượn từ dòng khác (bộ hàng, bộ quần áo, bộ phận và phụ kiện, hàng thêu), khi không khai dòng nào: mức thuế cao nhất trong các dòng có thể cho mượn. Khoảng: từ thấp nhất đến cao nhất. Dòng tính theo lượng cần có lượng. Mức trần thuế của bộ phận máy đồng hồ theo thuế của máy không được áp dụng.',
    ground: 'Với bộ hàng, chính biểu thuế lấy mức cao nhất',
    unofficial: 'Mặt hàng thuộc về từng lô hàng',
  },
  'A-29': {
    assumed:
      'Bưu gửi từ ngày 29/08/2025 đến 23/02/2026 nộp 20% trị giá; mức cố định 160 USD mà hãng vận chuyển có thể chọn thay thế không được tính.',
    ground: 'Sắc lệnh hành pháp số 14324',
    unofficial: 'Quyền chọn thuộc về hãng vận chuyển',
  },
  'A-30': {
    assumed:
      'Chênh lệch giữa hai kịch bản được chia cho các thay đổi theo giá trị Shapley, làm tròn riêng từng số, nửa cent làm tròn ra xa số không; số cent còn lại hiển thị là phần làm tròn.',
    ground:
      'Cách chia duy nhất cộng lại đúng bằng chênh lệch, đối xử như nhau với thay đổi như nhau, không chia gì cho thay đổi không có tác động, và cộng được theo từng phần (Shapley 1953)',
    unofficial: 'Không luật nào nói trong hai quy tắc tác động lẫn nhau, quy tắc nào gây ra khoản thuế',
  },
  'A-31': {
    assumed:
      'Các đề xuất đổi thuế suất áp dụng lần lượt lên số chính xác của thuế suất gốc của biện pháp, theo thứ tự quy tắc, và chỉ làm tròn một lần cùng biện pháp. Mức trần gộp tính thuế MFN sau các thay đổi của chính thuế đó.',
    ground: 'Quy tắc sau nói về kết quả do quy tắc trước để lại',
    unofficial: 'Đề xuất là của người dùng',
  },
  'A-32': {
    assumed:
      'Hạn ngạch đề xuất theo trị giá được trải đều cho mọi hàng hóa mà quy tắc nêu, theo tỷ lệ trị giá; hạn ngạch theo lượng cần trị giá của một đơn vị. Với một lô hàng, không ai biết hạn ngạch còn hay không: lấy thuế suất ngoài hạn ngạch, và khoảng kéo đến thuế suất trong hạn ngạch.',
    ground: 'Hạn ngạch của một năm thuộc về người đến trước, và bảng thống kê không có ngày',
    unofficial: '',
  },
  'A-33': {
    assumed:
      'Hạn mức giảm thu được dùng để chỉ định các dòng giải phóng nhiều trị giá hải quan nhất cho số thuế giảm thu; với dòng chỉ nằm một phần trong danh mục, tính phần mà quy tắc hoặc điều kiện của dòng tính.',
    ground: 'Giảm thuế rộng nhất với cùng số tiền; mục tiêu khác cho tập hợp khác',
    unofficial: 'Không văn bản nào nói mặt hàng sẽ được chọn thế nào',
  },
  'A-34': {
    assumed:
      'Nhóm hàng (may mặc, giày dép, đồ nội thất) là tên gọi thông thường của các đầu mã, mỗi mặt hàng thuộc một nhóm.',
    ground: 'Để đọc và để viết quy tắc; không phải phân loại pháp lý',
    unofficial: '',
  },
  'A-35': {
    assumed:
      'Tỷ lệ mà kịch bản nêu cho một năm kim ngạch (chuyển tải, hạn ngạch, mức sử dụng ưu đãi) không nói gì về một lô hàng: dữ kiện của chính lô hàng quyết định, hoặc khoảng hiển thị cả hai đầu.',
    ground: 'Tỷ lệ là của toàn bộ hàng hóa',
    unofficial: '',
  },
};
