/** What went wrong, with the offending value, and what to do. */
import type { Failure } from '../../../engine/index.ts';
import { lookUp } from './look-up.ts';

const anyOf = (names: readonly string[]): string =>
  names.length === 0 ? '' : ` Did you mean ${names.join(', ')}?`;

/** What the loading of data says about itself. */
const details = {
  hash: 'its checksum is wrong',
  'no connection': 'no connection',
  'not loaded yet': 'not loaded yet',
  'not in the manifest': 'missing from the list of files',
  'not part of this site': 'missing from this site',
} satisfies Readonly<Record<string, string>>;

const inWords = (detail: string): string => lookUp(details, detail) ?? detail;

export const enFailures = {
  sentences: {
    malformedDocument: ({ path, expected, found }) =>
      `At ${path} the document has ${found}; expected ${expected}.`,
    newerFormat: ({ found, supported }) =>
      `This document has the format ${found}; this version reads ${supported}. Use a newer version.`,
    unknownScenario: ({ name, known }) => `There is no scenario “${name}”. There are: ${known.join(', ')}.`,
    unknownMeasure: ({ rule, measure, nearest }) =>
      `Rule “${rule}” names a measure that the law does not have: “${measure}”.${anyOf(nearest)}`,
    unknownList: ({ rule, list }) => `Rule “${rule}” names an unknown product list: “${list}”.`,
    unknownCondition: ({ condition }) => `There is no condition “${condition}”.`,
    precedenceCycle: ({ measures }) => `These measures wait for one another: ${measures.join(', ')}.`,
    unknownFlow: ({ code }) =>
      `There was no trade under the code ${code} in 2024. Enter a ten-digit code under which goods of Viet Nam were imported.`,
    datasetUnavailable: ({ dataset, detail }) =>
      `The data file “${dataset}” could not be loaded (${inWords(detail)}). Check the connection and try again.`,
    datasetCorrupt: ({ dataset, detail }) =>
      `The data file “${dataset}” is damaged (${inWords(detail)}); nothing was calculated from it. Try again to load it anew.`,
  } satisfies { readonly [Kind in Failure['kind']]: (failure: Extract<Failure, { kind: Kind }>) => string },
  workerStopped: (detail: string) =>
    detail === ''
      ? 'The calculation stopped unexpectedly. Your choices are kept; start it again.'
      : `The calculation stopped unexpectedly (${detail}). Your choices are kept; start it again.`,
  malformedAddress: (part: string) =>
    `The address names something that is not there: “${part}”. The comparison that the page opens with is shown instead.`,
  details,
  retry: 'Try again',
  restart: 'Start again',
  dismiss: 'Close this message',
};
