/** Số liệu đã công bố đặt cạnh số của chúng tôi, tiếng Việt. */
import type { enPublished } from './en-published.ts';

export const viPublished: typeof enPublished = {
  title: 'Số liệu của nơi khác, đặt cạnh số của chúng tôi',
  lead: 'Cùng một câu hỏi theo mô hình ở đây: từ quy định ngày 1 tháng 1 năm 2025 đến quy định của ngày được hỏi, trên kim ngạch năm 2024, về dài hạn (độ thay thế 2), toàn bộ thuế chuyển vào giá, các nước khác chịu thuế theo quy định của Hoa Kỳ đối với từng nước. Số của chúng tôi được tính ngay lúc này; số của họ giữ nguyên như đã công bố.',
  asking: 'Đang tính số của chúng tôi…',
  question: 'Câu hỏi',
  theirs: 'Đã công bố',
  ours: 'Ở đây',
  difference: 'Chênh lệch',
  why: 'Vì sao khác',
  source: 'Nguồn',
  standings: {
    read: 'đã xem trên trang của chính nguồn',
    reported: 'theo trang này thuật lại; chưa xem chính nguồn',
  },
  points: (points) => `${points} điểm phần trăm`,
  billion: (amount) => `${amount} tỷ USD`,
  without: {
    title: 'Đã xem nhưng không so được với số ở đây',
    lead: 'Penn Wharton Budget Model và Tax Foundation không có số liệu nào ở đây. Trong những gì tìm được, không số liệu nào trả lời cùng một câu hỏi mà mô hình này trả lời được.',
    looked: 'Trang đã xem',
    items: {
      wharton2025April:
        'Penn Wharton Budget Model, ngày 10/04/2025: số thu của toàn bộ kế hoạch thuế trong mười năm, tính trên hàng nhập từ mọi nước. Trang không có số riêng cho Việt Nam, còn mô hình ở đây không tính mười năm.',
      wharton2025June:
        'Penn Wharton Budget Model, ngày 11/06/2025: trị giá nhập khẩu và số thu từ 2026 đến 2035, trước và sau khi cầu thay đổi, tính trên hàng nhập từ mọi nước. Trang không có số riêng cho Việt Nam.',
      whartonSimulator:
        'Một bài tháng 7 năm 2025 thuật lại công cụ mô phỏng của Penn Wharton: thuế 20% trên mọi hàng nhập từ Việt Nam sẽ thu 18 đến 29 tỷ USD, tùy người mua phản ứng ra sao. Bài không cho biết năm nào, kim ngạch nào và có miễn trừ hay không; cũng chưa xem được con số ấy trên trang của chính họ. Chỉ để so độ lớn: 20% kim ngạch năm 2024 của các chương 1 đến 97, không miễn trừ gì, là 27,9 tỷ USD.',
      taxFoundation:
        'Tax Foundation: đã tìm cùng với Việt Nam ngày 29 tháng 11 năm 2026. Không tìm thấy trang nào của họ có số liệu riêng cho Việt Nam; điều họ nói về phương pháp được dẫn ở phần tham số của bản phân tích.',
    },
  },
  open: 'Mở hai quy định này',
  items: {
    undp: {
      question: 'Với mức 20%, xuất khẩu của Việt Nam sang Hoa Kỳ có thể giảm bao nhiêu?',
      why: 'Số của họ là trường hợp xấu nhất trong nhiều năm và, theo tin thuật lại, không tính miễn trừ cho hàng điện tử (28% xuất khẩu); số ở đây theo luật, có các miễn trừ đang hiệu lực. Tin không nói họ xử lý các nước cạnh tranh ra sao.',
    },
    undpWaivers: {
      question: 'Cũng câu hỏi ấy khi hàng điện tử được miễn, tính bằng tiền',
      why: 'Cùng luật, cùng miễn trừ; số của họ là “hơn” mức này trong trường hợp xấu nhất. Phần còn lại là phản ứng của người mua, ở đây lấy từ độ thay thế 2 giữa các xuất xứ.',
    },
    fedYear: {
      question: 'Người mua ở Hoa Kỳ chịu phần nào của số thuế? Tháng 1 đến tháng 8 năm 2025',
      why: 'Số của họ đo trên giá nhập khẩu của mọi xuất xứ. Số ở đây không phải phép đo: mô hình đặt mức chuyển là toàn bộ thuế, còn khi mô phỏng thì lấy từ 0,86, mức thấp nhất của họ, đến 1.',
    },
    fedNovember: {
      question: 'Cũng câu hỏi ấy, tháng 11 năm 2025',
      why: 'Như trên: đến tháng 11 bên xuất khẩu nhượng bộ nhiều hơn. Muốn dùng số của họ, hãy đặt mức chuyển thuế của phần phân tích là 0,86.',
    },
    budgetLabStill: {
      question:
        'Mức thuế bình quân trên toàn bộ hàng nhập khẩu ngày 17 tháng 10 năm 2025, khi chưa ai đổi nơi mua',
      why: 'Số của họ tính trên mọi hàng nhập khẩu; ở đây trên các mặt hàng Việt Nam có bán, khoảng hai phần ba về trị giá. Ở đây các xuất xứ chưa có quy định trong dữ liệu giữ mức thuế 2024.',
    },
    budgetLabShifted: {
      question: 'Cũng câu hỏi ấy sau khi người mua đã đổi nơi mua',
      why: 'Ở đây người mua chuyển sang xuất xứ khác theo từng mặt hàng, và hàng của Mê-hi-cô và Ca-na-đa được coi là luôn xin hưởng hiệp định, nên nhiều hàng hơn chuyển sang nơi không phải nộp thuế.',
    },
    alertBefore: {
      question: 'Mức thuế bình quân trên hàng Việt Nam đến ngày 23 tháng 2 năm 2026',
      why: 'Trang thuật lại không nói họ tính miễn trừ và hàm lượng kim loại ra sao; kim ngạch của họ là 136,1 tỷ USD. Ở đây các danh mục được áp vào từng dòng 10 chữ số của năm 2024.',
    },
    alertAfter: {
      question: 'Cũng câu hỏi ấy từ ngày 24 tháng 2 năm 2026, mức 10% theo Mục 122',
      why: 'Như trên. Mức giảm giữa hai ngày gần như nhau ở cả hai cách tính: phần chênh lệch ở hai ngày như nhau.',
    },
  },
};
