/** The page around the figures: title, settings, loading, footer. */
export const enPage = {
  title: 'Tariff Scenarios',
  subtitle: 'Viet Nam – United States',
  lead: 'What would the United States collect on goods of Viet Nam, under the law of any entry date or under a rule that someone proposes?',
  nav: {
    label: 'Views',
    estimate: 'Estimate',
    scenarios: 'Scenarios',
    files: 'Files',
    schedule: 'Schedule',
    learn: 'Learn',
    sources: 'Sources',
    library: 'Library',
  },
  changes: {
    title: 'Changes',
    undo: 'Undo',
    redo: 'Redo',
    undoKeys: 'Ctrl+Z',
    redoKeys: 'Ctrl+Shift+Z',
  },
  keys: {
    title: 'Keyboard shortcuts',
    go: (view: string) => `Go to: ${view}`,
    find: 'Go to the search field',
    undo: 'Undo the last change',
    redo: 'Redo it',
    print: 'Print what is shown',
    sheet: 'Show these shortcuts',
    escape: 'Close what is open',
    singleKeys: 'Use keys that are pressed alone (g, /, ?)',
    close: 'Close',
  },
  copyByHand: 'The browser did not allow copying. Copy it from here:',
  keepInLibrary: 'Keep in the library',
  noDate: 'no date',
  /** After a text of the schedule that no schedule has in the language. */
  machine: '(machine translation)',
  unreadLanguage: 'The other language could not be read: there may be no connection.',
  unknownView: (name: string) =>
    `The address names “${name}”, which is not a view of this page. This is the estimate; the other views are above.`,
  skip: 'Skip to the figures',
  settings: 'Settings',
  language: 'Language',
  more: 'More',
  guess: 'Guess before you read',
  theme: 'Appearance',
  themes: { auto: 'As the system', light: 'Light', dark: 'Dark' },
  documentTitle: (comparison: string) => `${comparison} | Tariff Scenarios`,
  loading: {
    view: 'Opening this part of the page…',
    viewFailed:
      'This part of the page could not be read: there may be no connection, or the page was updated.',
    title: 'Loading the law and the trade',
    steps: {
      law: 'Law: measures, lists, dates and authorities',
      rates: 'Rates of the tariff schedule',
    },
    progress: (done: string, total: string) => `${done} of ${total}`,
    failed: 'The data could not be loaded',
    stopped: 'The calculation stopped',
    silent: 'The calculation does not answer',
    silentTold:
      'A question has had no answer for 30 seconds. Figures on this page may belong to what was chosen before. Wait, or start the calculation again: your choices are kept.',
    restart: 'Start it again',
  },
  underWay: {
    progress: (done: string, total: string) => `${done} of ${total}`,
    stop: 'Stop',
    stopped: 'Stopped. Nothing was changed.',
  },
  footer: {
    title: 'About these figures',
    notAdvice:
      'These are calculations from public law and public trade data. They are not customs advice, a ruling or a quotation: a licensed customs broker or US Customs and Border Protection decides what an entry owes.',
    unchanged:
      'The trade is that of 2024: nobody buys less, from elsewhere or other goods because a duty changes.',
    address: 'Address of this page:',
    privacy: 'Everything is calculated in this browser. Nothing that you choose or enter is sent anywhere.',
    sources:
      'Sources: Harmonized Tariff Schedule of the United States and its chapter 99 (USITC), presidential and USTR instruments in the Federal Register, US imports for consumption 2024 (US Census Bureau, USITC DataWeb).',
    edition: (edition: string) => `Law and schedule: ${edition}`,
    dataVersion: (version: string) => `Data version ${version}`,
    licence:
      'Source code and prose under the MIT licence; data of the US government are in the public domain.',
  },
};
