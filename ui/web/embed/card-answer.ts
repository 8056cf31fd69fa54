/** The one number of a card, calculated by the worker, and what it rests on. */
import type { Estimate, IsoDate, Scenario, ScenarioResult } from '../../../engine/index.ts';
import { documentOf } from '../../tables/content-hash.ts';
import { setOfChoice } from '../state/chosen-set.ts';
import { lockedFigures } from '../state/estimate-document.ts';
import { estimateOfLink, linkOf } from '../state/estimate-link.ts';
import { KnownDuties } from '../state/known-duties.svelte.ts';
import { openedNotice, type OpeningNotice } from '../state/opening-notice.ts';
import { FIRST_PLACE, withPlace } from '../state/place.ts';
import { writeRoute } from '../state/route.ts';
import { detailOf, firstSet, othersOf } from '../state/scenario-set.ts';
import { readFragment } from '../state/share.ts';
import { setOfLink, writtenSet, type Unopened } from '../state/shared-set.ts';
import { resultAt } from '../state/shown.ts';
import type { EngineClient, Problem } from '../worker/client.ts';
import type { EstimatedEntry } from '../worker/estimate-protocol.ts';
import type { Opening } from '../worker/protocol.ts';
import type { CardSubject } from './card-address.ts';

interface Grounds {
  /** SHA-256, hexadecimal: of an estimate with its figures as it is saved, of a comparison as its page states it. */
  readonly hash: string;
  /** What opens the same on the page, with the `#`. */
  readonly link: string;
  readonly opening: Opening;
}

export type CardAnswer =
  | (Grounds & { readonly kind: 'estimate'; readonly estimate: Estimate; readonly entry: EstimatedEntry })
  | (Grounds & {
      readonly kind: 'comparison';
      readonly scenario: Scenario;
      readonly result: ScenarioResult;
      /** Notices about the link itself. */
      readonly notice: OpeningNotice | null;
    });

export type CardOutcome =
  { readonly ok: true; readonly value: CardAnswer } | { readonly ok: false; readonly why: Unopened };

const failed = (problem: Problem): CardOutcome => ({ ok: false, why: { kind: 'problem', problem } });

export async function cardAnswer(
  client: EngineClient,
  subject: CardSubject,
  today: IsoDate,
): Promise<CardOutcome> {
  const opened = await client.open(() => undefined);
  if (!opened.ok) return failed(opened.failure);
  return subject.kind === 'estimate'
    ? ofEstimate(client, subject.rest, today, opened.value)
    : ofComparison(client, subject, opened.value);
}

async function ofEstimate(
  client: EngineClient,
  rest: string,
  today: IsoDate,
  opening: Opening,
): Promise<CardOutcome> {
  const found = await estimateOfLink(client, rest, today);
  if (!found.ok) return found;
  const { estimate } = found.read;
  const answer = await client.estimate({ ...estimate, locked: null });
  if (!answer.ok) return failed(answer.failure);
  const entry = answer.value;
  const written = await client.writeEstimate({ ...estimate, locked: lockedFigures(entry) });
  const plain = await client.writeEstimate(estimate);
  if (!written.ok) return failed(written.failure);
  if (!plain.ok) return failed(plain.failure);
  const hash = String(documentOf(written.value.file)?.['contentHash'] ?? '');
  const link = writeRoute({ view: 'estimate', rest: await linkOf(plain.value.canonical) });
  return { ok: true, value: { kind: 'estimate', estimate, entry, hash, link, opening } };
}

async function ofComparison(
  client: EngineClient,
  { fragment, look }: CardSubject & { readonly kind: 'comparison' },
  opening: Opening,
): Promise<CardOutcome> {
  const shared = readFragment(fragment);
  if (shared.kind !== 'none' && shared.kind !== 'choice' && shared.kind !== 'set')
    return { ok: false, why: shared };
  const found =
    shared.kind === 'set'
      ? await setOfLink(client, shared.packed)
      : shared.kind === 'choice'
        ? await setOfChoice(shared.choice, opening, new KnownDuties(client))
        : firstSet(opening);
  if ('ok' in found && !found.ok) return found;
  const read = 'ok' in found ? found.read : null;
  const set = 'ok' in found ? { scenarios: found.read.scenarios, baseline: found.read.set.baseline } : found;
  const place = look ?? detailOf(set, FIRST_PLACE.look);
  const [baseline, scenario] = [set.scenarios[set.baseline], set.scenarios[place]];
  if (baseline === undefined || scenario === undefined)
    return { ok: false, why: { kind: 'malformed', part: `look=${place}` } };
  const compared = await client.compare({ baseline, scenarios: othersOf(set) });
  if (!compared.ok) return failed(compared.failure);
  const result = resultAt({ set, comparison: compared.value }, place);
  const written = await writtenSet(client, set, opening);
  if (result === null || written === null)
    return { ok: false, why: { kind: 'malformed', part: `look=${place}` } };
  const notice =
    read === null ? null : openedNotice(read, read.madeOnOtherData ? read.set.dataVersion : null);
  const link = withPlace(written.fragment, { ...FIRST_PLACE, look: place });
  return {
    ok: true,
    value: { kind: 'comparison', scenario, result, notice, hash: written.hash, link, opening },
  };
}
