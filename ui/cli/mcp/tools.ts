/** What an agent may ask, and with which words; an unknown parameter is refused by name. */
import { z } from 'zod';
import { FIRST_DATE, GROUPINGS } from '../../../engine/index.ts';
import { LANGUAGES } from '../../words/format/language.ts';
import type { Desk } from '../command.ts';
import { changesBetween } from './changes-between.ts';
import { comparedYear } from './compared-year.ts';
import { foundLines } from './found-lines.ts';
import { explainedLine, lineAnswer } from './line-answer.ts';
import { historyOfLine } from './line-history.ts';

type Input = z.ZodObject;

export interface Tool {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly inputSchema: Input;
  readonly answer: (input: Readonly<Record<string, unknown>>, desk: Desk) => unknown;
}

/** The server has checked the input against this very schema. */
function tool<Shape extends z.ZodObject>(
  declared: Omit<Tool, 'answer' | 'inputSchema'> & {
    readonly inputSchema: Shape;
    readonly answer: (input: z.infer<Shape>, desk: Desk) => unknown;
  },
): Tool {
  return { ...declared, answer: (input, desk) => declared.answer(declared.inputSchema.parse(input), desk) };
}

const language = z.enum(LANGUAGES).optional().describe('English (the default) or Vietnamese');
const day = (what: string) => z.string().describe(`${what}, YYYY-MM-DD`);
const SCENARIO =
  'law:YYYY-MM-DD, a preset such as framework-20, or either with rules in words: "framework-20; set country-duty to 15% on garments"';

const goods = {
  hts: z.string().describe('HTS code of 8 or 10 digits'),
  customs_value: z.string().describe('customs value in US dollars, plain decimal'),
  quantity: z.string().optional().describe('needed where a rate is by quantity'),
  unit: z.string().optional().describe('unit of the quantity: kg, No., prs., doz.'),
  mode: z.string().optional().describe('ocean, air, truck, rail or mail'),
  entry_type: z.string().optional().describe('formal, informal, postal or section321'),
  loading_date: day('day of loading').optional(),
  facts: z.string().optional().describe('facts with semicolons: copper_content_pct=40;civil_aircraft=true'),
  language,
};
const line = z.strictObject({ ...goods, entry_date: day('entry date, US Eastern') });

export const TOOLS: readonly Tool[] = [
  tool({
    name: 'find',
    title: 'Find products',
    description:
      'Tariff lines and statistical numbers by code, by English or Vietnamese words, or by trade name.',
    inputSchema: z.strictObject({ text: z.string(), most: z.int().min(1).max(50).optional(), language }),
    answer: foundLines,
  }),
  tool({
    name: 'assess',
    title: 'Duty on one line',
    description:
      'What goods of Viet Nam owe on an entry date: duty with its range, headings, fees, which law it stands on, sources.',
    inputSchema: line,
    answer: lineAnswer,
  }),
  tool({
    name: 'explain',
    title: 'Why a line owes that',
    description:
      'Every measure that reaches the goods with its verdict: what applies, what does not and why, with sources.',
    inputSchema: line,
    answer: explainedLine,
  }),
  tool({
    name: 'history',
    title: 'The same goods over all laws',
    description: `Spans of entry dates from ${FIRST_DATE} to the last scheduled change, with duty, headings and what began and ended.`,
    inputSchema: z.strictObject(goods),
    answer: historyOfLine,
  }),
  tool({
    name: 'compare',
    title: 'A year of trade under laws and proposals',
    description:
      'Duty on the imports of 2024 from Viet Nam under a baseline and up to five scenarios. Static: nobody buys less.',
    inputSchema: z.strictObject({
      baseline: z.string().describe(SCENARIO),
      scenarios: z.array(z.string().describe(SCENARIO)).min(1).max(5),
      by: z.enum(GROUPINGS).optional().describe('grouping, chapter by default'),
      language,
    }),
    answer: comparedYear,
  }),
  tool({
    name: 'what_changes',
    title: 'What changes between two days',
    description: 'Measures of the law that begin, end or change between two entry dates, with their sources.',
    inputSchema: z.strictObject({ from: day('the earlier day'), to: day('the later day'), language }),
    answer: changesBetween,
  }),
];
