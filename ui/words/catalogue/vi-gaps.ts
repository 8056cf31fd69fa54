/** Những gì còn thiếu trong dữ liệu và quy định. */
import type { enGaps } from './en-gaps.ts';

export const viGaps: typeof enGaps = {
  holes: {
    chapterMonths:
      'Bảng theo chương mà nguồn đặt tên tháng 1 đến tháng 8 năm 2025 thực ra là tháng 1 đến tháng 7: trị giá và thuế bằng đúng bảy tháng đó đến từng USD. Ở đây bảng được gọi đúng như vậy.',
    laterLines:
      'Không có số liệu nhập khẩu từ Việt Nam theo HTS6 đến HTS10 của năm 2023 hoặc sau năm 2024; không có số lượng, trừ 141 dòng.',
    evidenceEnds:
      'Căn cứ cập nhật đến ngày 10/10/2026 (HTS 2026, bản sửa đổi 21). Thuế suất là của tháng 7 năm 2026.',
    annexIII:
      'Phụ lục III: loại hàng là do suy ra, mười mã chưa xếp loại được, và chưa có lời văn của các dòng chỉ được nêu một phần. Phụ lục này chưa bao giờ có hiệu lực đối với Việt Nam.',
    retiredNumbers:
      'Mã bị tách trong khi danh mục còn nêu mã cũ. Từ ngày 01/07/2026, các mã thay cho 8413.91.90.10, .55, .60 và .96, 8479.89.95.99, 8479.90.95.96, 8707.10.00.40 và 8708.29.51.60 thuộc các danh mục đã nêu mã cũ (phụ tùng ô tô và xe tải, Phụ lục I-B và III về kim loại); từ ngày 01/02/2026 đến 05/04/2026, các mã thay cho 8415.90.80.25 và 9401.99.90.70 thuộc danh mục sản phẩm phái sinh của nhôm. Tách mã thống kê không làm thay đổi luật, và thông báo 90 FR 40326 đã chuyển tiếp mã 9401.99.90.81 theo cách này; chưa có văn bản nào sau các lần tách đó để xác nhận.',
    laterNotes:
      'Không có văn bản gốc của các chú giải Hoa Kỳ 40, 41, 43 và 52 (dược phẩm, thạch anh, phương tiện bay không người lái, lao động cưỡng bức): các chú giải này có sau bản sửa đổi 6 của HTS 2026, bản cuối cùng đọc được Chương 99. Danh mục của các chú giải này lấy từ các bản chép công khai và chưa được đối chiếu với văn bản luật; trang Độ chính xác cho biết một mô hình công khai khác ở đâu.',
    pharmaRetired:
      'Chín mã của danh mục dược phẩm đầu tiên (31/07/2026 đến 28/09/2026) đã bị bỏ trước khi danh mục bắt đầu.',
    aircraftChapter98:
      'Các mã Chương 98 trong danh mục tàu bay dân dụng (9802.00.40 đến .80, 9818.00.05, .07) không có dòng nào trong bảng thuế suất.',
    metalNotNamed: '8708.29.21 trong Phụ lục I-B về kim loại (đến 07/06/2026) không nêu kim loại nào.',
    unverified:
      'Chưa kiểm chứng: polysilicon so với lời văn HTS, ngày bắt đầu đối với đồ gia dụng bằng thép (23/06/2025), các bước cuối của biện pháp tự vệ pin mặt trời, một số số hiệu vụ việc AD/CVD (có đánh dấu), phí tờ khai giản lược của năm tài chính 2025.',
  },
  notModelled: {
    partialHeadings:
      'Các mã không bao giờ áp dụng cho hàng Việt Nam: 9903.94.03, 9903.74.03, .06 và .10 (xe và phụ tùng theo USMCA), 9903.82.18 và .19 (thép và nhôm theo USMCA), 9903.08.23 và .24 (phương tiện bay không người lái của nước đồng minh). Khi khai các mã này, kết quả nêu rõ như vậy và không áp dụng.',
    partnerHeadings:
      'Mã dành cho nước đối tác (Liên minh châu Âu, Nhật Bản, Hàn Quốc, Thụy Sĩ, Đài Loan, Vương quốc Anh, USMCA và các nước khác): hàng Việt Nam không được khai.',
    minimumPrices:
      'Giá nhập khẩu tối thiểu của tuyên bố về polysilicon trong các bảng thương mại, vốn không có số watt; mức trần đối với bộ phận máy đồng hồ; danh mục linh kiện phương tiện bay không người lái có hiệu lực từ 09/02/2027.',
    remedies:
      'Thuế suất chống bán phá giá và chống trợ cấp: chỉ cho biết có thể áp dụng một lệnh. Hoàn thuế (trừ thuế IEEPA), hoàn thuế xuất khẩu (drawback), khu ngoại thương, và các quy định về được phép nhập khẩu như cấm hàng lao động cưỡng bức.',
    investigations: 'Thủ tục điều tra chưa có thuế suất: data/investigations.tsv.',
    afterEvidence:
      'Mọi việc sau ngày 10/10/2026, ngày cuối của căn cứ: các phán quyết còn chờ khi đó (Mục 301 về lao động cưỡng bức, vụ CIT 26-03555, tranh tụng ngày 30/09/2026; Mục 122, vụ CAFC 26-1804 và -1805; hoàn thuế IEEPA, vụ V.O.S. Selections, CAFC 26-1895, -1897 và -1899), tình trạng biện pháp đối với cần cẩu sau ngày 09/11/2026, và mọi thỏa thuận giữa hai nước.',
    vietNamAbsolute:
      'Thuế tuyệt đối của Việt Nam đối với xe đã qua sử dụng, biểu thuế tiêu thụ đặc biệt và thuế bảo vệ môi trường, và hàng không chịu thuế giá trị gia tăng.',
  },
  disagreements: {
    'AUTO-011':
      'Xe buýt thuộc 8702.10.31 là sản phẩm phái sinh của thép theo chú giải Hoa Kỳ 16(n) từ ngày 18/08/2025 (bổ sung tại 90 FR 40326); biện pháp riêng đối với xe buýt, vốn được ưu tiên áp dụng, chỉ bắt đầu ngày 01/11/2025 (Tuyên bố số 10984). Khi không biết trị giá phần thép, thuế tính trên toàn bộ trị giá khai (CSMS 64384423). Nguồn bỏ qua danh mục này.',
  },
};
