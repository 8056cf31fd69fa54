/** A whole set as the text of a link or a file, and back: every problem is reported, and nothing is lost. */
import type { EngineClient, Problem } from '../worker/client.ts';
import type { Opening, ReadSet } from '../worker/protocol.ts';
import { contentOfStudy, sha256 } from '../../tables/content-hash.ts';
import { packed, unpacked } from './packed-text.ts';
import type { EditedSet } from './scenario-set.ts';
import { choiceOf, writeFragment, writePackedFragment } from './share.ts';

/** Why a link or a file could not be opened. */
export type Unopened =
  | { readonly kind: 'malformed' | 'repeated'; readonly part: string }
  | { readonly kind: 'unreadable'; readonly part: string }
  | { readonly kind: 'newer'; readonly version: string }
  /** Longer than what a link holds, or than an item of the library. */
  | { readonly kind: 'tooLarge' | 'tooLong' }
  | { readonly kind: 'damaged' }
  /** A scenario for a set that has no more room. */
  | { readonly kind: 'full' }
  | { readonly kind: 'problem'; readonly problem: Problem };

export type Opened =
  { readonly ok: true; readonly read: ReadSet } | { readonly ok: false; readonly why: Unopened };

export interface WrittenSet {
  readonly file: string;
  /** SHA-256 of the canonical text, hexadecimal: one for each set, wherever it was made. */
  readonly hash: string;
  /** With the `#`. */
  readonly fragment: string;
}

type Reads = Pick<EngineClient, 'readSet'>;
type Writes = Pick<EngineClient, 'writeSet'>;

export async function setOfText(client: Reads, text: string, name: string): Promise<Opened> {
  const answer = await client.readSet(text, name);
  return answer.ok
    ? { ok: true, read: answer.value }
    : { ok: false, why: { kind: 'problem', problem: answer.failure } };
}

export async function setOfLink(client: Reads, written: string): Promise<Opened> {
  const text = await unpacked(written);
  return text.kind === 'text' ? setOfText(client, text.text, 'link') : { ok: false, why: text };
}

/** Null where the engine cannot write it. */
export async function writtenSet(
  client: Writes,
  set: EditedSet,
  opening: Opening,
): Promise<WrittenSet | null> {
  const answer = await client.writeSet(set.scenarios, set.baseline);
  if (!answer.ok) return null;
  const { file, canonical, shared } = answer.value;
  const choice = choiceOf(set, opening);
  const fragment = choice === null ? writePackedFragment(await packed(shared)) : writeFragment(choice);
  return { file, hash: await sha256(canonical), fragment };
}

/** Of a set and the study of it: one for each answer. */
export function studyHash(hash: string, study: string | null): Promise<string> {
  return study === null ? Promise.resolve(hash) : sha256(contentOfStudy(hash, study));
}
