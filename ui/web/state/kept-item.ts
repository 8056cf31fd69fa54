/** What the library keeps: a document's text under a title, with the figures that it had when it was kept. */
import type { LawStatus } from '../../../engine/index.ts';
import { fieldsOf, flagOf, instantOf, listOf, numberOf, oneOf, textOf } from './kept-fields.ts';

export const KINDS = ['scenarios', 'estimate', 'file'] as const;
export type KeptKind = (typeof KINDS)[number];

export const LONGEST_TITLE = 200;
/** A large file comes near; what is longer is not kept. */
export const LONGEST_TEXT = 12_000_000;
/** In the place of a text that is too long to be written at all. */
export interface TooLong {
  readonly length: number;
}
const LONGEST_NAME = 200;
const LONGEST_LABEL = 1_000;
const LONGEST_RATE = 10;
const MOST_REMEMBERED = 12;
const STATUSES = ['inForce', 'ended', 'scheduled', 'hypothetical'] as const;

/** One figure as it was: never recalculated where it stands. */
export interface RememberedDuty {
  /** The scenario's id, so that either language can name a ready-made one; empty for anything else. */
  readonly name: string;
  /** The person's own title; empty where there is none. */
  readonly label: string;
  /** Where the slider stood, in percent; empty where it was not used. */
  readonly rate: string;
  /** Null: it was not known. */
  readonly status: LawStatus['kind'] | null;
  /** Whole cents. Null: it was not calculated. */
  readonly duty: number | null;
  /** Lines of the entry had no figure: it owes at least so much. */
  readonly isPartial: boolean;
}

export interface Remembered {
  /** Of the data that the duties were computed with; empty where that was not known. */
  readonly dataVersion: string;
  readonly duties: readonly RememberedDuty[];
}

export interface KeptItem extends Remembered {
  readonly id: string;
  readonly kind: KeptKind;
  readonly title: string;
  /** As it would be in a file of its own. */
  readonly text: string;
  /** Instants, ISO 8601 in UTC. */
  readonly created: string;
  readonly changed: string;
  /** In the person's own order, the smallest first. */
  readonly place: number;
  /** Neither renamed, overwritten, removed nor recalculated until it is unlocked. */
  readonly locked: boolean;
}

/** The work of one visit as it stands, saved without being asked. */
export interface Draft extends Remembered {
  readonly id: string;
  readonly kind: KeptKind;
  readonly text: string;
  readonly changed: string;
}

/** Null: not one, however it came there. */
export function readItem(value: unknown): KeptItem | null {
  const fields = fieldsOf(value);
  const item = {
    id: textOf(fields['id'], 1, LONGEST_NAME),
    kind: oneOf(fields['kind'], KINDS),
    title: textOf(fields['title'], 1, LONGEST_TITLE),
    text: textOf(fields['text'], 1, LONGEST_TEXT),
    created: instantOf(fields['created']),
    changed: instantOf(fields['changed']),
    place: numberOf(fields['place']),
    locked: flagOf(fields['locked']),
    dataVersion: textOf(fields['dataVersion'], 0, LONGEST_NAME),
    duties: listOf(fields['duties'], MOST_REMEMBERED, readDuty),
  };
  return isComplete(item) ? item : null;
}

export function readDraft(value: unknown): Draft | null {
  const fields = fieldsOf(value);
  const draft = {
    id: textOf(fields['id'], 1, LONGEST_NAME),
    kind: oneOf(fields['kind'], KINDS),
    text: textOf(fields['text'], 1, LONGEST_TEXT),
    changed: instantOf(fields['changed']),
    dataVersion: textOf(fields['dataVersion'], 0, LONGEST_NAME),
    duties: listOf(fields['duties'], MOST_REMEMBERED, readDuty),
  };
  return isComplete(draft) ? draft : null;
}

function readDuty(value: unknown): RememberedDuty | null {
  const fields = fieldsOf(value);
  const name = textOf(fields['name'], 0, LONGEST_NAME);
  const label = textOf(fields['label'], 0, LONGEST_LABEL);
  const rate = textOf(fields['rate'], 0, LONGEST_RATE);
  const status = fields['status'] === null ? null : oneOf(fields['status'], STATUSES);
  const duty = fields['duty'] === null ? null : numberOf(fields['duty']);
  const isUnread =
    (status === null && fields['status'] !== null) || (duty === null && fields['duty'] !== null);
  return name === null || label === null || rate === null || isUnread
    ? null
    : { name, label, rate, status, duty, isPartial: fields['isPartial'] === true };
}

type Complete<Fields> = { readonly [Key in keyof Fields]: NonNullable<Fields[Key]> };

function isComplete<Fields extends object>(fields: Fields): fields is Fields & Complete<Fields> {
  return Object.values(fields).every((field) => field !== null);
}

/** A title of one line, without characters that turn the text around it; empty where nothing is left. */
export function cleanTitle(title: string): string {
  const plain = title.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').replace(/\s+/g, ' ');
  return [...plain.trim()]
    .slice(0, LONGEST_TITLE / 2)
    .join('')
    .trim();
}

export function isSameItem(one: KeptItem, other: KeptItem): boolean {
  return canonicalItem(one) === canonicalItem(other);
}

/** One text for one item, whatever the order of its properties. */
export function canonicalItem({ duties, ...item }: KeptItem): string {
  const told = duties.map(({ name, label, rate, status, duty, isPartial }) => [
    ...[name, label, rate, status, duty],
    // One text for what was kept before this was told.
    ...(isPartial ? ['partial'] : []),
  ]);
  const { id, kind, title, text, created, changed, place, locked, dataVersion } = item;
  return JSON.stringify([id, kind, title, text, created, changed, place, locked, dataVersion, told]);
}
