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

/** What the link says of a question or a parameter that the lab does not have. */
function strayPart(lab: Lab, { values, only }: Pick<LabPlace, 'values' | 'only'>): string | null {
  const step = only.find((id) => !lab.steps.some((each) => each.id === id));
  const value = Object.keys(values).find((id) => !lab.parameters.some((each) => each.id === id));
  return step !== undefined ? `only=${step}` : value !== undefined ? `set=${value}` : null;
}

export async function openLab(
  client: Reads,
  place: Pick<LabPlace, 'id' | 'packed' | 'values' | 'only'>,
): Promise<OpenedLab> {
  const { id, packed } = place;
  const text = packed === null ? shippedLabText(id) : null;
  if (packed === null && text === null) return { ok: false, why: { kind: 'none', id } };
  const opened = packed === null ? labOfText(client, text ?? '', id) : labOfPacked(client, packed);
  const found = await opened;
  const stray = found.ok ? strayPart(found.lab, place) : null;
  return stray === null ? found : { ok: false, why: { kind: 'malformed', part: stray } };
}
