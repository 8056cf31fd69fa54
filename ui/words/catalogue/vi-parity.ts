/** Đối chiếu với một mô hình công khai, theo từng mã thống kê. */
import type { enParity } from './en-parity.ts';

export const viParity: typeof enParity = {
  title: 'Đối chiếu với một mô hình công khai',
  lead: 'Thuế bổ sung của từng mã thống kê được so với tariff-rate-tracker của The Budget Lab, Đại học Yale (giấy phép MIT, số liệu đến ngày 29/06/2026), với tỷ lệ kim loại của mô hình được khai như dữ kiện.',
  agreeing: (agreeing, compared, share, days) =>
    `Trong ${days} ngày, ${agreeing}/${compared} mức thuế suất khớp (${share}).`,
  otherDays: (agreeing, compared, share, day) => `Không kể ngày ${day}: ${agreeing}/${compared} (${share}).`,
  evidence:
    'Mô hình là tài liệu đối chứng, không phải luật: chỗ nào hai bên khác nhau thì văn bản pháp luật quyết định. Chỗ nào mô hình đúng thì dữ liệu ở đây đã được sửa.',
  classesTitle: 'Vì sao phần còn lại khác',
  why: 'Lý do',
  cause: 'Nguyên nhân',
  authority: 'Căn cứ pháp lý',
  cells: 'Số mức thuế suất',
  trade: 'Nhập khẩu năm 2024',
  counted:
    'Mỗi mức thuế suất là một mã thống kê vào một ngày. Nhập khẩu năm 2024 là trị giá theo các mã liên quan, mỗi mã tính một lần, bất kể mức chênh lệch lớn hay nhỏ. Kiểm tra tự động báo lỗi khi số mức của một lý do tăng, giảm hoặc không còn.',
  causes: {
    peer: 'Văn bản pháp luật cho kết quả khác mô hình.',
    assumption: 'Tùy thuộc vào dữ kiện của hàng hóa hoặc người nhập khẩu; hai bên giả định khác nhau.',
  },
  classes: {
    'country-46': 'Mô hình tính 10% vào ngày 09/04/2025, ngày duy nhất mức 46% áp dụng cho Việt Nam.',
    'civil-aircraft': 'Mô hình miễn thuế cả dòng, trong khi chỉ hàng dùng cho tàu bay dân dụng được miễn.',
    'assembly-offset':
      'Mô hình giảm mức 25% đối với ô tô và phụ tùng xuống 23,7625%, theo khoản bù trừ chỉ dành cho nhà sản xuất lắp ráp ô tô tại Hoa Kỳ.',
    'vehicle-parts':
      'Mô hình coi mọi mã trong danh mục phụ tùng xe là phụ tùng xe; ở đây động cơ điện hay ổ bi chỉ là phụ tùng xe khi được khai như vậy.',
    'derivative-not-named':
      'Mô hình tính thuế kim loại cho cả dòng; chú giải nêu các mã 10 chữ số khác của dòng đó.',
    'several-metals':
      'Dòng thuế nằm trong danh mục của nhiều kim loại; mô hình chỉ tính thuế cho một kim loại.',
    'pharmaceutical-use': 'Mô hình miễn thuế cho các hóa chất chỉ được miễn khi dùng làm dược phẩm.',
    'annex-prefix':
      'Mô hình áp dụng các phụ lục kim loại tháng 04/2026 cho cả nhóm; chú giải 16(c) không nêu những mã này.',
    'exempt-final-list':
      'Danh mục cuối cùng của biện pháp Mục 301 miễn những mã này; mô hình dùng danh mục đề xuất.',
    exempt: 'Danh mục miễn trừ nêu những mã này; mô hình không có.',
    informational:
      'Sách, phim, tác phẩm nghệ thuật và tài liệu thông tin khác được miễn theo luật; mô hình vẫn tính thuế.',
    'derivative-lacking':
      'Chú giải nêu những mã này là sản phẩm phái sinh của thép hoặc nhôm; mô hình không có.',
    'whole-value':
      'Đến ngày 03/06/2025, các sản phẩm phái sinh này chịu thuế trên toàn bộ trị giá; mô hình tính trên hàm lượng kim loại.',
    'copper-over-whole': 'Tỷ lệ đồng của mô hình lớn hơn toàn bộ trị giá hàng.',
    'annex-inferred':
      'Mô hình chuyển sản phẩm phái sinh của năm 2025 sang phụ lục I-B; chú giải 16(c) không nêu các mã này.',
    'ex-articles': 'Mô hình miễn thuế cả dòng, trong khi danh mục chỉ miễn một mặt hàng của dòng (“ex”).',
    'not-exempt':
      'Mô hình miễn thuế cho những dòng mà danh mục không nêu vào ngày đó, hoặc không nêu cả dòng.',
    'annex-moved':
      'Tuyên bố 11032 chuyển những mã này giữa các phụ lục kim loại từ ngày 08/06/2026; mô hình chưa có thay đổi đó.',
    appliances:
      'Từ ngày 23/06/2025 đồ điện gia dụng được xếp vào sản phẩm phái sinh của thép; mô hình không có.',
    'half-metal':
      'Bảng của mô hình không có tỷ lệ kim loại cho mã này và lấy một nửa; ở đây hàm lượng chưa biết được tính bằng toàn bộ trị giá.',
    'electric-trucks': 'Chú giải 33(b) nêu xe tải điện; mô hình không có.',
    semiconductors:
      'Mô hình coi cả dòng là chất bán dẫn chịu thuế; ở đây chỉ hàng có thông số như quy định mới chịu thuế.',
    'annex-named': 'Chú giải 16(c) nêu mã này trong phụ lục I-B; mô hình bỏ sót.',
  },
};
