/** Bên cạnh phản ứng của thương mại: công thức tháng 4/2025, các mức thuế tối đa, và phía người bán. */
import type { enExporter, enFormula, enOptima } from './en-formula.ts';

export const viFormula: typeof enFormula = {
  title: 'Công thức ngày 2/4/2025',
  lead: 'Mức 46% công bố cho Việt Nam từ đâu mà có: thâm hụt thương mại hàng hóa chia cho kim ngạch nhập khẩu, lấy một nửa rồi làm tròn lên. Hãy thay đổi các tham số, hoặc hỏi tham số nào sẽ cho ra một mức khác.',
  spoken: 'Thay đổi thuế suất: nhập khẩu trừ xuất khẩu, chia cho epsilon nhân phi nhân nhập khẩu',
  year: 'Thương mại năm',
  trade: (year, imports, exports, derived) =>
    `${year}: nhập khẩu ${imports}, xuất khẩu ${exports}, đơn vị tỷ USD${derived ? ' (nhập khẩu suy ra từ thâm hụt)' : ''}`,
  parameters: {
    epsilon: 'epsilon, độ co giãn của nhập khẩu',
    phi: 'phi, mức chuyển vào giá nhập khẩu',
  },
  minimumPercent: 'Mức sàn, phần trăm',
  halve: 'Lấy một nửa',
  roundUp: 'Làm tròn lên phần trăm nguyên',
  reset: 'Như đã công bố',
  deficit: 'thâm hụt',
  ratio: 'thâm hụt so với nhập khẩu',
  full: 'chia cho epsilon nhân phi',
  half: 'lấy một nửa',
  whole: 'không chia đôi',
  rounded: 'làm tròn lên',
  unrounded: 'không làm tròn',
  rate: 'thuế suất',
  atLeast: (percent) => `ít nhất ${percent}`,
  minimum: (percent) => `mức sàn ${percent} quyết định`,
  target: 'Tham số nào sẽ cho ra mức, phần trăm',
  solved: (parameter, value, target) => `${parameter} bằng ${value} sẽ cho ra ${target}.`,
  variants: 'Các cách hiểu khác',
  variant: 'cách hiểu',
  use: 'Dùng',
  useOf: (source) => `Dùng các tham số của: ${source}`,
  criticism:
    'Công thức này hỏi mức thuế nào đưa thâm hụt song phương về không, chứ không đo việc một nước đối xử với hàng Hoa Kỳ ra sao. Bản thuyết minh công bố dẫn độ co giãn bằng 2 và mức chuyển giá gần 1 tại cửa khẩu, nhưng lại dùng 4 và 0,25, nhân với nhau bằng 1. Việc làm tròn lên là suy ra từ mức thuế của Việt Nam.',
};

export const viOptima: typeof enOptima = {
  title: 'Các mức thuế cho kết quả lớn nhất',
  elasticity: 'Độ co giãn',
  rate: 'Thuế suất',
  withoutLimit: 'không có mức lớn nhất',
  revenue: {
    title: 'Thu ngân sách lớn nhất',
    conditions:
      'Thuế suất 1 ÷ (e − 1), với độ co giãn e lớn hơn 1 và không đổi ở mọi mức thuế, giá ở nước ngoài không đổi và không có trốn thuế. Với một nguồn cung trong số nhiều nguồn, e là độ thay thế giữa các nguồn. Khi e từ 1 trở xuống, thuế suất càng tăng thì số thu càng tăng.',
  },
  welfare: {
    title: 'Lợi nhất cho riêng nước nhập khẩu',
    conditions:
      'Thuế suất bằng nghịch đảo độ co giãn của cung xuất khẩu nước ngoài: bằng không đối với nước quá nhỏ để tác động đến giá. Chỉ đúng khi không bị trả đũa và cung có độ co giãn không đổi; bên xuất khẩu mất nhiều hơn phần nước nhập khẩu được.',
  },
};

export const viExporter: typeof enExporter = {
  title: 'Dành cho bên bán',
  caption:
    'Hàng Việt Nam theo nhóm mặt hàng, tính theo cột riêng của bạn; nhóm giảm doanh số nhiều nhất đứng trước. Lượng tính theo giá tại cửa khẩu của kỳ gốc.',
  holds: 'mức giảm giá để giữ nguyên giá sau thuế',
  cut: 'mức giảm giá theo mô hình',
  volume: 'lượng bị mất',
  sales: 'doanh số, triệu USD',
  share: 'Giá trị gia tăng tại Việt Nam, phần trăm của giá (bạn tự nêu)',
  badShare: 'Tỷ lệ phải lớn hơn 0 và không quá 100 phần trăm.',
  valueAdded: 'so với giá trị gia tăng mỗi đơn vị, nếu giữ giá',
  all: (count) => `Toàn bộ ${count} nhóm`,
  fewer: 'Bớt nhóm',
  meaning:
    'Mức giảm giá để giữ nguyên giá sau thuế bằng 1 trừ (1 + thuế suất cũ) chia (1 + thuế suất mới), theo thuế suất bình quân của nhóm; số âm nghĩa là còn chỗ để tăng giá. Vượt 100% giá trị gia tăng thì giữ giá sẽ tốn hơn phần kiếm được trên mỗi đơn vị.',
};
