/** Words of the commands for policy questions, in English. */
import type { DeadRule, GapPart, ImportFailure, LinesProblem, TaxCascade } from '../../../engine/index.ts';
import { dotted } from '../format/hts.ts';
import type { SentencesOf } from '../sentences/sentence-of.ts';
import { counted } from '../format/language.ts';

/** Words on a month's own ten-digit numbers. */
export interface ByLineMessages {
  /** What heads the numbers. */
  readonly line: string;
  /** `share`: of the month as published, percent; null where the month is not known. */
  readonly title: (month: string, value: string, share: string | null) => string;
  readonly composition: (onComposition: string, onOwnLines: string) => string;
  readonly rest: (amount: string, points: string) => string;
  readonly range: (name: string, low: string, high: string) => string;
  readonly problems: SentencesOf<LinesProblem>;
}

export interface PolicyMessages {
  readonly annex: {
    readonly scenario: (title: string, list: string) => string;
    readonly within: (budget: string, lines: number, cost: string, freed: string) => string;
    /** `gap`: how much more value another set could free at most; null where none can. */
    readonly proof: (gap: string | null) => string;
  };
  readonly mirror: {
    readonly leftOut: (imports: string, exports: string) => string;
    readonly badCode: (code: string) => string;
    readonly noTrade: (hs6: string) => string;
    readonly of: (hs6: string) => string;
  };
  readonly collected: {
    readonly kinds: Readonly<Record<GapPart['kind'], string>>;
    readonly byLine: ByLineMessages;
  };
  readonly taxes: Readonly<
    Record<'customsValue' | 'duty' | 'special' | 'vat' | 'landed' | 'unknown' | 'hypothetical', string>
  > & {
    readonly unstated: (facts: string) => string;
    readonly facts: Readonly<Record<TaxCascade['unstated'][number], string>>;
    readonly failure: SentencesOf<ImportFailure>;
    readonly badCode: (value: string) => string;
  };
  readonly rules: Readonly<Record<'order' | 'departs', string>> & {
    readonly effect: (duty: string, flows: number, value: string) => string;
    readonly dead: Readonly<Record<DeadRule['kind'], string>>;
    readonly unknownCodes: (codes: string) => string;
    readonly pair: (first: string, second: string, duty: string) => string;
  };
}

