import { enGuess } from './en-guess.ts';
import { enStory } from './en-story.ts';

/** The figures in the answer to a question, as the language writes them. */
export interface ToldFigures {
  readonly before: string;
  readonly after: string;
  /** Without its sign. */
  readonly difference: string;
  readonly rateBefore: string;
  readonly rateAfter: string;
  /** Chapters that differ most. */
  readonly first: string;
  readonly firstAmount: string;
  readonly second: string;
  readonly secondAmount: string;
}

type Sentence = (told: ToldFigures) => string;
const item = (question: string, ...answer: readonly [Sentence, Sentence]) => ({ question, answer });

/** A class: labs, their editor, questions and the story of the trade. */
export const enLearn = {
  title: 'Learn',
  lead: 'Questions whose answers the engine calculates while you think, for a class or for yourself.',
  questions: {
    title: 'Ask',
    chart: 'Where the difference lies: duty of a year by chapter',
    open: 'Open the two scenarios',
    static: 'On the trade of 2024, as if nobody bought less.',
    items: {
      twentyBack: item(
        'What if the 20% came back?',
        ({ before, after, difference }) =>
          `A year of trade would pay ${after} of duty instead of ${before} under the law of 10 October 2026: ${difference} more.`,
        ({ rateBefore, rateAfter, first, firstAmount }) =>
          `The effective rate would go from ${rateBefore} to ${rateAfter}; the largest part falls on “${first}” (${firstAmount}). Hypothetical: the 20% was struck down.`,
      ),
      annexIII: item(
        'Which products gain most from Annex III?',
        ({ first, firstAmount, second, secondAmount }) =>
          `“${first}” gains most (${firstAmount} a year), then “${second}” (${secondAmount}).`,
        ({ difference, before }) =>
          `In all ${difference} of ${before} would no longer be due. Only lines that the list names whole are counted, and it was never in force for Viet Nam.`,
      ),
      fortySix: item(
        'What would 46% have cost?',
        ({ after, difference }) =>
          `The law of 9 April 2025, applied to a year of trade, would have collected ${after}, ${difference} more than the law of 1 January 2025.`,
        ({ rateBefore, rateAfter, first, firstAmount }) =>
          `That is ${rateAfter} of the value in place of ${rateBefore}; the largest part falls on “${first}” (${firstAmount}). In force for one day, then paused.`,
      ),
      today: item(
        'What do goods of Viet Nam pay now?',
        ({ after, rateAfter }) =>
          `Under the law of 10 October 2026 a year of trade pays ${after}, or ${rateAfter} of its value.`,
        ({ rateBefore, first, firstAmount }) =>
          `On 1 January 2025 it was ${rateBefore}; the largest part of the rise falls on “${first}” (${firstAmount}).`,
      ),
      allIn15: item(
        'What if Viet Nam had 15% in all, like Japan or the EU?',
        ({ before, after, difference }) =>
          `A year of trade would pay ${after} in place of ${before}: ${difference} less.`,
        ({ first, firstAmount }) =>
          `The largest saving is on “${first}” (${firstAmount}); where the ordinary duty alone is above 15%, it is paid in full. Hypothetical.`,
      ),
      noAdditional: item(
        'And with no additional duty on Viet Nam at all?',
        ({ after, rateAfter }) =>
          `The ordinary duty alone is ${after} a year, ${rateAfter} of the value, with the Section 232 duties gone too.`,
        ({ difference, first, firstAmount }) =>
          `${difference} of duty would no longer be due, the largest part of it on “${first}” (${firstAmount}). Hypothetical.`,
      ),
    },
  },
  story: enStory,
  labs: {
    title: 'Labs',
    lead: 'Predict first: no answer is on the page until you have said what you expect.',
    steps: (count: string) => `${count} questions`,
    write: 'Write a lab of your own',
    unread: 'This lab could not be read.',
    none: (id: string) => `There is no lab “${id}” here.`,
    all: 'All questions and labs',
  },
  address: {
    unknown: (part: string) => `The address has a part that this page does not know: “${part}”.`,
    repeated: (part: string) => `The address says “${part}” more than once.`,
  },
  run: {
    ...enGuess.prediction,
    question: (place: string, all: string) => `Question ${place} of ${all}`,
    tolerance: (amount: string) => `Right within ${amount}.`,
    hint: 'Hint',
    asking: 'Calculating the answer…',
    right: 'Right',
    look: 'What to look at',
    open: 'See it in the app',
    next: 'The next question appears once you have predicted.',
    score: (right: string, predicted: string, all: string) =>
      `${right} right of ${predicted} predicted, ${all} in all`,
    over: 'Start over',
    kept: 'What you predict stays in this browser.',
    parameters: 'What you may change',
    within: (low: string, high: string) => `From ${low} to ${high}.`,
    stated: 'As your teacher set it',
    failed: 'The engine has no answer to this question.',
    why: {
      noScenario: (name: string) => `“${name}” is not a scenario.`,
      noEntry: 'The code, the day or the value is not one that can be assessed.',
      noAnswer: 'The model has no figure for it.',
      noYear: 'The trade of that year is not known.',
      noRule: 'No change of that name is part of the difference.',
    },
  },
  paper: {
    worksheet: 'Worksheet',
    key: 'Answer key',
    back: 'Back to the lab',
    print: 'Print',
    name: 'Name',
    date: 'Date',
    prediction: 'Prediction',
    worked: 'What you found',
    made: (data: string, evidence: string) =>
      `Answers calculated under data version ${data}; law known to ${evidence}.`,
  },
  teacher: {
    title: 'For teachers',
    lead: 'The link opens this lab alone, with the values below fixed. Someone who knows the app can still find the answers: it is an aid for a class, not an examination.',
    steps: 'Questions in the link',
    copy: 'Copy the link for the class',
    save: 'Save the lab to a file',
    edit: 'Change this lab',
  },
  editor: {
    title: 'Lab editor',
    lead: 'A lab is a document in both languages. It has no answers in it: the engine calculates them when the lab is opened.',
    preview: 'Preview',
    open: 'Open a file…',
    save: 'Save to a file',
    link: 'Copy a link to it',
    openLab: 'Work through it',
    id: 'Name in addresses',
    labTitle: 'Title',
    about: 'What it is about',
    english: 'in English',
    vietnamese: 'in Vietnamese',
    parameters: 'Parameters',
    parametersNote: 'A question names a parameter in braces, as {rate}.',
    addParameter: 'Add a parameter',
    removeParameter: (id: string) => `Remove the parameter ${id}`,
    parameterId: 'Name',
    label: 'Label',
    value: 'Value',
    low: 'Lowest',
    high: 'Highest',
    step: (place: string) => `Question ${place}`,
    addStep: 'Add a question',
    removeStep: (place: string) => `Remove question ${place}`,
    up: (place: string) => `Move question ${place} up`,
    question: 'Question',
    hint: 'Hint',
    look: 'What to look at',
    address: 'Where to see it (address after #)',
    unit: 'Unit',
    tolerance: 'Tolerance',
    task: 'What the engine calculates',
    tasks: {
      entry: 'One entry under the law of its day',
      trade: 'A year of trade under one scenario',
      difference: 'The second scenario less the first',
      response: 'How trade would respond',
      formula: 'The formula of April 2025',
      cause: 'How much of a difference one rule makes',
      directions: 'Both directions of trade',
    },
    fields: {
      hts: 'HTS code',
      entryDate: 'Entry date',
      customsValue: 'Customs value, US$',
      scenario: 'Scenario',
      baseline: 'Baseline',
      chapter: 'Chapter, or nothing for all',
      horizon: 'Horizon',
      beta: 'Pass-through',
      year: 'Year',
      epsilon: 'epsilon',
      phi: 'phi',
      rule: 'Rule',
      figure: 'Figure',
    },
    figures: {
      duty: 'duty',
      ordinaryDuty: 'ordinary duty',
      rate: 'rate',
      customsValue: 'customs value',
      imports: 'imports',
      revenue: 'duty revenue',
      welfare: 'welfare of the United States',
      buyersShare: 'share borne by buyers',
      deficitShare: 'deficit as a share of imports',
      formula: 'formula before halving',
      exports: 'exports',
      importDuty: 'duty on imports',
      exportDuty: 'duty on exports',
      balance: 'balance',
      impact: 'on impact',
      shortRun: 'short run',
      longRun: 'long run',
    },
    wrong: (detail: string) => `Not a valid lab yet: ${detail}`,
  },
};
