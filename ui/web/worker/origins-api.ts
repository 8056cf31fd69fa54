/** The same goods from other origins: one line of an estimate, or the goods of the file read last. */
import {
  assess,
  decodeOrigins,
  fail,
  ok,
  ORIGIN_FILES,
  originReferences,
  originTotalsInSteps,
  type Failure,
  type OriginReference,
  type Result,
  type Shipment,
} from '../../../engine/index.ts';
import {
  namedOrigin,
  otherOriginRow,
  VIET_NAM_ITSELF,
  vietNamRow,
  type OriginRow,
} from '../../entries/origin-row.ts';
import { shipmentOf } from './estimate-shipment.ts';
import { goodsOfFile } from './files-api.ts';
import { NOT_OPEN, type Loaded } from './loaded.ts';
import { onLine } from './long-work.ts';
import type { OriginsApi, OriginsOfFile } from './origins-protocol.ts';
import type { Cancelled } from './long-call.ts';
import { loadedNow } from './worker-state.ts';

const known = new WeakMap<Loaded, readonly OriginReference[]>();

async function referencesOf(all: Loaded): Promise<Result<readonly OriginReference[], Failure>> {
  const ready = known.get(all);
  if (ready !== undefined) return ok(ready);
  const texts = await all.datasets.texts(ORIGIN_FILES);
  if (!texts.ok) return texts;
  const law = decodeOrigins(texts.value);
  if (!law.ok) return law;
  const made = originReferences(all.data, law.value);
  known.set(all, made);
  return ok(made);
}

function rowFrom(reference: OriginReference, shipment: Shipment): OriginRow {
  const row = otherOriginRow(reference, shipment);
  if (row.ok) return row.value;
  const nothing = { ordinaryDuty: null, parts: [], duty: null, confidence: null, leftOut: [], sources: [] };
  return { ...namedOrigin(reference), ...nothing, gaps: [{ kind: 'notAssessed' }] };
}

export const originsApi: OriginsApi = {
  async lineOrigins({ estimate, line }) {
    const all = loadedNow();
    if (all === null) return NOT_OPEN;
    const own = estimate.lines[line];
    if (own === undefined) return fail({ kind: 'badCode', value: '' });
    const { rulebook, schedule } = all.data;
    const shipment = shipmentOf(estimate, own, rulebook);
    if (!shipment.ok) return shipment;
    const references = await referencesOf(all);
    if (!references.ok) return references;
    const vietNam = assess(rulebook, schedule, shipment.value);
    if (!vietNam.ok) return vietNam;
    const { customsValue } = vietNam.value.basis;
    return ok({
      rows: [
        vietNamRow(vietNam.value),
        ...references.value.map((reference) => rowFrom(reference, shipment.value)),
      ],
      customsValue: Math.round(Number(customsValue.times(100).toFixed())),
      entryDate: shipment.value.entryDate,
      evidenceThrough: rulebook.evidenceThrough,
    });
  },

  async fileOrigins(line) {
    const all = loadedNow();
    if (all === null) return NOT_OPEN;
    const read = goodsOfFile();
    if (!read.ok) return read;
    const references = await referencesOf(all);
    if (!references.ok) return references;
    const { lines, unread } = read.value;
    return onLine<OriginsOfFile, Failure | Cancelled>(line, async (rest) => {
      const work = originTotalsInSteps(all.data, references.value, lines);
      for (;;) {
        const step = work.next();
        if (step.done === true) {
          const rows = step.value.map(({ reference, ...sums }) => ({
            ...(reference === null ? VIET_NAM_ITSELF : namedOrigin(reference)),
            ...sums,
          }));
          return ok({ rows, lines: lines.length, unread });
        }
        if (!(await rest(step.value))) return fail({ kind: 'cancelled' });
      }
    });
  },
};
