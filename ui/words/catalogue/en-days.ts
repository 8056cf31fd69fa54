/** The best day to enter: the duty by day of loading and day of entry. */
import { counted } from '../format/language.ts';

export const enDays = {
  from: 'Entered from',
  until: 'to',
  loadedFrom: 'Loaded from',
  underWay: 'Calculating the days',
  map: 'Duty by day of loading and day of entry',
  mapAxes:
    'Across: day of entry. Down: day of loading. Green: less duty than on the planned day. Red: more. Crossed out: no figure.',
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
    'The planned day is not among the days shown, or is before the loading: the first day shown is used instead.',
  afloat: (loaded: string, from: string, until: string, amount: string) =>
    `Loaded by ${loaded} and entered from ${from} to ${until}: ${amount} less than goods loaded later.`,
  unknown: 'no figure',
  someUnknown:
    'Some days have no figure, or their duty depends on a quantity that is not stated. No saving is given for them.',
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
  notSaid: 'not stated',
  standing: { known: 'known', scheduled: 'scheduled' },
  atLeast: (amount: string) => `at least ${amount}`,
  begins: (names: string) => `Begins: ${names}`,
  ends: (names: string) => `Ends: ${names}`,
  enterOn: (day: string) => `Enter on ${day}`,
  evidence: (day: string) =>
    `The evidence ends on ${day}. Later days follow the changes scheduled by then. Later decisions are not included.`,
  announcedTitle: 'Only announced: not in any figure here',
  ofFile: 'The goods of the file, as if all were entered on one day',
  unread: (count: string) => `${counted(count, 'line')} cannot be read: no figure counts what they say.`,
  comparedWith: 'Compared with entering on',
  reversed: 'The last day is before the first.',
  tooMany: (most: string) => `At most ${most} days are shown at once.`,
  tooEarly: (first: string) => `Days before ${first} are not covered.`,
};

export type DaysMessages = typeof enDays;
