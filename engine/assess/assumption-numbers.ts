/** Numbers of the assumptions that the engine makes by itself. Written by data/build/write-assumptions.mjs. */
export const ASSUMPTION_OF_ROLE = {
  rounding: 'A-01',
  retiredNumber: 'A-18',
  usualNumber: 'A-36',
} as const;

/** By the fact of an article whose absence it fills. */
export const ASSUMPTION_OF_FACT: Readonly<Record<string, string>> = {
  polarity_degrees: 'A-26',
  case_value: 'A-27',
  strap_value: 'A-27',
  battery_value: 'A-27',
  movement_value: 'A-27',
  apparatus_value: 'A-27',
  lead_value: 'A-27',
  rifle_value: 'A-27',
  telescopic_sight_value: 'A-27',
  applicable_hts: 'A-28',
  watts: 'A-37',
  kilograms: 'A-37',
};

/** By the doubt about a measure. */
export const ASSUMPTION_OF_DOUBT: Readonly<Record<string, string>> = {
  dronesAndSection301: 'A-23',
};
