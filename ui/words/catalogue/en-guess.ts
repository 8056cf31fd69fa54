/** The sign stands before the dollar. */
const dollars = (n: string): string => (n.startsWith('\u2212') ? `\u2212$${n.slice(1)}` : `$${n}`);

/** Guessing before one reads: what labs, questions and scenarios say alike, and what the page's own choice says. */
export const enGuess = {
  prediction: {
    prediction: (unit: string) => `Your prediction, ${unit}`,
    predict: 'Predict',
    noNumber: 'A number, such as 12.5.',
    wrong: (off: string) => `Off by ${off}`,
    predicted: 'You predicted',
    answer: 'The answer',
    units: {
      usd: 'US dollars',
      million: 'millions of US dollars',
      billion: 'billions of US dollars',
      percent: 'percent',
      points: 'percentage points',
    },
    amounts: {
      usd: dollars,
      million: (n: string) => `${dollars(n)} million`,
      billion: (n: string) => `${dollars(n)} billion`,
      percent: (n: string) => `${n}%`,
      points: (n: string) => `${n} percentage points`,
    },
  },
  page: {
    title: 'Guess before you read',
    lead: 'Every figure, table and chart of these scenarios is hidden until you have guessed.',
    scenario: (scenario: string, baseline: string) =>
      `How much does the duty of a year change with “${scenario}” in place of “${baseline}”, on the trade of 2024?`,
    sign: 'More duty is a number without a sign; less duty begins with a minus.',
    show: 'Guess and show the figures',
    question: 'How much does the duty of a year change, on the trade of 2024?',
    off: 'Show the figures without a guess',
    guessed: 'Your guess beside the answer',
    exact: 'You guessed it exactly.',
  },
};
