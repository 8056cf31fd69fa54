/** The committed law, schedule and trade of 2024, decoded once for each test file by the engine's own decoders. */
import {
  assembleReference,
  decodeFlows,
  decodeManifest,
  lawFiles,
  scheduleFiles,
  type FlowTable,
  type Manifest,
  type Reference,
  type ReferenceData,
} from '../../engine/index.ts';
import { readBytes } from '../data/read-data.ts';
import { valueOf } from './value-of.ts';

export { valueOf };

export const FLOWS = 'us-imports-vn-2024';

export function textOfFile(manifest: Manifest, id: string): string {
  const file = manifest.files.get(id);
  if (file === undefined) throw new Error(`the manifest has no file "${id}"`);
  return readBytes(file.path).toString('utf8');
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}

export const realManifest = once((): Manifest =>
  valueOf(decodeManifest(readBytes('manifest.json').toString('utf8'))),
);

export const realData = once((): ReferenceData => {
  const manifest = realManifest();
  const ids = [...lawFiles(manifest), ...scheduleFiles()];
  return valueOf(assembleReference(manifest, new Map(ids.map((id) => [id, textOfFile(manifest, id)]))));
});

export const realReference = once((): Reference => {
  const { rulebook, schedule, manifest } = realData();
  return { rulebook, schedule, dataVersion: manifest.dataVersion };
});

export const realFlows = once((): FlowTable =>
  valueOf(decodeFlows(FLOWS, textOfFile(realManifest(), `flows/${FLOWS}`))),
);
