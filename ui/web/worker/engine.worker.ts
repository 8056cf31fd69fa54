/** The engine's side of the wire. */
import { expose, transfer } from 'comlink';
import { api } from './api.ts';
import { firstFiles } from './loaded.ts';
import type { CompareRequest, EngineApi } from './protocol.ts';

/** Columns are handed over, not copied: the engine keeps none of them. */
async function compare(request: CompareRequest): ReturnType<EngineApi['compare']> {
  const result = await api.compare(request);
  if (!result.ok) return result;
  const { chapters } = result.value;
  const columns = [chapters.customsValue, chapters.baseline, ...chapters.scenarios];
  return transfer(
    result,
    columns.map((column) => column.buffer),
  );
}

// Requested before the first message of the page: every visit needs them.
void firstFiles();
expose({ ...api, compare });
