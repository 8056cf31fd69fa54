/** The story of the trade, in English: what happened, and how each event changed the duty. */
export const enStory = {
  title: 'From column 2 to today’s law',
  lead: 'Thirty years of trade between the two countries on one page, each event with its source; where an event created a duty, the duty on the trade of 2024 is calculated under it.',
  month: (month: string, year: string) => `${month}/${year}`,
  source: 'Source',
  instruments: 'the measure and its instruments',
  open: 'Open the scenario of this event',
  paid: (after: string, share: string, before: string) =>
    `The trade of 2024 would pay ${after} under it (${share} of its value), and ${before} before it.`,
  paidFirst: (after: string, share: string) =>
    `The trade of 2024 would pay ${after} under it (${share} of its value).`,
  columnTwo: (duty: string, share: string, left: string) =>
    `In column 2 of the schedule (HTS 2026 Revision 10) the trade of 2024 would pay at least ${duty} (${share} of its value). Not counted, since quantities are missing: duties by weight or piece on ${left} of it.`,
  static:
    'Amounts on the trade of 2024 are static: they assume that nobody buys less. Press figures are as reported, with the rounding of the press.',
  events: {
    normalised: {
      title: 'Relations are normalised',
      text: 'Trade between the two is below half a billion dollars a year. Goods of Viet Nam pay column 2, the rates for countries without normal trade relations.',
    },
    tradeAgreement: {
      title: 'The trade agreement takes effect',
      text: 'Signed in 2000, in effect from 2001: normal trade relations, column 1 of the schedule in place of column 2.',
    },
    partnership: {
      title: 'Comprehensive Partnership',
      text: 'Agreed on 25 July 2013; trade is then a quarter of what it is in 2022.',
    },
    hundred: {
      title: 'Exports above a hundred billion',
      text: 'Trade of $123 billion, four times that of 2013. For the first time Viet Nam sells more than $100 billion to one market, and is the eighth largest trading partner of the United States.',
    },
    strategic: {
      title: 'Comprehensive Strategic Partnership',
      text: 'Agreed in September 2023. Trade of that year is reported at $124 billion.',
    },
    lastYearBefore: {
      title: 'The last year before',
      text: 'Trade of nearly $150 billion: US general imports of $136.6 billion and exports of $13.1 billion. On top of the ordinary duty there are only duties on some goods, such as steel, aluminum and solar cells.',
    },
    announced: {
      title: 'The reciprocal tariff is announced',
      text: '46% for Viet Nam, from a formula of deficit and imports. In force for entries of 9 April, then paused at 10%; ministers negotiate from May.',
    },
    twenty: {
      title: '20% is collected',
      text: 'The reciprocal tariff on goods of Viet Nam becomes 20%, and is collected for entries until 23 February 2026.',
    },
    framework: {
      title: 'A framework is stated',
      text: 'A joint statement: access for nearly all US exports, 20% kept, and products from Annex III to be identified for 0%. The list was never put into force for Viet Nam.',
    },
    asks: {
      title: 'What Viet Nam asks',
      text: 'Viet Nam says it is ready to sign a balanced agreement, and asks for market economy status and for removal from the export-control lists D1 and D3.',
    },
    struckDown: {
      title: 'The Supreme Court strikes the tariff down',
      text: 'The duties under the IEEPA end for entries from 24 February 2026; a surcharge under Section 122 takes their place for at most 150 days.',
    },
    todaysLaw: {
      title: 'Section 301',
      text: 'From 24 July 2026 goods of Viet Nam pay 12.5% under Section 301: the law in force when the evidence of this app ends, on 10 October 2026.',
    },
  },
  market: {
    title: 'What if Viet Nam were a market economy?',
    text: 'It would change how antidumping duties are calculated: with prices and costs of Viet Nam in place of those of another country. It would not change the ordinary duty, nor any duty of this app’s scenarios. Nobody knows which deposit rate a company would have then: state both.',
    value: (code: string) => `Frozen shrimp (${code}), customs value in US$`,
    now: 'Deposit rate today, percent',
    then: 'Deposit rate as a market economy, percent',
    nowAt: (rate: string) => `today, ${rate}%`,
    thenAt: (rate: string) => `market economy, ${rate}%`,
    kind: 'Duty',
    deposit: 'antidumping deposit',
    ordinary: 'ordinary duty',
    all: 'all duties',
    within: (low: string, high: string) => `A number from ${low} to ${high}.`,
    note: 'You state both rates. They are hypothetical and start at examples, since each company has its own deposit rate. The US Department of Commerce refused the status in August 2024.',
  },
  outside: {
    title: 'Outside the model',
    text: 'Controls on exports of technology (lists D1 and D3) are licences, not duties: no figure here includes them, and lifting them would change no figure.',
  },
};
