/** Both languages have words for whatever an entry can be asked or told. */
import { regimeName } from '../../engine/law/entry-regime.ts';
import { describe, expect, test } from 'vitest';
import { lineQuestions } from '../../engine/assess/line-questions.ts';
import { lawOfDate } from '../../engine/law/rulebook.ts';
import { messagesIn } from '../../ui/words/catalogue/catalogue.ts';
import { questionWords } from '../../ui/words/sentences/question-words.ts';
import { realData } from '../arbitraries/real-reference.ts';
import { shipmentOf } from '../engine/one-shipment.ts';

const { rulebook, schedule, investigations, entryRegimes } = realData();
const date = rulebook.evidenceThrough;

/** Of lines whose ordinary rate turns on facts of the article, and of one in each chapter. */
const asked = (() => {
  const law = lawOfDate(rulebook, date);
  const chapters = new Set<string>();
  return [...schedule.lines.values()].flatMap(({ code, general }) => {
    const isFirst = !chapters.has(code.slice(0, 2));
    chapters.add(code.slice(0, 2));
    if (!isFirst && general.kind !== 'unsupported') return [];
    return lineQuestions(law, schedule, shipmentOf({ hts: code, date })).questions;
  });
})();

describe.each(['en', 'vi'] as const)('in %s', (language) => {
  const words = messagesIn(language);

  test('every question has a name, an explanation and a unit of its answer', () => {
    expect(asked.length).toBeGreaterThan(100);
    expect(new Set(asked.map(({ kind }) => kind)).size).toBeGreaterThan(3);
    for (const question of asked) {
      const { name, explanation, unit } = questionWords(question, words);
      expect(name, question.key).not.toBe(question.key);
      expect(explanation, question.key).not.toBe('');
      expect(unit, question.key).not.toBe('');
    }
  });

  test('every proceeding and every regime of entry is named, and nothing that is not one', () => {
    expect(Object.keys(words.estimate.investigations).toSorted()).toEqual([...investigations].toSorted());
    expect(Object.keys(words.estimate.regimes).toSorted()).toEqual(
      // One whose choice of a flat amount ends before it has a name for the days of the choice too.
      [
        ...new Set(entryRegimes.flatMap((regime) => [regime.id, regimeName(regime, regime.effective.from)])),
      ].toSorted(),
    );
  });
});
