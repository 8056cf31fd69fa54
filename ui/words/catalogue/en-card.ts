/** What an embeddable card says: one number with what it stands on. */
export const enCard = {
  duty: 'US duty on goods of Viet Nam',
  ofEntry: (value: string, date: string) => `on goods worth ${value}, entered on ${date}`,
  ofTrade: (value: string) => `on a year of imports, as they were in 2024: ${value}`,
  andMore: (first: string, others: string) => `${first} and ${others} more`,
  instruments: 'Legal instruments',
  hash: 'Content hash (SHA-256)',
  open: 'Open with every duty and source',
  lockedAt: (duty: string, version: string) => `Locked at ${duty}, on data ${version}.`,
  calculating: 'Calculating…',
  noFigure: 'This card has no figure.',
  nothing: 'Its address names neither an estimate nor a scenario.',
  copy: 'Copy as a card for a web page (HTML)',
};
