/** A saved study, opened on the page: its two scenarios side by side, its model in the form. */
import { handoverWords } from '../../words/catalogue/handover-words.ts';
import type { App } from '../state/context.ts';
import { openedNotice } from '../state/opening-notice.ts';
import { settingsOfModel } from '../../study/settings-of-model.ts';
import { FIRST_STUDY_SETTINGS, studyText } from '../../study/study-address.ts';

/** What was done, as a sentence; empty where nothing was. A model that the form cannot show is left out, with a message. */
export async function openStudy(
  text: string,
  name: string,
  { session, place, reader }: Pick<App, 'session' | 'place' | 'reader'>,
): Promise<string> {
  const read = await session.client.readStudy(text, name);
  const setting = await session.client.responseSetting();
  const wrong = read.ok ? (setting.ok ? null : setting.failure) : read.failure;
  if (!read.ok || !setting.ok || wrong !== null) {
    if (wrong !== null)
      session.tell({ kind: 'unopened', from: 'file', why: { kind: 'problem', problem: wrong } });
    return '';
  }
  const { baseline, scenario, model, others, madeOn, seal } = read.value;
  const settings = settingsOfModel(model, others, setting.value);
  session.change({ scenarios: [baseline, scenario], baseline: 0 });
  session.look(1);
  session.tell(openedNotice({ scenarios: [baseline, scenario], changed: null, seal }, madeOn));
  if (settings === null) return handoverWords(reader.language).studyWithoutModel(name);
  place.go({ study: studyText({ ...FIRST_STUDY_SETTINGS, settings }) }, false);
  return reader.words.set.documents.opened(name);
}
