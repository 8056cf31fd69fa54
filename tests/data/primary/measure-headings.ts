/** The chapter 99 headings of the committed law, with their days and their rates as the schedule writes them. */
import { readFileSync, readdirSync } from 'node:fs';

export interface HeadingPeriod {
  readonly measure: string;
  readonly heading: string;
  readonly from: string;
  readonly until: string | null;
  /** As `headings.tsv` has it: `applicable` is the duty of the good's own subheading. */
  readonly rate: string;
}

type Rate = string | { readonly allIn: string; readonly headingWhenMet: string };
interface Written {
  readonly id: string;
  readonly kind: string;
  readonly authority: string;
  readonly heading?: string | null;
  readonly from?: string;
  readonly until?: string | null;
  readonly when: readonly object[];
  readonly exceptionTo?: readonly string[];
  readonly periods?: readonly {
    readonly from: string;
    readonly until: string | null;
    readonly heading: string | null;
    readonly rate: Rate;
  }[];
}

const folder = new URL('../../../engine/data/measures/', import.meta.url);

export const measures: readonly Written[] = readdirSync(folder)
  .filter((name) => name !== 'rulebook.json')
  .flatMap((name) => {
    const text = readFileSync(new URL(name, folder), 'utf8');
    return (JSON.parse(text) as { readonly measures: readonly Written[] }).measures;
  });

/** Headings that fall on the value of a metal's content, by their own text. */
const onContent: Readonly<Record<string, string>> = {
  '99037801': 'copper',
  '99038191': 'steel',
  '99038508': 'aluminum',
};
const metals2026 = '990382';

function additive(heading: string, rate: string): string {
  if (rate === 'Free') return 'applicable';
  const metal = onContent[heading];
  return metal === undefined
    ? `applicable + ${rate}`
    : `applicable + a duty of ${rate} upon the value of the ${metal} content`;
}

export function headingPeriods(): readonly HeadingPeriod[] {
  return measures.flatMap((measure): readonly HeadingPeriod[] => {
    const { id, heading, from } = measure;
    if (heading != null && from !== undefined) {
      const rate = heading.startsWith(metals2026) ? 'No change' : 'applicable';
      return [{ measure: id, heading, from, until: measure.until ?? null, rate }];
    }
    return (measure.periods ?? []).flatMap((period) => {
      if (period.heading === null) return [];
      const { rate } = period;
      const days = { measure: id, from: period.from, until: period.until };
      return typeof rate === 'string'
        ? [{ ...days, heading: period.heading, rate: additive(period.heading, rate) }]
        : [
            { ...days, heading: period.heading, rate: `${rate.allIn}%` },
            { ...days, heading: rate.headingWhenMet, rate: 'No change' },
          ];
    });
  });
}
