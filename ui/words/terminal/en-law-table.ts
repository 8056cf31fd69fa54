/** Words of the commands that export the law, in English. */
export interface LawTableMessages {
  readonly badFacts: (value: string) => string;
  readonly tooEarly: (day: string, first: string) => string;
  readonly backwards: (from: string, to: string) => string;
  readonly regimesWhole: (path: string, dataVersion: string) => string;
  readonly regimesChanged: (path: string) => string;
  readonly notRegimes: (path: string) => string;
  readonly unreadableRegimes: (path: string) => string;
  readonly written: (files: number, spans: number, classes: number, unpriced: number) => string;
}

export const enLawTable: LawTableMessages = {
  badFacts: (value) =>
    `“${value}” cannot be stated of all goods of a table: it takes known facts that are shares or yes or no, and headings claimed or denied.`,
  tooEarly: (day, first) => `The law is known from ${first} on, not on ${day}.`,
  backwards: (from, to) => `The last day ${to} comes before the first, ${from}.`,
  regimesWhole: (path, dataVersion) => `${path} is as it was written, on data ${dataVersion}.`,
  regimesChanged: (path) => `${path} is not as it was written: its content does not match its hash.`,
  notRegimes: (path) => `${path} is not a regimes.json of this program.`,
  unreadableRegimes: (path) =>
    `${path} cannot be read: it is not a JSON object, so it was cut or changed, or was never a regimes.json.`,
  written: (files, spans, classes, unpriced) =>
    `${files} files: ${spans} spans of codes in ${classes} classes; ${unpriced} classes have an error instead of a figure.`,
};
