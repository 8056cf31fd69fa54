/** A lab from its place: shipped with the app, or packed into the address; read by the engine either way. */
import type { Lab } from '../../../engine/index.ts';
import { unpacked } from '../state/packed-text.ts';
import type { Unopened } from '../state/shared-set.ts';
import type { EngineClient } from '../worker/client.ts';
import type { LabPlace } from './places.ts';
import { shippedLabText } from './shipped-labs.ts';

export type OpenedLab =
  | { readonly ok: true; readonly lab: Lab }
  | { readonly ok: false; readonly why: Unopened | { readonly kind: 'none'; readonly id: string } };

type Reads = Pick<EngineClient, 'readLab'>;

export async function labOfText(client: Reads, text: string, name: string): Promise<OpenedLab> {
  const answer = await client.readLab(text, name);
  return answer.ok
    ? { ok: true, lab: answer.value }
    : { ok: false, why: { kind: 'problem', problem: answer.failure } };
}

export async function labOfPacked(client: Reads, packed: string): Promise<OpenedLab> {
  const text = await unpacked(packed);
  return text.kind === 'text' ? labOfText(client, text.text, 'link') : { ok: false, why: text };
}

export async function openLab(
  client: Reads,
  { id, packed }: Pick<LabPlace, 'id' | 'packed'>,
): Promise<OpenedLab> {
  if (packed !== null) return labOfPacked(client, packed);
  const text = shippedLabText(id);
  return text === null ? { ok: false, why: { kind: 'none', id } } : labOfText(client, text, id);
}
