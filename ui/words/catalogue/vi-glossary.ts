/** The terms of the glossary in Vietnamese. */
import type { enGlossary } from './en-glossary.ts';
import type { Term, TermWords } from './glossary-terms.ts';

const terms: Readonly<Record<Term, TermWords>> = {
  statisticalNumber: {
    name: 'Mã thống kê',
    meaning:
      'Mã mười chữ số nằm dưới một dòng thuế tám chữ số. Thuế suất MFN gắn với dòng thuế; nhiều danh mục thuế bổ sung lại nêu đủ mười chữ số.',
    spellings: ['mã thống kê', 'số thống kê'],
  },
  customsValue: {
    name: 'Trị giá hải quan',
    meaning:
      'Trị giá của hàng theo Hải quan Hoa Kỳ, thường là giá mua bán, không gồm cước vận chuyển và bảo hiểm đến Hoa Kỳ. Phần lớn tiền thuế là một tỷ lệ của trị giá này.',
    spellings: ['trị giá hải quan'],
  },
  entryDate: {
    name: 'Ngày nhập khẩu',
    meaning:
      'Ngày làm thủ tục nhập khẩu tại Hải quan Hoa Kỳ, thường là sau khi tàu cập cảng. Quy định của ngày này quyết định số thuế.',
    spellings: ['ngày nhập khẩu'],
  },
  inTransit: {
    name: 'Hàng đang trên đường',
    meaning:
      'Hàng đã xếp lên tàu trước ngày một loại thuế bổ sung có hiệu lực thường được miễn loại thuế đó, nếu nhập khẩu trước một ngày đã định. Ngày xếp hàng là căn cứ.',
    spellings: ['hàng đang trên đường', 'đang trên đường'],
  },
  informalEntry: {
    name: 'Tờ khai giản lược (informal entry)',
    meaning:
      'Hình thức khai báo ngắn gọn cho lô hàng trị giá nhỏ, thường đến 2.500 USD. Không có phí tính theo trị giá và không cần bảo lãnh.',
    spellings: ['tờ khai giản lược', 'informal entry'],
  },
  section321: {
    name: 'Mục 321 (hàng trị giá thấp)',
    meaning:
      'Mục 321 Đạo luật Thuế quan 1930: mỗi người được nhập khẩu miễn thuế hàng trị giá đến 800 USD một ngày. Việc miễn này đã bị đình chỉ với hàng thương mại; ngày nhập khẩu là căn cứ.',
    spellings: ['Mục 321', 'de minimis'],
  },
  merchandiseProcessingFee: {
    name: 'Phí xử lý hàng hóa (MPF)',
    meaning:
      'Khoản Hải quan Hoa Kỳ thu để xử lý tờ khai: một tỷ lệ nhỏ của trị giá, có mức tối thiểu và tối đa cho mỗi tờ khai. Đây là phí, không phải thuế.',
    spellings: ['phí xử lý hàng hóa', 'MPF'],
  },
  harborMaintenanceFee: {
    name: 'Phí bảo trì cảng (HMF)',
    meaning: 'Một tỷ lệ của trị giá, thu với hàng đến bằng đường biển. Đây là phí, không phải thuế.',
    spellings: ['phí bảo trì cảng', 'HMF'],
  },
  columnOne: {
    name: 'Cột 1 (thuế MFN)',
    meaning:
      'Thuế suất mà biểu thuế Hoa Kỳ áp dụng cho hầu hết các nước, trong đó có Việt Nam từ năm 2001; còn gọi là thuế suất tối huệ quốc (MFN). Thuế bổ sung được cộng thêm.',
    spellings: ['cột 1 chung', 'cột 1'],
  },
  columnTwo: {
    name: 'Cột 2',
    meaning:
      'Thuế suất cho các nước không có quan hệ thương mại bình thường với Hoa Kỳ, cao hơn cột 1 rất nhiều. Hàng Việt Nam chịu thuế này đến năm 2001.',
    spellings: ['cột 2'],
  },
  generalNote6: {
    name: 'Chú giải chung 6 (tàu bay dân dụng)',
    meaning:
      'Chú giải của biểu thuế miễn thuế MFN cho hàng dùng cho tàu bay dân dụng, nếu người nhập khẩu chứng nhận mục đích này. Một số loại thuế bổ sung cũng không áp dụng với hàng đó.',
    spellings: ['Chú giải chung 6'],
  },
  chapter99: {
    name: 'Chương 99',
    meaning:
      'Chương của biểu thuế chứa các thay đổi tạm thời: mỗi loại thuế bổ sung và mỗi miễn trừ có một mã ở đây, chẳng hạn 9903.05.84. Tờ khai ghi mã này bên cạnh mã của hàng.',
    spellings: ['Chương 99'],
  },
  additionalDuty: {
    name: 'Thuế bổ sung',
    meaning:
      'Thuế cộng thêm vào thuế MFN, do Tổng thống hoặc Đại diện Thương mại ban hành theo một đạo luật: Mục 122, 201, 232, 301 hoặc IEEPA. Hai loại có cộng dồn hay không là do chính các văn bản đó quy định.',
    spellings: ['thuế bổ sung'],
  },
  ieepa: {
    name: 'Thuế đối ứng (IEEPA)',
    meaning:
      'Thuế mà Tổng thống ban hành năm 2025 dựa trên Đạo luật Quyền lực Kinh tế Khẩn cấp Quốc tế: với Việt Nam công bố 46%, đã thu 10% rồi 20%. Tháng 02/2026 Tòa án Tối cao kết luận đạo luật không cho phép các loại thuế này.',
    spellings: ['thuế đối ứng', 'IEEPA'],
  },
  section122: {
    name: 'Mục 122',
    meaning:
      'Mục 122 Đạo luật Thương mại 1974: phụ thu tối đa 15% trong tối đa 150 ngày, vì lý do cán cân thanh toán.',
    spellings: ['Mục 122'],
  },
  section201: {
    name: 'Mục 201',
    meaning:
      'Các Mục 201 đến 204 Đạo luật Thương mại 1974: biện pháp tự vệ cho ngành sản xuất bị thiệt hại do nhập khẩu tăng, kéo dài vài năm và giảm dần qua từng năm.',
    spellings: ['Mục 201'],
  },
  section232: {
    name: 'Mục 232',
    meaning:
      'Mục 232 Đạo luật Mở rộng Thương mại 1962: thuế với hàng mà việc nhập khẩu bị kết luận là đe dọa an ninh quốc gia, như thép, nhôm, đồng, ô tô, gỗ và đồ nội thất. Mức thuế như nhau với hầu hết các nước.',
    spellings: ['Mục 232'],
  },
  section301: {
    name: 'Mục 301',
    meaning:
      'Mục 301 Đạo luật Thương mại 1974: thuế đáp lại một hành vi bất hợp lý của chính phủ nước ngoài, sau khi Đại diện Thương mại điều tra. Nếu không được gia hạn, thuế chấm dứt sau bốn năm.',
    spellings: ['Mục 301'],
  },
  derivative: {
    name: 'Sản phẩm phái sinh',
    meaning:
      'Sản phẩm làm bằng thép, nhôm hoặc đồng được đưa vào danh mục vì nếu chỉ đánh thuế kim loại thì có thể né bằng cách nhập khẩu sản phẩm. Tùy ngày và danh mục, thuế tính trên toàn bộ trị giá hoặc trên trị giá kim loại bên trong.',
    spellings: ['sản phẩm phái sinh'],
  },
  antidumping: {
    name: 'Thuế chống bán phá giá (AD)',
    meaning:
      'Thuế với hàng của các nhà xuất khẩu được nêu tên, bán dưới giá trị hợp lý, theo lệnh của Bộ Thương mại Hoa Kỳ. Khi nhập khẩu phải ký quỹ; mức cuối cùng có thể cao hoặc thấp hơn.',
    spellings: ['thuế chống bán phá giá', 'chống bán phá giá'],
  },
  countervailing: {
    name: 'Thuế chống trợ cấp (CVD)',
    meaning:
      'Thuế bù lại khoản trợ cấp của chính phủ nước ngoài, theo lệnh của Bộ Thương mại Hoa Kỳ. Khi nhập khẩu phải ký quỹ; mức cuối cùng có thể cao hoặc thấp hơn.',
    spellings: ['thuế chống trợ cấp', 'chống trợ cấp'],
  },
  liquidation: {
    name: 'Thanh khoản tờ khai (liquidation)',
    meaning:
      'Việc Hải quan Hoa Kỳ tính số thuế cuối cùng của một tờ khai, thường khoảng mười tháng sau khi nhập khẩu. Nộp thừa thì được hoàn, thiếu thì phải nộp thêm.',
    spellings: ['thanh khoản', 'liquidation'],
  },
  protest: {
    name: 'Khiếu nại (protest)',
    meaning:
      'Văn bản phản đối kết quả thanh khoản, nộp cho Hải quan Hoa Kỳ trong 180 ngày kể từ ngày thanh khoản.',
    spellings: ['protest'],
  },
  drawback: {
    name: 'Hoàn thuế xuất khẩu (drawback)',
    meaning:
      'Hoàn lại thuế đã nộp khi hàng, hoặc sản phẩm làm từ hàng đó, được xuất khẩu trở lại hay tiêu hủy. Một số loại thuế bổ sung không được hoàn theo cách này.',
    spellings: ['drawback'],
  },
  effectiveRate: {
    name: 'Thuế suất hiệu dụng',
    meaning:
      'Toàn bộ tiền thuế chia cho trị giá hải quan của toàn bộ hàng, kể cả hàng không chịu thuế. Con số này tùy vào cơ cấu hàng nhập khẩu cũng như vào thuế suất.',
    spellings: ['thuế suất hiệu dụng'],
  },
  passThrough: {
    name: 'Mức chuyển thuế vào giá (pass-through)',
    meaning:
      'Phần tiền thuế mà người mua gánh qua giá cao hơn. Ở mức 100%, giá của nhà xuất khẩu giữ nguyên; ở mức 80%, nhà xuất khẩu chịu một phần năm số thuế.',
    spellings: ['mức chuyển thuế vào giá', 'mức chuyển thuế'],
  },
  elasticity: {
    name: 'Độ co giãn',
    meaning:
      'Lượng thay đổi bao nhiêu phần trăm khi giá thay đổi 1%. Độ co giãn thay thế cho biết người mua dễ chuyển sang hàng của nước khác đến mức nào.',
    spellings: ['độ co giãn'],
  },
  nest: {
    name: 'CES lồng theo nước xuất xứ (Armington)',
    meaning:
      'Một mô hình lựa chọn: hàng của mỗi nước được coi là thay thế gần nhau nhưng không hoàn toàn, và người mua chia tiền theo giá. Mô hình dùng độ co giãn giữa các nước và độ co giãn của cả mặt hàng.',
    spellings: ['CES lồng theo nước xuất xứ', 'CES lồng', 'CES-Armington', 'Armington'],
  },
  shapley: {
    name: 'Giá trị Shapley',
    meaning:
      'Cách chia một tổng số cho các nguyên nhân cùng tác động: mỗi nguyên nhân nhận phần đóng góp trung bình qua mọi thứ tự thêm vào. Các phần cộng lại bằng tổng số, và không thứ tự nào được ưu tiên.',
    spellings: ['giá trị Shapley', 'Shapley'],
  },
};

export const viGlossary: typeof enGlossary = {
  title: 'Thuật ngữ',
  lead: 'Các thuật ngữ pháp luật và kinh tế bằng lời dễ hiểu, mỗi thuật ngữ có nơi định nghĩa. Bấm vào từ có gạch chân chấm để xem nghĩa.',
  source: 'Nguồn',
  all: 'Tất cả thuật ngữ',
  terms,
};
