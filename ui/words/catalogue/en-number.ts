/** Words on a code that names a tariff line and no statistical number of the day. */
import { enLapse } from './en-lapse.ts';

export const enNumber = {
  question: {
    name: 'Which statistical number is it?',
    explanation:
      'The eight digits are the tariff line. The duty is decided at ten digits, and the numbers of this line do not all owe the same.',
    alike:
      'The numbers of this line owe the same on this date. The entry must still name one, and its units may differ.',
  },
  standing: {
    removed: (code: string, date: string) => `${code} was retired on ${date}.`,
    notYet: (code: string, date: string) => `${code} is not valid before ${date}.`,
    unknown: (code: string) => `${code} is not a number of the schedule: its last two digits are not known.`,
    atLine: (line: string) => `It is assessed at its tariff line, ${line}.`,
    successors: (list: string) => `Added to its line that day: ${list}.`,
  },
  taken: {
    largestTrade: (number: string) =>
      `The figure is that of ${number}: in 2024 more was imported from Viet Nam under it than under any other of these numbers.`,
    successor: (number: string) =>
      `The figure is that of ${number}: it replaced the number under which most was imported from Viet Nam in 2024.`,
    tie: (number: string) =>
      `The figure is that of ${number}: as much was imported under another number in 2024, and this one comes last in the schedule.`,
    noTrade: (number: string) =>
      `The figure is that of ${number}, the last of the line: nothing was imported from Viet Nam under any of these numbers in 2024.`,
    onlyNumber: (number: string) => `The figure is that of ${number}, the only number.`,
    listed: (number: string) =>
      `The figure is that of ${number} itself, which the lists of the law still name.`,
  },
  moves: (amount: string) => `moves ${amount}`,
  movesNothing: 'moves nothing on this date',
  scheduled: (date: string, amount: string) => `From ${date} it moves up to ${amount}.`,
  choice: (number: string, duty: string) => `${number}: ${duty}`,
  between: (duty: string, low: string, high: string) => `${duty} (${low} to ${high})`,
  /** What to look at beside the figure. */
  issues: {
    outsideBracket: (text: string, price: string, unit: string) =>
      `The line says “${text}”, and the value and quantity given make $${price} for each ${unit}.`,
    fits: (codes: string) => `That price belongs to ${codes}.`,
    mayLapse: enLapse,
    contentNotAsked: (used: boolean): string =>
      used
        ? 'The stated content is used. CBP treats goods of chapter 72 as steel throughout: the steel duty would be on the whole value, and the range includes it.'
        : 'The stated content is not used. CBP treats goods of chapter 72 as steel throughout: the steel duty is on the whole value.',
    /** `many`: the numbers of the line. */
    claimTellsNumber: (headings: string, line: string, numbers: string, many: string) =>
      `Of the ${many} numbers of ${line}, only these can claim ${headings}: ${numbers}. The claim says which goods they are: the figure and its range leave the other numbers out.`,
    overlapUntold:
      'How much of the US content is the metal is not stated: the range runs from the largest possible overlap to the smallest. Metal claimed to be of the United States counts as US content first.',
    answerOpposed: (answer: string, fact: string) =>
      `“${answer}” cannot be true beside what is stated (${fact}): the stated fact counts.`,
    codeOfBothTariffs: (code: string, us: string, vietNam: Readonly<Record<'en' | 'vi', string>>) =>
      `${code} is a code of both tariffs. United States: ${us}. Viet Nam: ${vietNam.en}. If it was taken from Viet Nam’s tariff, it may not be the US line.`,
    codeAlsoOfVietNam: (code: string) =>
      `${code} is a code of Viet Nam’s tariff too, often for other goods. If it was taken from there, compare its words with those of the line.`,
    manyOfBothTariffs: (count: string) =>
      `Codes that Viet Nam’s tariff has too, often for other goods: ${count}. If the sheet’s codes are Viet Nam’s, they are not US lines.`,
  },
};
