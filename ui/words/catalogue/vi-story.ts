/** Câu chuyện thương mại: những gì đã xảy ra và mức thuế do từng sự kiện tạo ra. */
import type { Messages } from './en.ts';

export const viStory: Messages['learn']['story'] = {
  title: 'Từ cột 2 đến quy định hôm nay',
  lead: 'Ba mươi năm thương mại giữa hai nước trên một trang, mỗi sự kiện kèm nguồn; sự kiện nào tạo ra một mức thuế thì kim ngạch năm 2024 được tính theo mức đó.',
  month: (month, year) => `tháng ${month}/${year}`,
  source: 'Nguồn',
  instruments: 'biện pháp và văn bản của biện pháp',
  open: 'Mở kịch bản của sự kiện này',
  paid: (after, share, before) =>
    `Theo đó kim ngạch năm 2024 phải nộp ${after} (${share} trị giá), trước đó là ${before}.`,
  paidFirst: (after, share) => `Theo đó kim ngạch năm 2024 phải nộp ${after} (${share} trị giá).`,
  columnTwo: (duty, share, left) =>
    `Theo cột 2 của biểu thuế (HTS 2026 bản sửa đổi 10), kim ngạch năm 2024 phải nộp ít nhất ${duty} (${share} trị giá). Chưa tính, vì thiếu số lượng: thuế theo khối lượng hoặc theo chiếc trên ${left} hàng hóa.`,
  static:
    'Các số tiền trên kim ngạch năm 2024 là số tĩnh: giả định không ai mua ít đi. Số liệu của báo chí được nêu như đã đăng, do báo làm tròn.',
  events: {
    normalised: {
      title: 'Bình thường hóa quan hệ',
      text: 'Thương mại hai chiều dưới nửa tỷ USD mỗi năm. Hàng của Việt Nam chịu thuế cột 2, mức thuế dành cho nước chưa có quan hệ thương mại bình thường.',
    },
    tradeAgreement: {
      title: 'Hiệp định thương mại có hiệu lực',
      text: 'Ký năm 2000, có hiệu lực từ năm 2001: quan hệ thương mại bình thường, cột 1 của biểu thuế thay cho cột 2.',
    },
    partnership: {
      title: 'Đối tác toàn diện',
      text: 'Xác lập ngày 25/07/2013; kim ngạch khi đó bằng một phần tư năm 2022.',
    },
    hundred: {
      title: 'Xuất khẩu vượt một trăm tỷ',
      text: 'Kim ngạch 123 tỷ USD, gấp bốn lần năm 2013. Lần đầu tiên Việt Nam bán trên 100 tỷ USD cho một thị trường, và là đối tác thương mại lớn thứ tám của Hoa Kỳ.',
    },
    strategic: {
      title: 'Đối tác chiến lược toàn diện',
      text: 'Xác lập tháng 09/2023. Kim ngạch năm đó được nêu là 124 tỷ USD.',
    },
    lastYearBefore: {
      title: 'Năm cuối cùng trước đó',
      text: 'Kim ngạch gần 150 tỷ USD: Hoa Kỳ nhập khẩu chung 136,6 tỷ USD và xuất khẩu 13,1 tỷ USD. Ngoài thuế MFN chỉ có thuế với một số hàng hóa như thép, nhôm và pin mặt trời.',
    },
    announced: {
      title: 'Công bố thuế đối ứng',
      text: 'Mức 46% với Việt Nam, từ công thức thâm hụt trên nhập khẩu. Có hiệu lực với hàng nhập khẩu ngày 9/4, rồi tạm hoãn ở mức 10%; các bộ trưởng đàm phán từ tháng 5.',
    },
    twenty: {
      title: 'Thuế 20% được thu',
      text: 'Thuế đối ứng với hàng của Việt Nam đổi thành 20%, được thu với hàng nhập khẩu đến ngày 23/02/2026.',
    },
    framework: {
      title: 'Công bố khuôn khổ hiệp định',
      text: 'Tuyên bố chung: mở cửa cho gần như toàn bộ hàng xuất khẩu của Hoa Kỳ, giữ mức 20%, và xác định mặt hàng trong Phụ lục III để hưởng 0%. Danh mục chưa bao giờ có hiệu lực với Việt Nam.',
    },
    asks: {
      title: 'Điều Việt Nam đề nghị',
      text: 'Việt Nam cho biết sẵn sàng ký một hiệp định cân bằng, và đề nghị được công nhận nền kinh tế thị trường, được đưa ra khỏi danh sách kiểm soát xuất khẩu D1 và D3.',
    },
    struckDown: {
      title: 'Tòa án Tối cao hủy thuế đối ứng',
      text: 'Thuế theo IEEPA chấm dứt với hàng nhập khẩu từ 24/02/2026; phụ thu nhập khẩu theo Mục 122 thay thế trong tối đa 150 ngày.',
    },
    todaysLaw: {
      title: 'Mục 301',
      text: 'Từ 24/07/2026 hàng của Việt Nam chịu 12,5% theo Mục 301: quy định đang có hiệu lực khi căn cứ của ứng dụng này kết thúc, ngày 10/10/2026.',
    },
  },
  market: {
    title: 'Nếu Việt Nam được công nhận là nền kinh tế thị trường?',
    text: 'Khi đó cách tính thuế chống bán phá giá thay đổi: dùng giá và chi phí của Việt Nam thay cho giá của một nước khác. Thuế MFN không đổi, các loại thuế trong kịch bản của ứng dụng này cũng không đổi. Không ai biết khi đó một doanh nghiệp sẽ có mức ký quỹ bao nhiêu: hãy tự nêu cả hai mức.',
    value: (code) => `Tôm đông lạnh (${code}), trị giá hải quan, USD`,
    now: 'Mức ký quỹ hiện nay, phần trăm',
    then: 'Mức ký quỹ khi là nền kinh tế thị trường, phần trăm',
    nowAt: (rate) => `hiện nay, ${rate}%`,
    thenAt: (rate) => `kinh tế thị trường, ${rate}%`,
    kind: 'Loại thuế',
    deposit: 'ký quỹ chống bán phá giá',
    ordinary: 'thuế MFN',
    all: 'tổng các loại thuế',
    within: (low, high) => `Hãy nhập số từ ${low} đến ${high}.`,
    note: 'Cả hai mức đều do bạn nêu và mang tính giả định; giá trị ban đầu chỉ là ví dụ, vì mức ký quỹ khác nhau theo từng doanh nghiệp. Bộ Thương mại Hoa Kỳ đã từ chối công nhận vào tháng 08/2024.',
  },
  outside: {
    title: 'Ngoài mô hình',
    text: 'Việc kiểm soát xuất khẩu công nghệ (danh sách D1 và D3) thực hiện bằng giấy phép, không bằng thuế: không con số nào ở đây tính đến, và nếu dỡ bỏ thì cũng không con số nào thay đổi.',
  },
};
