/** The facts that leave lines of a file open: each is asked once for all lines that it concerns, most money first. */
import {
  assessUnder,
  conditionOfKey,
  lineQuestions,
  type Assessment,
  type GatheredLine,
  type LawCalendar,
  type LineQuestion,
  type OpenNumber,
} from '../../../engine/index.ts';
import type { FileQuestion } from './checked-file-protocol.ts';
import type { Loaded } from './loaded.ts';

interface Gathered {
  readonly question: LineQuestion;
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

/** What an answer could still move on the line, and the assumption made in its place. */
function openOf({ range, law }: Assessment, { key, conditions }: LineQuestion) {
  const still = range.missing.filter(({ condition, fact }) =>
    condition === null ? fact === key : conditions.includes(condition),
  );
  const [condition] = conditions;
  return {
    isOpen: still.length > 0,
    money: still.reduce<number | null>(
      (most, { impact }) => (most === null || impact === null ? null : Math.max(most, impact)),
      0,
    ),
    assumption: condition === undefined ? null : (law.rulebook.conditions.get(condition)?.assumption ?? null),
  };
}

export interface QuestionsOfFile {
  readonly line: (line: GatheredLine) => void;
  readonly conclude: () => readonly FileQuestion[];
}

export function questionsOfFile({ data }: Loaded, calendar: LawCalendar): QuestionsOfFile {
  const found = new Map<string, Gathered>();
  return {
    line({ row, declared: { shipment } }) {
      if (shipment === null) return;
      const law = calendar.lawOn(shipment.entryDate);
      const read = assessUnder(law, data.schedule, shipment);
      if (!read.ok || read.value.range.missing.length === 0) return;
      for (const question of lineQuestions(law, data.schedule, shipment).questions) {
        const { isOpen, money, assumption } = openOf(read.value, question);
        if (!isOpen || question.isRare || question.grade === 'extraordinary') continue;
        // A claim of the law by its name alone has no cell in a file.
        if (conditionOfKey(question.key) !== null) continue;
        const openNumber = question.kind === 'number' ? read.value.openNumber : null;
        const key = openNumber === null ? question.key : `${question.key} ${openNumber.code}`;
        const known = found.get(key);
        if (known === undefined) found.set(key, { question, openNumber, rows: [row], money, assumption });
        else {
          known.rows.push(row);
          known.money = plus(known.money, money);
          if (known.openNumber !== null && openNumber !== null)
            known.openNumber = together(known.openNumber, openNumber);
        }
      }
    },
    conclude: () =>
      [...found]
        .map(([key, { question, openNumber, rows, money, assumption }]): FileQuestion => {
          const impact = money as LineQuestion['impact'];
          return {
            question: {
              ...question,
              key,
              openNumber,
              impact,
              answer: null,
              open: money,
              counts: true,
              assumption,
            },
            rows,
            money,
          };
        })
        .toSorted((a, b) => (b.money ?? Infinity) - (a.money ?? Infinity) || b.rows.length - a.rows.length),
  };
}
