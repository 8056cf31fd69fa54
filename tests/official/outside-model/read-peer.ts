/** What the outside model says, from the compact tables that `build-outside-model.mjs` writes. */
import { readFileSync } from 'node:fs';

/** Neighbouring statistical numbers at one rate. */
export interface Run {
  readonly first: string;
  readonly last: string;
  /** How many of them the model prices; which ones is known only of the first and the last. */
  readonly numbers: number;
  /** Additional duty as a percentage of the full value, without column 1. */
  readonly percent: number;
  /** The model's own word for its reason; empty for a duty on the country and for none. */
  readonly basis: string;
}

/** Percent of the value. */
export interface MetalShares {
  readonly steel: string;
  readonly aluminum: string;
  readonly copper: string;
}

function read(name: string): readonly (readonly string[])[] {
  const text = readFileSync(new URL(name, import.meta.url), 'utf8');
  return text
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));
}

const days = read('days.tsv');
export const dates: readonly string[] = days.map(([, date = '']) => date);

function runOf(text: string, percent: number, basis: string): Run {
  const [, first = '', end = '', numbers = '1'] = /^(\d{10})(?:-(\d+))?(?:\*(\d+))?$/.exec(text) ?? [];
  if (first === '') throw new Error(`no run: ${text}`);
  return {
    first,
    last: first.slice(0, first.length - end.length) + end,
    numbers: Number(numbers),
    percent,
    basis,
  };
}

/** The runs of each day, in the order of their numbers. */
export const runsOn: ReadonlyMap<string, readonly Run[]> = new Map(
  days.map(([letter = '', date = '']) => [
    date,
    read('additional-rates.tsv')
      .filter(([, , on = '']) => on.includes(letter))
      .flatMap(([percent = '', basis = '', , runs = '']) =>
        runs.split(' ').map((run) => runOf(run, Number(percent), basis)),
      )
      .toSorted((a, b) => (a.first < b.first ? -1 : 1)),
  ]),
);

export const metalShares: ReadonlyMap<string, MetalShares> = new Map(
  read('metal-shares.tsv').flatMap(([steel = '', aluminum = '', copper = '', numbers = '']) =>
    numbers.split(' ').map((number) => [number, { steel, aluminum, copper }] as const),
  ),
);
