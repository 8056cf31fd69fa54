/** The page around the figures: title, settings, loading, footer. */
export const enPage = {
  title: 'Tariff Scenarios',
  subtitle: 'Viet Nam – United States',
  lead: 'What would the United States collect on goods of Viet Nam, under the law of any entry date or under a rule that someone proposes?',
  skip: 'Skip to the figures',
  settings: 'Settings',
  language: 'Language',
  theme: 'Appearance',
  themes: { auto: 'As the system', light: 'Light', dark: 'Dark' },
  documentTitle: (comparison: string) => `${comparison} | Tariff Scenarios`,
  loading: {
    title: 'Loading the law and the trade',
    steps: {
      law: 'Law: measures, dates and authorities',
      rates: 'Rates of the tariff schedule',
      lists: 'Product lists of the annexes',
      flows: 'Imports from Viet Nam, 2024',
    },
    progress: (done: string, total: string) => `${done} of ${total}`,
    failed: 'The data could not be loaded',
    stopped: 'The calculation stopped',
  },
  footer: {
    title: 'About these figures',
    notAdvice:
      'These are calculations from public law and public trade data. They are not customs advice, a ruling or a quotation: a licensed customs broker or US Customs and Border Protection decides what an entry owes.',
    unchanged:
      'Trade is taken as it was in 2024: nobody buys less, elsewhere or other goods because a duty changes.',
    privacy: 'Everything is calculated in this browser. Nothing that you choose or enter is sent anywhere.',
    sources:
      'Sources: Harmonized Tariff Schedule of the United States and its chapter 99 (USITC), presidential and USTR instruments in the Federal Register, US imports for consumption 2024 (US Census Bureau, USITC DataWeb).',
    edition: (edition: string) => `Law and schedule: ${edition}`,
    dataVersion: (version: string) => `Data version ${version}`,
    licence:
      'Source code and prose under the MIT licence; data of the US government are in the public domain.',
  },
};
