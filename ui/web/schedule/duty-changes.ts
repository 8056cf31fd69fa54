/** The description of the day on which a span of a line's history begins. */
import { measureName } from '../../words/sentences/sentences.ts';
import type { Reader } from '../state/reader.svelte.ts';
import type { RateSpan } from './duty-spans.ts';

/** Never empty: where no measure began or ended, the lists or the facts are what changed. */
export function changesOf(
  { began, ended }: Pick<RateSpan, 'began' | 'ended'>,
  isFirst: boolean,
  words: Reader['words'],
): readonly string[] {
  const { history } = words.schedule;
  if (isFirst) return [history.first];
  const told = [
    ...began.map((id) => history.began(measureName(words, id))),
    ...ended.map((id) => history.ended(measureName(words, id))),
  ];
  return told.length > 0 ? told : [history.conditions];
}
