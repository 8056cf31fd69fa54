/** The facts that leave lines of a file open: each is asked once for all lines that an answer serves, most money first. */
import {
  assessUnder,
  conditionOfKey,
  lineQuestions,
  type Assessment,
  type GatheredLine,
  type HtsCode,
  type LawCalendar,
  type LawOfDate,
  type LineQuestion,
  type OpenNumber,
  type Shipment,
} from '../../../engine/index.ts';
import type { FileQuestion } from './checked-file-protocol.ts';
import type { Loaded } from './loaded.ts';

/** What an answer serves: a yes or a day all lines, a share those of its code, an amount its line alone. */
const SERVES: Readonly<Record<LineQuestion['kind'], 'file' | 'code' | 'line'>> = {
  yesNo: 'file',
  loadingDate: 'file',
  number: 'code',
  percent: 'code',
  degrees: 'code',
  code: 'code',
  amount: 'line',
  count: 'line',
};

interface Gathered {
  readonly question: LineQuestion;
  readonly codes: Set<HtsCode>;
  openNumber: OpenNumber | null;
  readonly rows: number[];
  money: number | null;
  readonly assumption: string | null;
}

const plus = (a: number | null, b: number | null): number | null => (a === null || b === null ? null : a + b);

/** The choices of several lines of one code, their duties together. */
function together(a: OpenNumber, b: OpenNumber): OpenNumber {
  return {
    ...a,
    impact: (a.impact + b.impact) as OpenNumber['impact'],
    choices: a.choices.map((choice, at) => {
      const other = b.choices[at];
      if (other === undefined) return choice;
      return {
        ...choice,
        duty: (choice.duty + other.duty) as typeof choice.duty,
        usual: {
          low: (choice.usual.low + other.usual.low) as typeof choice.usual.low,
          high: plus(choice.usual.high, other.usual.high) as typeof choice.usual.high,
        },
      };
    }),
  };
}

const concerns = (
  { key, conditions }: LineQuestion,
  { condition, fact }: Assessment['range']['missing'][number],
): boolean => (condition === null ? fact === key : conditions.includes(condition));

/** What an answer could still move on the line, and the assumption made in its place. */
function openOf({ range, law }: Assessment, question: LineQuestion) {
  const still = range.missing.filter((missing) => concerns(question, missing));
  const [condition] = question.conditions;
  return {
    isOpen: still.length > 0,
    money: still.reduce<number | null>(
      (most, { impact }) => (most === null || impact === null ? null : Math.max(most, impact)),
      0,
    ),
    assumption: condition === undefined ? null : (law.rulebook.conditions.get(condition)?.assumption ?? null),
  };
}

const isAsked = ({ isRare, grade }: LineQuestion): boolean => !isRare && grade !== 'extraordinary';

/** Goods alike are asked alike; what a line's value opens beside that is looked up for the line itself. */
function questionsOfGoods(
  law: LawOfDate,
  schedule: Loaded['data']['schedule'],
  known: Map<string, readonly LineQuestion[]>,
): (shipment: Shipment, missing: Assessment['range']['missing']) => readonly LineQuestion[] {
  return (shipment, missing) => {
    const { code, claims, denials, mode } = shipment;
    const key = [law.date, code, mode, ...claims, '-', ...denials].join(' ');
    const before = known.get(key);
    const covers =
      before !== undefined && missing.every((fact) => before.some((each) => concerns(each, fact)));
    if (covers) return before;
    const own = lineQuestions(law, schedule, shipment).questions.filter(isAsked);
    if (before === undefined) known.set(key, own);
    return own;
  };
}

export interface QuestionsOfFile {
  readonly line: (line: GatheredLine) => void;
  readonly conclude: () => readonly FileQuestion[];
}

export function questionsOfFile({ data }: Loaded, calendar: LawCalendar): QuestionsOfFile {
  const found = new Map<string, Gathered>();
  const known = new Map<string, readonly LineQuestion[]>();
  return {
    line({ row, declared: { shipment } }) {
      if (shipment === null) return;
      const law = calendar.lawOn(shipment.entryDate);
      const read = assessUnder(law, data.schedule, shipment);
      if (!read.ok || read.value.range.missing.length === 0) return;
      const missing = read.value.range.missing.filter(({ grade }) => grade !== 'extraordinary');
      for (const question of questionsOfGoods(law, data.schedule, known)(shipment, missing)) {
        const { isOpen, money, assumption } = openOf(read.value, question);
        if (!isOpen) continue;
        // A claim of the law by its name alone has no cell in a file.
        if (conditionOfKey(question.key) !== null) continue;
        const openNumber = question.kind === 'number' ? read.value.openNumber : null;
        const { code } = shipment;
        const served = { file: '', code, line: String(row) }[SERVES[question.kind]];
        const id = `${question.key} ${served}`;
        const before = found.get(id);
        if (before === undefined)
          found.set(id, { question, codes: new Set([code]), openNumber, rows: [row], money, assumption });
        else {
          before.rows.push(row);
          before.codes.add(code);
          before.money = plus(before.money, money);
          if (before.openNumber !== null && openNumber !== null)
            before.openNumber = together(before.openNumber, openNumber);
        }
      }
    },
    conclude: () =>
      [...found]
        .map(([id, { question, codes, openNumber, rows, money, assumption }]): FileQuestion => {
          const impact = money as LineQuestion['impact'];
          return {
            id,
            question: {
              ...question,
              openNumber,
              impact,
              answer: null,
              open: money,
              counts: true,
              assumption,
            },
            codes: [...codes],
            rows,
            money,
          };
        })
        .toSorted((a, b) => (b.money ?? Infinity) - (a.money ?? Infinity) || b.rows.length - a.rows.length),
  };
}
