/** Các kịch bản có sẵn: tên gọi và nội dung trong một đoạn. */
import type { enScenarios } from './en-scenarios.ts';

export const viScenarios: typeof enScenarios = {
  law: {
    title: (date) => `Quy định ngày ${date}`,
    story: (date) =>
      `Số thuế mà hàng Việt Nam nhập khẩu vào Hoa Kỳ ngày ${date} phải nộp theo quy định của ngày đó: thuế MFN, thuế bổ sung theo nước nếu có, và các biện pháp theo mặt hàng của Mục 201, 232 và 301.`,
  },
  presets: {
    'framework-20': {
      title: 'Thuế đối ứng 20%',
      story:
        'Quy định ngày 26/10/2025, ngày ra tuyên bố chung về khuôn khổ hiệp định: 20% đối với hàng Việt Nam, kèm các miễn trừ của Phụ lục II và Mục 232 tại thời điểm đó. Mức thuế này được thu từ 07/08/2025 đến 23/02/2026 và chấm dứt sau khi Tòa án Tối cao Hoa Kỳ phán quyết rằng đạo luật làm căn cứ (IEEPA) không trao thẩm quyền áp thuế.',
    },
    'framework-20-annex3': {
      title: '20%, Phụ lục III về 0%',
      story:
        'Quy định ngày 26/10/2025, đồng thời miễn mức 20% cho các mặt hàng tại Phụ lục III của Sắc lệnh hành pháp số 14346: dòng thuế được nêu toàn bộ thì miễn toàn bộ, dòng thuế chỉ được nêu một phần thì chỉ miễn trong phạm vi biết chắc điều kiện được đáp ứng. Khuôn khổ nêu rằng các mặt hàng sẽ được chọn từ danh mục này, nhưng chưa từng có mặt hàng nào được chọn. Đây là kịch bản, không phải quy định đã có hiệu lực vào bất kỳ ngày nào.',
    },
    'framework-20-annex3-whole-lines': {
      title: '20%, Phụ lục III về 0%, chỉ các dòng được nêu toàn bộ',
      story:
        'Như kịch bản “20%, Phụ lục III về 0%”, nhưng không miễn gì cho các dòng thuế mà Phụ lục III chỉ nêu một phần, như bộ phận tàu bay và thuốc generic: đây là phần nhượng bộ mà số liệu thương mại thể hiện được chắc chắn.',
    },
    'framework-20-annex3-in-full': {
      title: '20%, Phụ lục III về 0%, tính trọn cả dòng chỉ nêu một phần',
      story:
        'Như kịch bản “20%, Phụ lục III về 0%”, nhưng miễn trọn mọi dòng thuế của Phụ lục III, kể cả các dòng chỉ được nêu một phần. Đây là giới hạn trên: phần lớn hàng thuộc các dòng đó, như tai nghe và bộ sạc, không dùng cho tàu bay.',
    },
    'framework-20-annex3:agricultural_products': {
      title: '20%, Phụ lục III về 0%: nông sản',
      story: 'Khuôn khổ 20%, chỉ riêng nông sản của Phụ lục III được hưởng mức 0%.',
    },
    'framework-20-annex3:aircraft_and_parts': {
      title: '20%, Phụ lục III về 0%: tàu bay và bộ phận',
      story:
        'Khuôn khổ 20%, hàng dùng cho tàu bay của Phụ lục III được hưởng mức 0%. Các dòng thuế này chỉ được nêu một phần: không có số liệu về tỷ lệ dùng cho tàu bay dân dụng của từng dòng, nên kết quả là một khoảng.',
    },
    'framework-20-annex3:generic_pharmaceuticals': {
      title: '20%, Phụ lục III về 0%: thuốc generic',
      story:
        'Khuôn khổ 20%, thuốc generic và nguyên liệu làm thuốc của Phụ lục III được hưởng mức 0%. Các dòng thuế này chỉ được nêu một phần: không có số liệu về tỷ lệ dùng làm thuốc, nên kết quả là một khoảng.',
    },
    'framework-20-annex3:unavailable_natural_resources': {
      title: '20%, Phụ lục III về 0%: tài nguyên thiên nhiên',
      story:
        'Khuôn khổ 20%, các tài nguyên thiên nhiên của Phụ lục III mà Hoa Kỳ không có đủ được hưởng mức 0%.',
    },
    'liberation-46': {
      title: 'Thuế đối ứng 46%',
      story:
        'Quy định ngày 09/04/2025, ngày duy nhất mà mức 46% đã công bố có hiệu lực. Ngày 10/04/2025, mức thuế trở lại 10%.',
    },
    'pause-10': {
      title: '10% trong thời gian tạm hoãn thuế đối ứng',
      story:
        'Quy định ngày 10/04/2025: mức 46% được tạm hoãn, hàng của mọi nước chịu 10% đến hết ngày 06/08/2025 trong khi hai bên đàm phán.',
    },
    'section-122': {
      title: '10% theo Mục 122',
      story:
        'Quy định ngày 24/02/2026: sau khi Tòa án Tối cao Hoa Kỳ chấm dứt thuế đối ứng, hàng của mọi nước chịu phụ thu 10% trong tối đa 150 ngày. Ngày áp dụng cuối cùng là 23/07/2026.',
    },
    'forced-labour-12.5': {
      title: '12,5% theo Mục 301 (lao động cưỡng bức)',
      story:
        'Quy định theo căn cứ cập nhật mới nhất: từ ngày 24/07/2026, 12,5% đối với hàng Việt Nam theo biện pháp Mục 301 về việc cấm nhập khẩu hàng làm bằng lao động cưỡng bức. Biện pháp này đang bị khởi kiện tại tòa án.',
    },
    'transshipment-40': {
      title: '40% đối với hàng chuyển tải, một phần mười kim ngạch',
      story:
        'Khuôn khổ 20%, trong đó Hải quan Hoa Kỳ kết luận một phần mười trị giá của mỗi mặt hàng được chuyển tải qua Việt Nam để lẩn tránh thuế: phần đó chịu 40% thay cho 20%. Tỷ lệ một phần mười là giả định, có thể điều chỉnh; số vụ đã kết luận không được công bố.',
    },
    'all-in-15': {
      title: 'Tổng mức thuế 15% như thỏa thuận với các đối tác',
      story:
        'Mức mà Liên minh châu Âu, Nhật Bản và Hàn Quốc đã thỏa thuận: thuế MFN và thuế bổ sung theo nước cộng lại là 15%, hoặc chỉ thuế MFN nếu thuế này cao hơn (như áo thun cotton, 16,5%), tính trên quy định theo căn cứ cập nhật mới nhất. Chưa ai đề nghị mức này cho Việt Nam.',
    },
    'mfn-only': {
      title: 'Chỉ thuế MFN',
      story:
        'Không có bất kỳ loại thuế bổ sung nào: chỉ thuế suất tối huệ quốc (MFN) tại cột 1, không có thuế đối ứng, không có thuế theo Mục 122, 201, 232 hay 301.',
    },
    'two-way-free': {
      title: 'Tự do thương mại hai chiều',
      story:
        'Không có thuế nhập khẩu đối với bất kỳ mặt hàng nào, theo cả hai chiều: mức cao nhất mà một hiệp định có thể đạt tới. Các loại thuế nội địa của Việt Nam và phí tại cửa khẩu vẫn được thu.',
    },
    'mutual-retaliation': {
      title: '46% cả hai chiều',
      story:
        'Mức công bố cho Việt Nam ngày 02/04/2025 thay cho thuế bổ sung theo nước hiện nay, còn Việt Nam đáp trả bằng đúng mức đó, cộng thêm vào biểu thuế của mình. Việt Nam chưa từng công bố biện pháp đáp trả như vậy.',
    },
    'excess-capacity': {
      title: 'Thuế về dư thừa công suất cộng thêm vào quy định hiện hành, giả định 10%',
      story:
        'Tháng 03/2026, Hoa Kỳ khởi xướng điều tra Mục 301 về dư thừa công suất mang tính cơ cấu đối với 16 nền kinh tế, trong đó có Việt Nam. Tháng 9, một hãng luật cho biết sắp có thuế và có thể cộng thêm vào mức 12,5%. Chưa rõ thuế suất, phạm vi và thời điểm: mức 10% trên mọi mặt hàng là giả định, bạn có thể điều chỉnh.',
    },
  },
  excessCapacity: (rate) => `Thuế về dư thừa công suất cộng thêm vào quy định hiện hành, giả định ${rate}`,
  transshipment: (percent) => `40% đối với hàng chuyển tải, ${percent}% kim ngạch`,
  withRate: (title, rate) => `${title}, thuế bổ sung chung ${rate}`,
};