export const enPolicy: PolicyMessages = {
  annex: {
    scenario: (title, list) => `What designating ${list} would be worth under: ${title} (hypothetical)`,
    within: (budget, lines, cost, freed) =>
      `Within a budget of ${budget}: ${lines} ${lines === 1 ? 'entry gives' : 'entries give'} up ${cost} of duty and ${lines === 1 ? 'frees' : 'free'} ${freed} of customs value.`,
    proof: (gap) =>
      gap === null
        ? 'No other set frees more within that budget.'
        : `Another set could free at most ${gap} more within that budget.`,
  },
  mirror: {
    leftOut: (imports, exports) =>
      `In no figure: ${imports} of imports (special provisions) and ${exports} of exports (no rate, or special provisions).`,
    badCode: (code) => `"${code}" is not a subheading of 6 digits, or a code of 8 or 10 digits in one.`,
    noTrade: (hs6) => `Subheading ${hs6} has no trade in either direction in these tables.`,
    of: (hs6) => `subheading ${hs6}`,
  },
  collected: {
    kinds: {
      composition: 'Other goods than in 2024: the mix of imports changed.',
      electronics:
        'Computers and electronics (class 334): the law on the lines of 2024 less what the class paid. The law exempts most of these goods, so a larger exempt share pays less. All of this part is a different mix of goods, unless goods loaded before and reliefs explain some of it. The JSON has the least that nothing else explains.',
      freeElectronics:
        'Chapters 84 and 85: value that was free of duty beyond what the law leaves free of the goods of 2024, at the law’s mean rate. Other goods, goods loaded before, or reliefs.',
      freeOther: 'The same in the other chapters.',
      inTransit: 'Goods loaded before a duty began, which the law let in without it or at a lower rate.',
      claims: 'Reliefs an importer may claim: US content, donations, metal of US origin.',
      metalContent: 'Metal content of derivative articles, presumed at one half.',
      use: 'What listed goods are or are for: vehicle parts, described articles, solar modules under the safeguard.',
      unexplained:
        'Not explained by these data: goods in transit and claims, shifts within an industry or chapter, entries earlier or later in the month, bonded warehouses and foreign-trade zones, low-value shipments, valuation, and how Census estimates duty.',
    },
    byLine: {
      title: (month, value, share) =>
        `${month}, by ten-digit number: ${value} of trade${share === null ? ', a month without a published total here' : `, ${share}% of the month as published`}`,
      composition: (onComposition, onOwnLines) =>
        `The law takes ${onComposition} from the lines of 2024 and ${onOwnLines} from these: the difference is other goods.`,
      rest: (amount, points) => `Not explained: ${amount} (${points} points)`,
      range: (name, low, high) => `  ${name}: between ${low} and ${high} of it`,
      line: 'number',
      problems: {
        columns: ({ found }) =>
          `The first line must be month, hts10, customs_value, calculated_duty, separated by tabs or commas; it is “${found.slice(0, 120)}”.`,
        row: ({ line, found }) =>
          `Line ${line} is not a month, a ten-digit number and two amounts in whole dollars: “${found.slice(0, 120)}”.`,
        twice: ({ month, code }) => `${month} has ${dotted(code)} twice.`,
        unknownCode: ({ month, code }) => `${month} has ${dotted(code)}, and the schedule has no such line.`,
        noValue: ({ month }) => `${month} has no customs value outside chapters 98 and 99.`,
        noRows: () => 'The table has no rows.',
      },
    },
  },
  taxes: {
    customsValue: 'customs value (CIF)',
    duty: 'import duty',
    special: 'special consumption tax',
    vat: 'value added tax',
    landed: 'landed, with taxes',
    unknown: 'unknown, not in any figure',
    hypothetical: 'hypothetical: promised in the framework, not enacted by any decree',
    unstated: (facts) => `Not stated: ${facts}`,
    facts: {
      specialConsumptionTax: 'special consumption tax',
      environmentalTax: 'environmental protection tax',
      vatClass: 'class of value added tax',
    },
    failure: {
      unknownLine: ({ code }) => `Viet Nam’s tariff has no line ${dotted(code)}.`,
      tariffQuota: ({ code, within, outside }) =>
        `Line ${dotted(code)} is under a tariff quota: ${within}% within it, ${outside}% outside; state the rate with --rate.`,
      guidedRate: ({ code, text }) =>
        `Line ${dotted(code)} has no rate of its own: "${text}" (guidance of chapter 98); state the rate with --rate.`,
      rateBeforeUnknown: ({ code, rates }) =>
        `Before Decree 73/2025 line ${dotted(code)} had one of these rates: ${rates.join(', ')}; state it with --rate.`,
      tooEarly: ({ date, first }) => `Viet Nam’s taxes are known here from ${first}; ${date} is earlier.`,
    },
    badCode: (value) => `"${value}" is not a code of eight digits of Viet Nam’s tariff.`,
  },
  rules: {
    order: 'Order matters:',
    departs: 'departs from',
    effect: (duty, flows, value) => `${duty} of duty, on ${counted(flows, 'line')} worth ${value}`,
    dead: {
      noSuchCode: 'has no effect: the schedule has none of its codes',
      nothingInScope: 'has no effect: no traded product is in its scope',
      measureNotInForce: 'has no effect: the measure that it changes is not in force on this date',
      changesNothing:
        'has no effect: another rule or the law already has the same effect on all that it names',
    },
    unknownCodes: (codes) => `not in the schedule: ${codes}`,
    pair: (first, second, duty) => `${first} before ${second}: ${duty} of duty against the other order`,
  },
};
