import type { enGuess } from './en-guess.ts';

export const viGuess: typeof enGuess = {
  prediction: {
    prediction: (unit) => `Dự đoán của bạn, ${unit}`,
    predict: 'Dự đoán',
    noNumber: 'Hãy nhập một số, ví dụ 12,5.',
    wrong: (off) => `Lệch ${off}`,
    predicted: 'Bạn dự đoán',
    answer: 'Đáp án',
    units: {
      usd: 'đô la Mỹ (USD)',
      million: 'triệu USD',
      billion: 'tỷ USD',
      percent: 'phần trăm',
      points: 'điểm phần trăm',
    },
    amounts: {
      usd: (n) => `${n} USD`,
      million: (n) => `${n} triệu USD`,
      billion: (n) => `${n} tỷ USD`,
      percent: (n) => `${n}%`,
      points: (n) => `${n} điểm phần trăm`,
    },
  },
  page: {
    title: 'Đoán trước khi đọc',
    lead: 'Mọi số liệu, bảng và biểu đồ của các kịch bản này được ẩn cho đến khi bạn đã đoán.',
    scenario: (scenario, baseline) =>
      `Số thuế một năm thay đổi bao nhiêu khi “${scenario}” thay cho “${baseline}”, tính trên kim ngạch năm 2024?`,
    sign: 'Nếu thuế tăng, chỉ ghi con số; nếu thuế giảm, ghi dấu trừ phía trước.',
    show: 'Đoán và xem số liệu',
    question: 'Số thuế một năm thay đổi bao nhiêu, tính trên kim ngạch năm 2024?',
    off: 'Xem số liệu mà không đoán',
    guessed: 'Con số bạn đoán và đáp án',
    exact: 'Bạn đã đoán đúng.',
  },
};
