/** An estimate in an address: packed whole, or the few things that another view knows of a product. */
import type { Estimate, IsoDate } from '../../../engine/index.ts';
import { calendarDate } from '../../words/format/date.ts';
import type { EngineClient } from '../worker/client.ts';
import type { ReadEstimate } from '../worker/estimate-protocol.ts';
import { firstEstimate, LONGEST_CELL } from './estimate-document.ts';
import { packed, unpacked } from './packed-text.ts';
import type { Unopened } from './shared-set.ts';

export type OpenedEstimate =
  { readonly ok: true; readonly read: ReadEstimate } | { readonly ok: false; readonly why: Unopened };

const LONGEST_PART = 60;

type Reads = Pick<EngineClient, 'readEstimate'>;

export async function estimateOfText(client: Reads, text: string, name: string): Promise<OpenedEstimate> {
  const answer = await client.readEstimate(text, name);
  return answer.ok
    ? { ok: true, read: answer.value }
    : { ok: false, why: { kind: 'problem', problem: answer.failure } };
}

/** `rest` is not empty: `e=…`, or `hts=6109100012` with or without `value=`, `date=`. */
export async function estimateOfLink(client: Reads, rest: string, today: IsoDate): Promise<OpenedEstimate> {
  const repeated = repeatedIn(rest);
  if (repeated !== null) return { ok: false, why: { kind: 'repeated', part: shortened(repeated) } };
  if (rest.startsWith('e=')) {
    const text = await unpacked(rest.slice(2));
    return text.kind === 'text' ? estimateOfText(client, text.text, 'link') : { ok: false, why: text };
  }
  const estimate = ofProduct(rest, today);
  return typeof estimate === 'string'
    ? { ok: false, why: { kind: 'malformed', part: shortened(estimate) } }
    : { ok: true, read: { estimate, madeOnOtherData: false, seal: 'none' } };
}

export async function linkOf(canonical: string): Promise<string> {
  return `e=${await packed(canonical)}`;
}

/** The estimate, or the part of the address that cannot be read. */
function ofProduct(rest: string, today: IsoDate): Estimate | string {
  const first = firstEstimate(today);
  const [line] = first.lines;
  if (line === undefined) return rest;
  let hts: string | null = null;
  let value = line.customsValue;
  let date: string = today;
  for (const part of rest.split('&')) {
    const [key = '', given = ''] = part.split('=', 2);
    if (given === '' || given.length > LONGEST_CELL) return part;
    if (key === 'hts' && /^[\d.]+$/.test(given)) hts = given;
    else if (key === 'value' && /^\d+(\.\d+)?$/.test(given)) value = given;
    else if (key === 'date' && calendarDate(given) !== null) date = given;
    else return part;
  }
  if (hts === null) return rest;
  return {
    ...first,
    entryDate: date,
    lines: [{ ...line, hts, customsValue: value }],
  };
}

/** The first parameter that is there more than once. */
function repeatedIn(rest: string): string | null {
  const keys = rest.split('&').map((part) => part.split('=', 1)[0] ?? '');
  return keys.find((key, place) => keys.indexOf(key) !== place) ?? null;
}

function shortened(part: string): string {
  return part.length > LONGEST_PART ? `${part.slice(0, LONGEST_PART)}…` : part;
}
