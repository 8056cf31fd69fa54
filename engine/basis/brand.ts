/** Nominal types: a branded value is made only by its own parser, so a code cannot pass for a date. */
declare const brand: unique symbol;

export type Brand<Value, Name extends string> = Value & { readonly [brand]: Name };
