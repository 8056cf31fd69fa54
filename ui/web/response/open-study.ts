/** A saved study, opened on the page: its two scenarios side by side, its model in the form. */
import type { Session } from '../state/session.svelte.ts';
import type { ComparisonPlace } from '../state/comparison-place.svelte.ts';
import { openedNotice } from '../state/opening-notice.ts';
import { settingsOfModel } from './settings-of-model.ts';
import { FIRST_STUDY_SETTINGS, studyText } from './study-address.ts';

/** `opened`; what the form cannot hold is opened without the study, and told. */
export async function openStudy(
  text: string,
  name: string,
  { session, place }: { readonly session: Session; readonly place: ComparisonPlace },
): Promise<'opened' | 'withoutModel' | 'unopened'> {
  const read = await session.client.readStudy(text, name);
  const setting = await session.client.responseSetting();
  const wrong = read.ok ? (setting.ok ? null : setting.failure) : read.failure;
  if (!read.ok || !setting.ok || wrong !== null) {
    if (wrong !== null)
      session.tell({ kind: 'unopened', from: 'file', why: { kind: 'problem', problem: wrong } });
    return 'unopened';
  }
  const { baseline, scenario, model, others, madeOn, seal } = read.value;
  const settings = settingsOfModel(model, others, setting.value);
  session.change({ scenarios: [baseline, scenario], baseline: 0 });
  session.look(1);
  session.tell(openedNotice({ scenarios: [baseline, scenario], changed: null, seal }, madeOn));
  if (settings === null) return 'withoutModel';
  place.go({ study: studyText({ ...FIRST_STUDY_SETTINGS, settings }) }, false);
  return 'opened';
}
