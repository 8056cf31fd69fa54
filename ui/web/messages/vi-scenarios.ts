/** Các kịch bản có sẵn: tên gọi và nội dung trong một đoạn. */
import type { enScenarios } from './en-scenarios.ts';

export const viScenarios: typeof enScenarios = {
  law: {
    title: (date) => `Quy định ngày ${date}`,
    story: (date) =>
      `Số thuế mà hàng Việt Nam nhập khẩu vào Hoa Kỳ ngày ${date} phải nộp theo quy định của ngày đó: thuế suất ưu đãi (MFN), thuế bổ sung áp dụng chung theo nước nếu có, và các biện pháp theo mặt hàng của Mục 201, 232 và 301.`,
  },
  presets: {
    'framework-20': {
      title: 'Thuế đối ứng 20%',
      story:
        'Quy định ngày 26/10/2025, ngày ra tuyên bố chung về khuôn khổ hiệp định: 20% đối với hàng Việt Nam, kèm các miễn trừ của Phụ lục II và Mục 232 tại thời điểm đó. Mức thuế này được thu từ 07/08/2025 đến 23/02/2026, cho đến khi Tòa án Tối cao phán quyết rằng đạo luật làm căn cứ không trao thẩm quyền áp thuế.',
    },
    'framework-20-annex3': {
      title: '20%, Phụ lục III về 0%',
      story:
        'Quy định ngày 26/10/2025, đồng thời miễn mức 20% cho các mặt hàng tại Phụ lục III của Sắc lệnh hành pháp 14346: dòng thuế được liệt kê toàn bộ thì miễn toàn bộ, dòng chỉ được liệt kê một phần thì miễn trong phạm vi điều kiện được xác định. Khuôn khổ nêu rằng các mặt hàng sẽ được chọn từ danh mục này, nhưng chưa mặt hàng nào được chọn. Đây là kịch bản, không phải quy định từng có hiệu lực.',
    },
    'framework-20-annex3-whole-lines': {
      title: '20%, Phụ lục III về 0%, chỉ các dòng toàn bộ',
      story:
        'Như kịch bản trên nhưng không miễn gì cho các dòng mà Phụ lục III chỉ nêu một phần, như bộ phận máy bay và thuốc generic: phần ưu đãi mà số liệu thương mại cho thấy chắc chắn.',
    },
    'framework-20-annex3-in-full': {
      title: '20%, Phụ lục III về 0%, kể cả trọn các dòng một phần',
      story:
        'Như kịch bản trên nhưng miễn trọn mọi dòng của Phụ lục III, kể cả các dòng chỉ được nêu một phần. Đây là giới hạn trên: phần lớn hàng thuộc các dòng đó, như tai nghe và bộ sạc, không dùng cho máy bay.',
    },
    'framework-20-annex3:agricultural_products': {
      title: '20%, Phụ lục III về 0%: nông sản',
      story: 'Khuôn khổ 20%, chỉ các nông sản của Phụ lục III được về 0%.',
    },
    'framework-20-annex3:aircraft_and_parts': {
      title: '20%, Phụ lục III về 0%: máy bay và bộ phận',
      story:
        'Khuôn khổ 20%, các mặt hàng hàng không của Phụ lục III về 0%. Các dòng này chỉ được liệt kê một phần: không có số liệu về tỷ lệ dùng cho máy bay dân dụng, nên kết quả là một khoảng.',
    },
    'framework-20-annex3:generic_pharmaceuticals': {
      title: '20%, Phụ lục III về 0%: thuốc generic',
      story:
        'Khuôn khổ 20%, thuốc generic và nguyên liệu làm thuốc của Phụ lục III về 0%. Các dòng này chỉ được liệt kê một phần: không có số liệu về tỷ lệ dùng làm thuốc, nên kết quả là một khoảng.',
    },
    'framework-20-annex3:unavailable_natural_resources': {
      title: '20%, Phụ lục III về 0%: tài nguyên thiên nhiên',
      story: 'Khuôn khổ 20%, các tài nguyên thiên nhiên của Phụ lục III mà Hoa Kỳ không có đủ được về 0%.',
    },
    'liberation-46': {
      title: 'Thuế đối ứng 46%',
      story:
        'Quy định ngày 09/04/2025, ngày duy nhất mức 46% đã công bố có hiệu lực. Từ 10/04 mức thuế trở lại 10%.',
    },
    'pause-10': {
      title: '10% trong thời gian tạm hoãn',
      story:
        'Quy định ngày 10/04/2025: mức 46% được tạm hoãn, hàng của mọi nước chịu 10% đến hết ngày 06/08/2025 trong khi hai bên đàm phán.',
    },
    'section-122': {
      title: '10% theo Mục 122',
      story:
        'Quy định ngày 24/02/2026: sau khi Tòa án Tối cao chấm dứt thuế đối ứng, hàng của mọi nước chịu phụ thu 10% trong tối đa 150 ngày. Phụ thu hết hiệu lực ngày 23/07/2026.',
    },
    'forced-labour-12.5': {
      title: '12,5% theo Mục 301 (lao động cưỡng bức)',
      story:
        'Quy định ở cuối kỳ dữ liệu: từ ngày 24/07/2026, 12,5% đối với hàng Việt Nam theo biện pháp Mục 301 về cấm nhập khẩu hàng làm bằng lao động cưỡng bức. Biện pháp đang bị kiện.',
    },
    'transshipment-40': {
      title: '40% đối với hàng chuyển tải, một phần mười kim ngạch',
      story:
        'Khuôn khổ 20%, trong đó hải quan kết luận một phần mười trị giá của mọi mặt hàng được chuyển tải qua Việt Nam để tránh thuế: phần đó chịu 40% thay cho 20%. Tỷ lệ một phần mười là giả định có thể thay đổi; số vụ kết luận thực tế không được công bố.',
    },
    'all-in-15': {
      title: 'Tổng mức 15% như các thỏa thuận đối tác',
      story:
        'Điều Liên minh châu Âu, Nhật Bản và Hàn Quốc đã thỏa thuận: thuế MFN và thuế theo nước cộng lại là 15%, hoặc chỉ thuế MFN nếu cao hơn, tính trên quy định ở cuối kỳ dữ liệu. Chưa ai đề nghị mức này cho Việt Nam.',
    },
    'mfn-only': {
      title: 'Chỉ thuế suất ưu đãi (MFN)',
      story:
        'Không có thuế bổ sung: chỉ thuế suất ưu đãi (MFN) tại cột 1, không có thuế đối ứng, Mục 122, 201, 232 hay 301.',
    },
    'two-way-free': {
      title: 'Tự do thương mại hai chiều',
      story:
        'Không có thuế nhập khẩu với bất kỳ mặt hàng nào theo cả hai chiều: mức xa nhất mà một hiệp định có thể đạt. Các loại thuế nội địa của Việt Nam và phí tại cửa khẩu vẫn còn.',
    },
    'mutual-retaliation': {
      title: '46% cả hai chiều',
      story:
        'Mức công bố cho Việt Nam ngày 02/04/2025 thay cho thuế theo nước hiện nay, và Việt Nam đáp lại bằng mức tương tự cộng vào biểu thuế của mình. Việt Nam chưa từng công bố biện pháp đáp lại như vậy.',
    },
  },
  transshipment: (percent) => `40% đối với hàng chuyển tải, ${percent}% kim ngạch`,
  withRate: (title, rate) => `${title}, thuế bổ sung chung ${rate}`,
};
