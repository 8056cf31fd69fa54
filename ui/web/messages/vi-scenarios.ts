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
        'Quy định ngày 26/10/2025, đồng thời miễn mức 20% cho toàn bộ mặt hàng tại Phụ lục III của Sắc lệnh hành pháp 14346. Khuôn khổ nêu rằng các mặt hàng sẽ được chọn từ danh mục này, nhưng chưa mặt hàng nào được chọn; vì vậy đây là mức ưu đãi tối đa có thể có. Đây là kịch bản, không phải quy định từng có hiệu lực.',
    },
    'liberation-46': {
      title: 'Thuế đối ứng 46%',
      story:
        'Quy định ngày 09/04/2025, ngày duy nhất mức 46% đã công bố có hiệu lực. Từ 10/04 mức thuế trở lại 10%.',
    },
    'mfn-only': {
      title: 'Chỉ thuế suất ưu đãi (MFN)',
      story:
        'Không có thuế bổ sung: chỉ thuế suất ưu đãi (MFN) tại cột 1, không có thuế đối ứng, Mục 122, 201, 232 hay 301.',
    },
  },
  withRate: (title, rate) => `${title}, thuế bổ sung chung ${rate}`,
};
