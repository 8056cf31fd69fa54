/** Lớp học: bài thực hành, trình soạn, câu hỏi và câu chuyện thương mại. */
import { viGuess } from './vi-guess.ts';
import type { Messages } from './en.ts';
import type { ToldFigures } from './en-learn.ts';
import { viStory } from './vi-story.ts';

type Sentence = (told: ToldFigures) => string;
const item = (question: string, ...answer: readonly [Sentence, Sentence]) => ({ question, answer });

export const viLearn: Messages['learn'] = {
  title: 'Học',
  lead: 'Những câu hỏi mà trang tự tính lời giải trong lúc bạn suy nghĩ, dùng cho lớp học hoặc tự học.',
  questions: {
    title: 'Câu hỏi',
    chart: 'Chênh lệch nằm ở đâu: số thuế một năm theo Chương',
    open: 'Mở hai kịch bản',
    static: 'Tính trên kim ngạch năm 2024, như thể không ai mua ít đi.',
    items: {
      twentyBack: item(
        'Nếu mức 20% quay trở lại?',
        ({ before, after, difference }) =>
          `Kim ngạch một năm phải nộp ${after} tiền thuế thay vì ${before} theo quy định ngày 10/10/2026: thêm ${difference}.`,
        ({ rateBefore, rateAfter, first, firstAmount }) =>
          `Thuế suất hiệu dụng tăng từ ${rateBefore} lên ${rateAfter}; phần lớn nhất rơi vào “${first}” (${firstAmount}). Giả định: mức 20% đã bị hủy.`,
      ),
      annexIII: item(
        'Mặt hàng nào được lợi nhiều nhất từ Phụ lục III?',
        ({ first, firstAmount, second, secondAmount }) =>
          `“${first}” được lợi nhiều nhất (${firstAmount} mỗi năm), sau đó là “${second}” (${secondAmount}).`,
        ({ difference, before }) =>
          `Tổng cộng giảm ${difference} trên ${before}. Chỉ tính các dòng được nêu toàn bộ, và danh mục chưa bao giờ có hiệu lực với Việt Nam.`,
      ),
      fortySix: item(
        'Mức 46% sẽ làm tăng bao nhiêu thuế?',
        ({ after, difference }) =>
          `Quy định ngày 09/04/2025, nếu giữ cả năm, sẽ thu ${after}, hơn quy định ngày 01/01/2025 ${difference}.`,
        ({ rateBefore, rateAfter, first, firstAmount }) =>
          `Tức ${rateAfter} trị giá thay vì ${rateBefore}; phần lớn nhất rơi vào “${first}” (${firstAmount}). Chỉ có hiệu lực một ngày rồi bị tạm hoãn.`,
      ),
      today: item(
        'Hiện nay hàng của Việt Nam chịu bao nhiêu thuế?',
        ({ after, rateAfter }) =>
          `Theo quy định ngày 10/10/2026, kim ngạch một năm nộp ${after}, bằng ${rateAfter} trị giá.`,
        ({ rateBefore, first, firstAmount }) =>
          `Ngày 01/01/2025 là ${rateBefore}; phần tăng lớn nhất rơi vào “${first}” (${firstAmount}).`,
      ),
      allIn15: item(
        'Nếu Việt Nam có tổng mức 15% như Nhật Bản hay EU?',
        ({ before, after, difference }) =>
          `Kim ngạch một năm nộp ${after} thay vì ${before}: bớt ${difference}.`,
        ({ first, firstAmount }) =>
          `Tiết kiệm nhiều nhất ở “${first}” (${firstAmount}); nơi thuế MFN đã trên 15% thì giữ nguyên. Giả định.`,
      ),
      noAdditional: item(
        'Còn nếu không có thuế bổ sung nào với Việt Nam?',
        ({ after, rateAfter }) =>
          `Riêng thuế MFN là ${after} mỗi năm, bằng ${rateAfter} trị giá; thuế Mục 232 cũng không còn.`,
        ({ difference, first, firstAmount }) =>
          `Bớt ${difference} tiền thuế, nhiều nhất ở “${first}” (${firstAmount}). Giả định.`,
      ),
    },
  },
  story: viStory,
  labs: {
    title: 'Bài thực hành',
    lead: 'Hãy dự đoán trước: đáp án không xuất hiện ở đâu trên trang khi bạn chưa nêu dự đoán.',
    steps: (count) => `${count} câu hỏi`,
    write: 'Tự soạn một bài thực hành',
    unread: 'Không đọc được bài thực hành này.',
    none: (id) => `Ở đây không có bài thực hành “${id}”.`,
    all: 'Tất cả câu hỏi và bài thực hành',
  },
  address: {
    unknown: (part) => `Địa chỉ có nội dung không nhận ra: “${part}”.`,
    repeated: (part) => `Địa chỉ nêu “${part}” nhiều hơn một lần.`,
  },
  run: {
    ...viGuess.prediction,
    question: (place, all) => `Câu ${place}/${all}`,
    tolerance: (amount) => `Đúng nếu lệch không quá ${amount}.`,
    hint: 'Gợi ý',
    asking: 'Đang tính đáp án…',
    right: 'Đúng',
    look: 'Điều cần xem',
    open: 'Xem trong ứng dụng',
    next: 'Câu tiếp theo hiện ra khi bạn đã nêu dự đoán.',
    score: (right, predicted, all) => `Đúng ${right} trên ${predicted} câu đã dự đoán, tổng cộng ${all} câu`,
    over: 'Làm lại từ đầu',
    kept: 'Dự đoán của bạn chỉ được giữ trong trình duyệt này.',
    parameters: 'Điều bạn có thể thay đổi',
    within: (low, high) => `Từ ${low} đến ${high}.`,
    stated: 'Do giáo viên ấn định',
    failed: 'Không tính được đáp án cho câu hỏi này.',
    why: {
      noScenario: (name) => `“${name}” không phải là một kịch bản.`,
      noEntry: 'Mã hàng, ngày hoặc trị giá không thể dùng để tính thuế.',
      noAnswer: 'Mô hình không có con số cho câu hỏi này.',
      noYear: 'Không có số liệu thương mại của năm đó.',
      noRule: 'Không có thay đổi nào mang tên đó.',
    },
  },
  paper: {
    worksheet: 'Phiếu bài tập',
    key: 'Đáp án cho giáo viên',
    back: 'Trở lại bài thực hành',
    print: 'In',
    name: 'Họ tên',
    date: 'Ngày',
    prediction: 'Dự đoán',
    worked: 'Kết quả tìm được',
    made: (data, evidence) =>
      `Đáp án tính trên dữ liệu phiên bản ${data}; quy định cập nhật đến ${evidence}.`,
  },
  teacher: {
    title: 'Dành cho giáo viên',
    lead: 'Liên kết mở bài này với các giá trị cố định dưới đây và không kèm nội dung nào khác. Ai biết ứng dụng vẫn có thể tìm ra đáp án: đây là công cụ cho lớp học, không phải đề thi.',
    steps: 'Câu hỏi có trong liên kết',
    copy: 'Sao chép liên kết cho lớp',
    save: 'Lưu bài thực hành thành tệp',
    edit: 'Sửa bài thực hành này',
  },
  editor: {
    title: 'Soạn bài thực hành',
    lead: 'Bài thực hành là một tài liệu bằng hai ngôn ngữ. Đáp án không viết sẵn mà được tính khi mở bài.',
    preview: 'Xem trước',
    open: 'Mở tệp…',
    save: 'Lưu thành tệp',
    link: 'Sao chép liên kết',
    openLab: 'Làm thử bài này',
    id: 'Tên trong địa chỉ',
    labTitle: 'Tên bài',
    about: 'Nội dung bài',
    english: 'bằng tiếng Anh',
    vietnamese: 'bằng tiếng Việt',
    parameters: 'Tham số',
    parametersNote: 'Câu hỏi nêu tham số trong ngoặc nhọn, ví dụ {rate}.',
    addParameter: 'Thêm tham số',
    removeParameter: (id) => `Bỏ tham số ${id}`,
    parameterId: 'Tên',
    label: 'Nhãn',
    value: 'Giá trị',
    low: 'Thấp nhất',
    high: 'Cao nhất',
    step: (place) => `Câu ${place}`,
    addStep: 'Thêm câu hỏi',
    removeStep: (place) => `Bỏ câu ${place}`,
    up: (place) => `Đưa câu ${place} lên trên`,
    question: 'Câu hỏi',
    hint: 'Gợi ý',
    look: 'Điều cần xem',
    address: 'Nơi xem trong ứng dụng (địa chỉ sau dấu #)',
    unit: 'Đơn vị',
    tolerance: 'Sai số cho phép',
    task: 'Điều cần tính',
    tasks: {
      entry: 'Một lô hàng theo quy định của ngày nhập khẩu',
      trade: 'Kim ngạch một năm theo một kịch bản',
      difference: 'Kịch bản thứ hai trừ kịch bản thứ nhất',
      response: 'Phản ứng của thương mại',
      formula: 'Công thức tháng 4 năm 2025',
      cause: 'Phần chênh lệch do một quy tắc tạo ra',
      directions: 'Thương mại hai chiều',
    },
    fields: {
      hts: 'Mã HTS',
      entryDate: 'Ngày nhập khẩu',
      customsValue: 'Trị giá hải quan, USD',
      scenario: 'Kịch bản',
      baseline: 'Kịch bản cơ sở',
      chapter: 'Chương, để trống là tất cả',
      horizon: 'Thời hạn',
      beta: 'Mức chuyển vào giá',
      year: 'Năm',
      epsilon: 'Hệ số epsilon',
      phi: 'Hệ số phi',
      rule: 'Quy tắc',
      figure: 'Con số',
    },
    figures: {
      duty: 'số thuế',
      ordinaryDuty: 'thuế MFN',
      rate: 'thuế suất',
      customsValue: 'trị giá hải quan',
      imports: 'nhập khẩu',
      revenue: 'số thu thuế',
      welfare: 'phúc lợi của Hoa Kỳ',
      buyersShare: 'phần người mua chịu',
      deficitShare: 'thâm hụt so với nhập khẩu',
      formula: 'kết quả công thức trước khi chia đôi',
      exports: 'xuất khẩu',
      importDuty: 'thuế đối với hàng nhập khẩu',
      exportDuty: 'thuế đối với hàng xuất khẩu',
      balance: 'cán cân',
      impact: 'tức thời',
      shortRun: 'ngắn hạn',
      longRun: 'dài hạn',
    },
    wrong: (detail) => `Chưa phải bài thực hành hợp lệ: ${detail}`,
  },
};
