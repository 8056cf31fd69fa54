/**
 * Values that a test writes as text and numbers where the product has branded ones. The shape is checked; that a text
 * is a code, a date or a rate of the kind asked for is the test's own word.
 */
import type { Brand } from '../../engine/basis/brand.ts';

type Base = string | number;
type Unbranded<T> = T extends string ? string : number;
type Plain = string | number | boolean | null | undefined;

/** The shape of a type with its brands taken off. */
export type Written<T> =
  T extends Brand<Base, string>
    ? Unbranded<T>
    : T extends Plain | ((...given: never[]) => unknown)
      ? T
      : { readonly [K in keyof T]: Written<T[K]> };

/** As `Written`, without what the code under test does not read. */
export type WrittenPart<T> =
  T extends Brand<Base, string>
    ? Unbranded<T>
    : T extends Plain | ((...given: never[]) => unknown)
      ? T
      : T extends readonly (infer Each)[]
        ? readonly WrittenPart<Each>[]
        : { readonly [K in keyof T]?: WrittenPart<T[K]> };

export const made = <T>(value: Written<T>): T => value as T;
export const partOf = <T>(value: WrittenPart<T>): T => value as T;
/** What random parts were put together to: the parts are not of one kind for the compiler. */
export const drawn = <T>(value: object): T => value as T;
