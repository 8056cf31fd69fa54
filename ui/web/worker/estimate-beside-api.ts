/** What is asked beside an entry's duty: other laws, its history, the price that keeps its cost, documents, rows. */
import {
  canonicalEstimate,
  decodeCodesOfBoth,
  fail,
  FIRST_DATE,
  formatEstimate,
  historyOf,
  ok,
  parseEstimate,
} from '../../../engine/index.ts';
import { openedDocument } from '../../tables/capsule-file.ts';
import { sealed } from '../../tables/content-hash.ts';
import { sealOfOpened } from '../../tables/sealed-text.ts';
import type { EstimateApi } from './estimate-protocol.ts';
import { entryUnderScenarios } from './estimate-scenarios.ts';
import { shipmentOf } from './estimate-shipment.ts';
import { heldPrices } from './held-prices.ts';
import { NOT_OPEN } from './loaded.ts';
import { loadedNow } from './worker-state.ts';

/** More than an entry's rows hold; beyond it a paste was a mistake. */
const LONGEST_PASTE = 1_000_000;
/** The entry date is each span's own: the shipment only has to be readable on some day. */
const SOME_LATER_DAY = '2099-12-31';

export const estimateBesideApi: Omit<EstimateApi, 'estimate' | 'estimateAfter'> = {
  async estimateUnder({ estimate, scenarios }) {
    const all = loadedNow();
    return all === null ? NOT_OPEN : ok(await entryUnderScenarios(all, estimate, scenarios));
  },

  async estimateHistory({ estimate, line }) {
    const all = loadedNow();
    if (all === null) return NOT_OPEN;
    const { rulebook, schedule } = all.data;
    const own = estimate.lines[line];
    if (own === undefined) return fail({ kind: 'badCode', value: '' });
    const read = shipmentOf({ ...estimate, entryDate: SOME_LATER_DAY }, own, rulebook);
    return read.ok ? ok(historyOf(rulebook, schedule, read.value, FIRST_DATE)) : read;
  },

  async textsOfBothTariffs(code) {
    const all = loadedNow();
    if (all === null) return NOT_OPEN;
    const table = await all.datasets.text('us/viet-nam-codes');
    if (!table.ok) return table;
    const texts = decodeCodesOfBoth(table.value);
    return texts.ok ? ok(texts.value.get(code) ?? null) : texts;
  },

  async heldPrice({ estimate, baseline, costs }) {
    const all = loadedNow();
    return all === null ? NOT_OPEN : heldPrices(all, estimate, baseline, costs);
  },

  async readEstimate(given, name) {
    const all = loadedNow();
    if (all === null) return NOT_OPEN;
    const text = openedDocument(given);
    const estimate = parseEstimate(text, name);
    if (!estimate.ok) return estimate;
    const { locked } = estimate.value;
    const madeOnOtherData = locked !== null && locked.dataVersion !== all.reference.dataVersion;
    return ok({ estimate: estimate.value, madeOnOtherData, seal: await sealOfOpened(given) });
  },

  async writeEstimate(estimate) {
    const [file, canonical] = [formatEstimate(estimate), canonicalEstimate(estimate)];
    const again = parseEstimate(canonical, 'estimate');
    return again.ok ? ok({ file: await sealed(file), canonical }) : again;
  },

  async readLines(text, options) {
    if (text.length > LONGEST_PASTE)
      return fail({
        kind: 'malformedDocument',
        path: 'paste',
        expected: `at most ${LONGEST_PASTE} characters`,
        found: String(text.length),
      });
    const { pastedLines } = await import('./pasted-lines.ts');
    return pastedLines(text, options);
  },
};
