/** The best day to enter: the duty by day of loading and day of entry. */
export const enDays = {
  from: 'Entered from',
  until: 'to',
  loadedFrom: 'Loaded from',
  underWay: 'The days are worked out',
  map: 'Duty by day of loading and day of entry',
  mapAxes:
    'Across: day of entry. Down: day of loading. Green owes less than the planned day, red more; what is crossed out has no figure.',
  never: 'not loaded yet',
  planned: (entry: string) => `Planned: entered ${entry}`,
  anyLoading: 'On these days it makes no difference when the goods are loaded.',
  vesselOnly: 'In-transit terms are for goods that come by vessel.',
  hurry: (day: string, amount: string) => `Entered by ${day}, they owe ${amount} less.`,
  wait: (day: string, amount: string) => `Entered on ${day} or later, they owe ${amount} less.`,
  rises: (day: string, amount: string) => `From ${day} they owe ${amount} more.`,
  falls: (day: string, amount: string) => `From ${day} they owe ${amount} less.`,
  noBetter: 'No day shown owes less than the planned day.',
  outside:
    'The planned day is not among the days shown, or lies before the loading: the first day shown stands in for it.',
  afloat: (loaded: string, from: string, until: string, amount: string) =>
    `Loaded by ${loaded} and entered from ${from} to ${until}: ${amount} less than goods loaded later.`,
  unknown: 'no figure',
  someUnknown:
    'Some days have no figure, or owe on a quantity that nobody gave: nothing is said of a saving there.',
  choices: 'Day of entry by day of entry',
  columns: {
    from: 'Entered from',
    until: 'Entered until',
    loadedFrom: 'Loaded from',
    loadedUntil: 'Loaded until',
    duty: 'Duty',
    difference: 'Against the planned day',
    open: 'Lines without a figure',
    standing: 'Law',
    event: 'What begins and ends',
    measures: 'Duties',
  },
  notSaid: 'not said',
  standing: { known: 'known', scheduled: 'scheduled' },
  atLeast: (amount: string) => `at least ${amount}`,
  begins: (names: string) => `Begins: ${names}`,
  ends: (names: string) => `Ends: ${names}`,
  enterOn: (day: string) => `Enter on ${day}`,
  evidence: (day: string) =>
    `The evidence ends on ${day}. Later days follow the changes that were scheduled by then; what was decided after it is not here.`,
  announcedTitle: 'Only announced: in no figure here',
  ofFile: 'The goods of the file, as if all were entered on one day',
  unread: (count: string) => `${count} lines cannot be read and are in no figure.`,
  comparedWith: 'Compared with entering on',
  reversed: 'The last day lies before the first.',
  tooMany: (most: string) => `At most ${most} days are shown at once.`,
  tooEarly: (first: string) => `Days before ${first} are not covered.`,
};

export type DaysMessages = typeof enDays;
