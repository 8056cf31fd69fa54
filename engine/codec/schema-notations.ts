/** JSON Schemas of the notations that readers read by a parser of their own, by the reader's name. */
export type JsonSchema = Readonly<Record<string, unknown>>;

export const NOTATIONS: Readonly<Record<string, JsonSchema>> = {
  contentHash: {
    description:
      'Of a document saved to a file: SHA-256 of its content, all but this, keys in order and without spacing. It changes no figure; a reader may compare it.',
    type: 'string',
    pattern: '^[0-9a-f]{64}$',
  },
  labId: { type: 'string', pattern: '^[a-z][a-z0-9-]{0,39}$' },
  parameterId: {
    description: 'Questions name it in braces: "{rate}".',
    type: 'string',
    pattern: '^[a-z][a-z0-9]{0,19}$',
  },
  labDecimal: { type: 'string', pattern: '^-?[0-9]{1,15}(?:\\.[0-9]{1,6})?$' },
  labTolerance: { type: 'string', pattern: '^[0-9]{1,15}(?:\\.[0-9]{1,6})?$' },
  labChapter: { type: 'string', pattern: '^[0-9]{2}$' },
  labAddress: {
    description: 'A place of the app after its #, such as "v=1&base=mfn-only&with=liberation-46".',
    type: 'string',
    pattern: '^(?:/|v=)[^\\s<>"]{0,1999}$',
  },
  date: {
    description: 'A day of the calendar, YYYY-MM-DD.',
    type: 'string',
    pattern:
      '^(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$',
  },
  share: {
    description:
      'A part of a whole, from "0" to "1". An exact number as text, in plain decimal notation: no exponent, no separators.',
    type: 'string',
    maxLength: 40,
    pattern: '^(?:-?0+(?:\\.0+)?|0+\\.[0-9]+|0*1(?:\\.0+)?)$',
  },
  percent: {
    description:
      'A percentage from "0" to "1000", without its sign. An exact number as text, in plain decimal notation: no exponent, no separators.',
    type: 'string',
    maxLength: 40,
    pattern: '^(?:-0+(?:\\.0+)?|(?:0*[0-9]{1,3}(?:\\.[0-9]+)?|0*1000(?:\\.0+)?))$',
  },
  percentagePoints: {
    description:
      'A difference of percentages, from "-1000" to "1000". An exact number as text, in plain decimal notation: no exponent, no separators.',
    type: 'string',
    maxLength: 40,
    pattern: '^-?(?:0*[0-9]{1,3}(?:\\.[0-9]+)?|0*1000(?:\\.0+)?)$',
  },
  positive: {
    description:
      'More than nothing and less than 100 trillion. An exact number as text, in plain decimal notation: no exponent, no separators.',
    type: 'string',
    maxLength: 40,
    pattern: '^(?=.*[1-9])0*[0-9]{1,14}(?:\\.[0-9]+)?$',
  },
  rate: {
    description:
      'A rate of duty as the tariff schedule writes it: "Free" or a percentage of the customs value, "20%".',
    type: 'string',
    maxLength: 41,
    pattern: '^(?:Free|(?:0*[0-9]{1,3}(?:\\.[0-9]+)?|0*1000(?:\\.0+)?)%)$',
  },
  htsCode: {
    description:
      'A prefix of two to ten digits in pairs, with or without dots: "64", "6403", "6109.10.00.12".',
    type: 'string',
    pattern: '^[.\\s]*(?:(?:[0-9][.\\s]*){2}){1,5}$',
  },
  ruleId: {
    description: "The rule's own name, once in the document, the rules of both countries taken together.",
    type: 'string',
    pattern: '^[A-Za-z0-9-]{1,40}$',
  },
  lawAsOf: {
    description: 'The entry date whose law is the starting point, from 2025-01-01 on.',
    allOf: [
      {
        $ref: '#/$defs/date',
      },
      {
        pattern: '^(?:202[5-9]|20[3-9]|2[1-9]|[3-9])',
      },
    ],
  },
  answers: {
    description:
      'By condition, the share of the value for which it holds, where the documented default is not wanted.',
    type: 'object',
    propertyNames: {
      pattern: '^[A-Za-z][A-Za-z0-9:._-]{0,79}$',
    },
    additionalProperties: {
      $ref: '#/$defs/share',
    },
    maxProperties: 200,
  },
  position: {
    description:
      'Place of the scenario that the others are compared with, counted from 0; left out: the first.',
    type: 'integer',
    minimum: 0,
    maximum: 5,
  },
  dollarsAndCents: {
    description: 'US dollars with two decimals.',
    type: 'string',
    pattern: '^\\d{1,16}\\.\\d{2}$',
  },
};

/** What a definition asks beside its form. */
export const CONDITIONS: Readonly<Record<string, JsonSchema>> = {
  valueBand: {
    anyOf: [
      { required: ['atLeast'], properties: { atLeast: { type: 'string' } } },
      { required: ['below'], properties: { below: { type: 'string' } } },
    ],
  },
};
