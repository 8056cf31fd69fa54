/** Các giả định được đánh số về phía Việt Nam và số đã thu. */
import type { enAssumptionsOtherWay } from './en-assumptions-other-way.ts';

export const viAssumptionsOtherWay: typeof enAssumptionsOtherWay = {
  'A-40': {
    assumed:
      'Hàng Hoa Kỳ xuất khẩu sang Việt Nam nộp trung bình cộng của thuế suất MFN các dòng thuế Việt Nam trong phân nhóm, lấy bốn chữ số thập phân của phần trăm, nửa làm tròn lên; khoảng: từ toàn bộ ở dòng thấp nhất đến toàn bộ ở dòng cao nhất.',
    ground: 'Schedule B và biểu thuế Việt Nam trùng nhau đến sáu chữ số',
    unofficial: 'Bảng thống kê không có kim ngạch theo dòng thuế Việt Nam',
  },
  'A-41': {
    assumed:
      'Thuế của Việt Nam trên một năm hàng xuất khẩu của Hoa Kỳ tính trên trị giá giao dọc mạn tàu (FAS). Luật tính trên giá CIF, nên con số thấp hơn phần thuế trên cước và bảo hiểm.',
    ground: 'Trị giá duy nhất có trong bảng',
    unofficial: 'Không có số liệu cước cho chiều này',
  },
  'A-42': {
    assumed:
      'Tàu bay dân dụng, động cơ, thiết bị và phụ tùng mà Cục Điều tra Dân số Hoa Kỳ gộp vào mã 8800.00.0000: trung bình của các nhóm 88.02, 88.03 và 88.07 (miễn thuế), trong khoảng của các nhóm này và của động cơ tàu bay cùng phụ tùng (cũng miễn thuế). Thiết bị thuộc nhóm khác không tách riêng được.',
    ground: 'Mọi dòng như vậy của biểu thuế Việt Nam đều miễn thuế',
    unofficial: 'Cục Điều tra Dân số Hoa Kỳ không công bố chi tiết',
  },
  'A-43': {
    assumed:
      'Hạn ngạch thuế quan và các dòng theo hướng dẫn của Chương 98 (bộ linh kiện lắp ráp, xe chuyên dùng) không tính vào trung bình. Phân nhóm không có dòng nào khác thì kim ngạch không nằm trong tổng nào và được nêu riêng cùng trị giá.',
    ground: 'Hai thuế suất, hoặc không thuế suất nào, không phải là một thuế suất',
    unofficial: 'Bảng thống kê không có phần trong hạn ngạch',
  },
  'A-44': {
    assumed:
      'Ngô vàng răng ngựa (Schedule B 1005.90.20) không phải ngô nổ: chỉ gồm 1005.90.91 và .99, từ 0 đến 2%.',
    ground: 'Mô tả của các mã Schedule B',
    unofficial: '',
  },
  'A-45': {
    assumed:
      'Thuế giá trị gia tăng khi không khai loại hàng: dự kiến theo thuế suất phổ thông của ngày đó, khoảng từ không đến 10%. Phân loại trước ngày 01/07/2025 được coi như sau ngày đó. Thuế tiêu thụ đặc biệt và thuế bảo vệ môi trường chỉ tính khi khai; khi một khoản chưa biết thì không có giới hạn trên.',
    ground: 'Luật Thuế giá trị gia tăng 48/2024/QH15 và các nghị quyết giảm thuế',
    unofficial: 'Loại hàng và sắc thuế tùy theo mặt hàng',
  },
  'A-46': {
    assumed:
      'Biểu thuế trước ngày 31/03/2025 là biểu hiện nay bỏ đi các mức giảm của Nghị định 73/2025; mã mà nguồn không nêu là các dòng có thuế suất sau khi giảm. Khi nguồn nêu hai thuế suất cho một nhóm: từ toàn bộ ở mức thấp đến toàn bộ ở mức cao. Các sửa đổi khác không được hoàn nguyên.',
    ground:
      'Tin báo chí về nghị định; dòng được giảm về không vẫn giữ thuế suất thông thường là 0, còn dòng miễn thuế từ lâu có mức 5',
    unofficial: 'Chưa có phụ lục của nghị định',
  },
  'A-47': {
    assumed:
      'Cam kết ngày 26/10/2025, nếu người dùng không bỏ chương nào, là mức không cho mọi dòng; luôn là giả định.',
    ground: 'Tuyên bố chung: về cơ bản toàn bộ hàng công nghiệp và nông nghiệp xuất khẩu của Hoa Kỳ',
    unofficial: 'Chưa tìm thấy nghị định thi hành',
  },
  'A-50': {
    assumed:
      'Con số theo luật của một tháng năm 2024 lấy theo quy định ngày 01/01/2025, và được ghi rõ như vậy.',
    ground: 'Cao hơn 1,3% so với số đã thu năm 2024',
    unofficial: 'Chưa có quy định trước ngày 01/01/2025',
  },
  'A-51': {
    assumed:
      'Thuế suất theo luật của một tháng là trung bình các ngày của tháng trên các dòng năm 2024, mỗi ngày có trọng số như nhau.',
    ground: 'Số liệu tháng không chia theo ngày',
    unofficial: 'Tờ khai theo ngày không được công bố',
  },
  'A-52': {
    assumed:
      'Các lớp 980 và 990 của Cục Điều tra Dân số Hoa Kỳ thay cho Chương 98 và 99 trong số liệu tháng và được loại khỏi cả trị giá lẫn thuế.',
    ground: '1.869.988.260 USD so với 1.863.179.658 USD năm 2024',
    unofficial: 'Bảng hiện có không công bố số liệu tháng theo chương',
  },
  'A-53': {
    assumed:
      'Cơ cấu của một tháng: tỷ trọng năm 2024 theo ngành với thuế suất đã thu của chính tháng đó. Từ tháng 1 đến tháng 7 năm 2025 gộp lại: theo chương với thuế suất theo luật, kim ngạch của chương trải theo tháng như toàn bộ kim ngạch.',
    ground: 'Mỗi cách dùng những gì bảng của nó có; khoảng 792 triệu và 910 triệu USD cho cùng các tháng',
    unofficial: 'Chưa có bảng đối chiếu dòng thuế với ngành',
  },
  'A-54': {
    assumed:
      'Hàng đang trên đường, khai hưởng, hàm lượng kim loại và mục đích sử dụng là các khoảng từ không đến toàn bộ trị giá, nằm trong phần chưa giải thích. Các khoảng này trùng nhau và không bao giờ được cộng lại.',
    ground: 'Các thời hạn và miễn giảm của chính quy định',
    unofficial: 'Không bảng thống kê nào ghi ngày xếp hàng, khai hưởng, hàm lượng hay mục đích sử dụng',
  },
  'A-55': {
    assumed:
      'Kim ngạch chỉ biết theo chương nộp thuế suất của chương trên các dòng năm 2024. Chương không có dòng nào năm 2024 thì không có thuế suất và được nêu riêng.',
    ground: 'Với trị giá năm 2024, cách này cho lại đúng số thuế của từng chương',
    unofficial: 'Chưa có số liệu theo dòng sau năm 2024',
  },
  'A-56': {
    assumed:
      'Các tháng của một bảng theo chương là những tháng có tổng trị giá và tổng thuế bằng bảng đó, dù tên bảng nói gì.',
    ground:
      'Bảng mà nguồn đặt tên tháng 1 đến tháng 8 năm 2025 bằng đúng tháng 1 đến tháng 7 đến từng USD, và ở đây được gọi như vậy',
    unofficial: '',
  },
};
