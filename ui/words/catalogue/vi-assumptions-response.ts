/** Các giả định được đánh số về phản ứng của thương mại. */
import type { enAssumptionsResponse } from './en-assumptions-response.ts';

export const viAssumptionsResponse: typeof enAssumptionsResponse = {
  'A-60': {
    assumed:
      'Độ co giãn thương mại của ProTEE hoặc Boehm được dùng làm độ thay thế giữa các nguồn cung, sigma.',
    ground: 'Trị giá hải quan không gồm thuế và các ước lượng giữ cố định chỉ số giá của nước nhập khẩu',
    unofficial: 'Chưa được xác nhận trong các bài nghiên cứu; không có sigma chính thức',
  },
  'A-61': {
    assumed:
      'Bảng độ co giãn được giới hạn ở bách phân vị thứ 5 và thứ 95 của các mặt hàng, mỗi mặt hàng tính một lần; các cờ ghi chú được giữ nguyên.',
    ground: 'Phân bố có đuôi dài',
    unofficial: 'Một quy ước',
  },
  'A-62': {
    assumed:
      'Khi được yêu cầu, độ co giãn tầng ngoài được hạ xuống bằng sigma; kết quả cho biết ở bao nhiêu mặt hàng.',
    ground: 'Cao hơn sigma thì các nguồn cung thành hàng bổ sung cho nhau',
    unofficial: '',
  },
  'A-63': {
    assumed:
      'Khi áp đặt mức chuyển thuế vào giá, thiệt hại của nhà xuất khẩu là của đường cung thẳng đi qua hai điểm. Với độ co giãn nghịch đảo thì con số là chính xác.',
    ground: 'Chỉ biết hai điểm',
    unofficial: '',
  },
  'A-64': {
    assumed:
      'Tạo lập là thay đổi tổng của mặt hàng chia theo tỷ trọng trước đó; chuyển hướng là thay đổi tỷ trọng ở tổng sau đó; cả hai tính bằng lượng theo giá cửa khẩu gốc. SMART dùng các thành phần riêng.',
    ground: 'Cộng được; tổng chuyển hướng bằng không',
    unofficial: 'Một cách chia về mặt hạch toán',
  },
  'A-65': {
    assumed:
      'Nguồn cung không có kim ngạch thì vẫn không có; đối tác không nêu trong dữ liệu không nằm trong tổ hợp.',
    ground: 'Mô hình nhân với kim ngạch gốc',
    unofficial: 'Chưa có bảng mọi đối tác theo HS6',
  },
  'A-66': {
    assumed: 'Liên minh châu Âu là một nguồn cung, gồm cả Slovakia.',
    ground: 'Các dòng của Cục Điều tra Dân số Hoa Kỳ trùng nhau',
    unofficial: '',
  },
  'A-67': {
    assumed:
      'SMART chuyển hướng giữa nước được xét và tất cả nước khác gộp lại, theo tỷ lệ giá đã gồm thuế; tại e <= -1, hoặc khi không còn lại gì, phép tính bị từ chối.',
    ground: 'Laird và Yeats mô hình hóa thay đổi của một nhà xuất khẩu',
    unofficial: '',
  },
  'A-68': {
    assumed: 'Hàng sản xuất trong nước, khi được dùng, giữ nguyên giá.',
    ground: 'Cân bằng bộ phận',
    unofficial: '',
  },
  'A-69': {
    assumed:
      'Một nửa của công thức năm 2025 được làm tròn lên rồi giữ ở mức tối thiểu 10%; nhập khẩu năm 2025 suy ra từ thâm hụt và xuất khẩu.',
    ground: 'Mức 45,20 được công bố là 46',
    unofficial: 'Quy tắc làm tròn không được công bố',
  },
  'A-70': {
    assumed:
      'Mô phỏng Monte Carlo: độ co giãn theo phân bố log chuẩn với điểm ước lượng là trung vị; sigma được rút một lần cho mỗi chương với phần chung cho trước; mức chuyển thuế vào giá cố định, phân bố đều hoặc chuẩn cắt.',
    ground: 'Một quy ước; các bảng không có sai số chuẩn',
    unofficial: '',
  },
  'A-71': {
    assumed:
      'Trong phần phản ứng, thuế suất của Việt Nam ở một HS6 là thuế chia trị giá của các dòng mười chữ số; dòng không có mô hình, mặt hàng không có trị giá và mặt hàng Việt Nam không cung cấp không nằm trong con số nào.',
    ground: 'Tổ hợp theo HS6; chỉ biết các thuế suất này',
    unofficial: 'Danh mục lấy một phần của phân nhóm sẽ làm dịch chuyển cả phân nhóm',
  },
  'A-72': {
    assumed:
      'Các nguồn cung khác giữ thuế suất năm 2024 (thuế tính chia trị giá), hoặc, khi được yêu cầu, thay đổi theo số điểm phần trăm của Việt Nam từ mức năm 2024 của mình, không xuống dưới không.',
    ground: 'Ở đây chỉ có quy định đối với Việt Nam',
    unofficial: 'Chưa biết các miễn trừ của nước khác',
  },
  'A-73': {
    assumed:
      'Các mô hình đã công bố dùng chung độ co giãn tầng ngoài bằng 1 (tham số tax-foundation), không bao giờ cao hơn sigma, chuyển toàn bộ thuế vào giá và không có hàng trong nước.',
    ground: 'Một nền chung',
    unofficial: 'Từng tham số đều có thể đặt lại',
  },
  'A-74': {
    assumed:
      'Độ bất định khởi đầu với độ lệch log 0,3 cho sigma (một nửa chung) và eta, cùng mức chuyển thuế vào giá phân bố đều từ 0,86 đến 1.',
    ground: 'Một quy ước; 0,86 là mức thấp nhất được công bố cho năm 2025',
    unofficial: 'Không nguồn nào nêu độ phân tán của các độ co giãn',
  },
  'A-75': {
    assumed:
      'Giá trị gia tăng sau thay đổi là doanh số trừ đầu vào theo chi phí mỗi đơn vị trước đó; tỷ lệ do người dùng chọn.',
    ground: 'Đầu vào không phản ứng',
    unofficial: '',
  },
  'A-76': {
    assumed:
      'Đường cong thu ngân sách cộng một mức thuế đồng loạt vào mức thấp hơn trong hai thuế suất của Việt Nam, ở các mặt hàng mà kịch bản làm thay đổi, từ kim ngạch gốc.',
    ground: 'Một đường cong cho cả tăng lẫn giảm',
    unofficial: '',
  },
  'A-77': {
    assumed:
      'Phản ứng của thương mại là cân bằng cục bộ: không có tiền lương, tỷ giá, trả đũa, hàng đi vòng hay nước xuất xứ mới; hạn ngạch không ràng buộc; thuế suất là theo luật. Điều này được nói bên cạnh mọi kết quả.',
    ground: 'Những điều không bảng nào ở đây cho biết',
    unofficial: 'Tác động cân bằng tổng thể có thể lớn hơn mọi con số này',
  },
  'A-78': {
    assumed:
      'Cán cân song phương giữ xuất khẩu sang Việt Nam ở mức đã công bố của năm, và giữ nguyên phần nhập khẩu mà không mô hình nào trả lời.',
    ground: 'Người mua ở Việt Nam không có trong bảng nào ở đây',
    unofficial: '',
  },
  'A-79': {
    assumed:
      'Mức thuế thu nhiều nhất được nêu theo độ co giãn theo giá của chính nước ấy ở thời điểm gốc, như thể không đổi và không nước nào khác chịu thuế; mức tối ưu là w, hoặc w suy ra từ mức chuyển thuế cho trước khi tỷ trọng nhỏ.',
    ground: 'Điều kiện của sách giáo khoa, nêu cùng con số',
    unofficial: 'Mức tốt nhất của chính mô hình khác đi khi các nước cạnh tranh cũng chịu thuế',
  },
  'A-80': {
    assumed:
      'Với bên xuất khẩu nhiều mặt hàng, mức giảm giá để giữ giá gồm thuế tính theo thuế suất bình quân của họ; lượng hàng chịu rủi ro là hàng của năm gốc không bán được sau đó, theo giá gốc.',
    ground: 'Một con số cho cả nhóm',
    unofficial: 'Con số của từng mặt hàng nằm trong phép tính của nó',
  },
};
