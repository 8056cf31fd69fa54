/** How a command that was carried out ends; a refusal, by which it was not, ends with `NOT_DONE`. */

export const AS_IT_SHOULD_BE = 0;
/** What was held against the law or its hash is not as it should be. */
export const OTHERWISE = 1;
export const NOT_DONE = 2;
