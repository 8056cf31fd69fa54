/** Các giả định được đánh số về tính thuế cho một lô hàng hoặc một dòng. */
import type { enAssumptionsDuty } from './en-assumptions-duty.ts';

export const viAssumptionsDuty: typeof enAssumptionsDuty = {
  'A-01': {
    assumed:
      'Thuế của một biện pháp trên một dòng được làm tròn đến cent, từ nửa cent trở lên làm tròn lên; tổng là tổng của các số đã làm tròn. Khi quy định chia trị giá của một dòng thành nhiều phần, mỗi biện pháp chỉ làm tròn một lần, trên tổng các phần.',
    ground: '19 CFR 159.3 về phần lẻ khi tính thuế',
    unofficial:
      'Cách ghi trị giá theo USD chẵn trên tờ khai tóm tắt là lựa chọn của từng tờ khai, không phải của một năm kim ngạch',
  },
  'A-02': {
    assumed:
      'Sản phẩm thép và nhôm, cùng sản phẩm phái sinh thuộc Chương 73 và 76, từ ngày 04/06/2025 đến 05/04/2026: toàn bộ trị giá là kim loại, trừ khi có khai hàm lượng.',
    ground:
      'Tuyên bố số 10947; CSMS 64384423: tính trên toàn bộ trị giá khi không biết hàm lượng hoặc hàm lượng bằng toàn bộ',
    unofficial: 'Hóa đơn của từng lô hàng mới cho biết',
  },
  'A-03': {
    assumed:
      'Sản phẩm phái sinh ngoài các chương đó, và đồng. Với một lô hàng: toàn bộ trị giá khi không khai (CSMS 64384423). Với một năm kim ngạch: 50% trị giá, chia đều khi dòng thuế có trong danh mục của nhiều kim loại. Khoảng hiển thị: từ không đến toàn bộ. Khi đã khai hàm lượng của một kim loại, kim loại không khai được tính là không có.',
    ground:
      'Với kim ngạch: mức một nửa là mức mà các mô hình đã công bố sử dụng (Tax Policy Center; Budget Lab thuộc Đại học Yale gọi là phương pháp tỷ lệ cố định)',
    unofficial: 'Không bảng thống kê thương mại nào ghi hàm lượng kim loại',
  },
  'A-04': {
    assumed:
      'Những gì người nhập khẩu phải tự khai để hưởng (hàng viện trợ, kim loại gốc Hoa Kỳ, mục đích sử dụng, kết luận chuyển tải, hàm lượng Hoa Kỳ) không được giả định: tính là không nếu không khai. Những khai báo hiếm gặp (asked: false) cũng không tính vào khoảng thấp – cao, nếu không khoảng này luôn chạm mức thuế MFN.',
    ground: 'Nghĩa vụ chứng minh thuộc về người nhập khẩu',
    unofficial: '',
  },
  'A-05': {
    assumed:
      'Những đặc điểm mà dòng hàng trong danh mục hầu như luôn có thì được giả định là có: xe dưới 25 năm, tủ bếp hoàn chỉnh thuộc ba mã số trong danh mục, bia đóng lon nhôm, sản phẩm bề mặt thạch anh.',
    ground: 'Mô tả của các mã số trong danh mục',
    unofficial: 'Chỉ tờ khai mới cho biết',
  },
  'A-06': {
    assumed:
      'Phụ tùng ô tô và xe tải: mã có trong danh mục mà phần mô tả nêu hàng dùng cho xe cơ giới thì là phụ tùng xe, trừ khi khai là không; các mã khác trong danh mục (máy tính, ổ bi, động cơ điện, ắc quy) thì không phải, trừ khi khai là có.',
    ground: 'Lời văn của biểu thuế, trích theo từng nhóm tại data/build/motor-vehicle-headings.mjs',
    unofficial: 'Mục đích sử dụng là dữ kiện của từng lô hàng',
  },
  'A-07': {
    assumed:
      'Các danh mục hẹp theo mục đích sử dụng (chất bán dẫn tiên tiến, linh kiện và trạm đỗ của phương tiện bay không người lái): không thuộc, trừ khi khai là có.',
    ground: 'Các nhóm hàng trong danh mục rộng hơn biện pháp rất nhiều',
    unofficial: 'như trên',
  },
  'A-08': {
    assumed:
      'Dược phẩm trong danh mục của chú giải 40(c): một lô hàng được coi là có bằng sáng chế (trường hợp thuế cao hơn) và nhà sản xuất không thuộc các công ty nêu trong phụ lục; một năm kim ngạch được coi là không có bằng sáng chế.',
    ground: 'Thận trọng cho nhà xuất khẩu; kim ngạch của Việt Nam ở các dòng này nhỏ',
    unofficial: 'Không có danh sách bằng sáng chế theo mã số thuế',
  },
  'A-09': {
    assumed:
      'Thời hạn áp dụng cho hàng đang trên đường cần ngày xếp hàng; không có ngày này thì không áp dụng. Thời hạn dành cho tàu biển: phương thức khác đường biển thì không được hưởng, không khai thì coi là đường biển. Một năm kim ngạch không có hàng đang trên đường.',
    ground: 'Lời văn của các mã: đã xếp lên tàu tại cảng xếp hàng',
    unofficial: '',
  },
  'A-10': {
    assumed:
      'Từ ngày 06/04/2026, hàng ngoài các Chương 72, 73, 74 và 76 được coi là đạt từ 15% khối lượng kim loại trở lên, trừ khi có khai khối lượng; hàng không có kim loại nào trong số này phải khai hưởng 9903.82.01.',
    ground: 'Chú giải Hoa Kỳ 16(c): người nhập khẩu phải chứng minh ngoại lệ',
    unofficial: 'Bảng thống kê thương mại không ghi khối lượng kim loại',
  },
  'A-11': {
    assumed:
      'Hàm lượng Hoa Kỳ dưới 20% trị giá được tính là không có; từ 20% trở lên, phần đó được miễn thuế đối ứng.',
    ground: 'Sắc lệnh hành pháp số 14257, mục 3(f), mã 9903.01.34',
    unofficial: '',
  },
  'A-12': {
    assumed: 'Chương 49 và 97 cùng ảnh và phim thuộc nhóm 37.05–37.06 là tài liệu thông tin.',
    ground: 'Các mã 9903.01.31, 9903.03.11, 9903.05.92; tác phẩm nghệ thuật và ấn phẩm được nêu đích danh',
    unofficial: 'Một số hàng thuộc Chương 49 (văn phòng phẩm) có thể không phải',
  },
  'A-13': {
    assumed:
      'Dòng ghi “ex” không bao gồm phần nào của dòng thuế nếu không khai: dùng cho tàu bay dân dụng, dùng làm dược phẩm, mặt hàng được mô tả riêng. Trong kịch bản Phụ lục III, mặc định vì thế chỉ gồm phần chắc chắn; khoảng hiển thị cho biết phần còn lại sẽ thêm bao nhiêu.',
    ground:
      'Phần lớn trị giá ở các dòng tàu bay của Phụ lục III là tai nghe, bộ sạc và đồ nội thất; không có dữ liệu nào cho thấy mục đích hàng không',
    unofficial: 'Không bảng thống kê thương mại nào ghi mục đích sử dụng',
  },
  'A-14': {
    assumed:
      'Mã xác nhận không áp dụng (9903.94.06, 9903.76.04, 9903.82.01, …) được khai khi còn phải nộp thuế theo luật khác, không khai khi không còn khoản thuế nào.',
    ground: 'Mục đích nêu trong các chú giải',
    unofficial: 'Chưa tìm thấy hướng dẫn của CBP cho trường hợp còn lại',
  },
  'A-15': {
    assumed: 'Hạn ngạch thạch anh được coi là còn, trừ khi khai là đã hết.',
    ground: 'Tình trạng hạn ngạch thay đổi ngay trong quý',
    unofficial: '',
  },
  'A-16': {
    assumed:
      'Thuế tự vệ pin mặt trời áp dụng trên 11,2% trị giá của các dòng trong danh mục. Với một lô hàng thì phải khai.',
    ground:
      'Thuế tính năm 2024 của mã 8541.43.00.10 (72.452.195 USD trên 4.549.152.452 USD) chia cho mức 14,25% của phần lớn năm đó',
    unofficial: 'Tấm pin hai mặt được miễn trong nửa năm 2024, nên tỷ lệ về sau cao hơn',
  },
  'A-17': {
    assumed:
      'Không khai loại hình tờ khai thì lô hàng đến 2.500 USD là tờ khai đơn giản, trên mức đó là tờ khai chính thức. Không khai phương thức thì hàng đến bằng đường biển.',
    ground: '19 CFR 143.21; phần lớn hàng Việt Nam sang Hoa Kỳ đi đường biển',
    unofficial: 'Đại lý hải quan quyết định',
  },
  'A-18': {
    assumed:
      'Mã thống kê đã bỏ trước ngày nhập khẩu được tính theo dòng thuế của mã đó, và kết quả yêu cầu mã hiện hành.',
    ground: 'Các lần bỏ mã năm 2025–2026 không làm thay đổi thuế suất nào',
    unofficial: '',
  },
  'A-19': {
    assumed:
      'Bảng thống kê không có lượng: thuế MFN theo lượng, thuế hỗn hợp và thuế suất chưa được mô hình hóa lấy theo tỷ lệ giữa thuế mà Cục Điều tra Dân số Hoa Kỳ tính năm 2024 và trị giá.',
    ground: 'Con số duy nhất có phản ánh lượng',
    unofficial: 'Bảng thống kê không có lượng theo dòng thuế',
  },
};
