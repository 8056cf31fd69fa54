/** The columns of a breakdown under scenarios of which one preset stands more than once. */
import { expect, test } from 'vitest';
import { messagesIn } from '../../ui/words/catalogue/catalogue.ts';
import { figuresIn } from '../../ui/words/format/figures.ts';
import { presets } from '../../engine/scenario/presets.ts';
import { breakdownTable } from '../../ui/web/compare/breakdown-table.ts';
import { realReference } from '../arbitraries/real-reference.ts';

test('one preset several times in a set has columns of its own each time', () => {
  const [preset] = presets(realReference().rulebook.evidenceThrough);
  if (preset === undefined) throw new Error('no preset');
  for (const scenarios of [
    [preset, preset],
    [preset, preset, preset, preset],
  ]) {
    const { columns } = breakdownTable(
      {
        title: '',
        rows: [],
        total: null,
        by: 'chapter',
        set: { scenarios, baseline: 0 },
        nameOf: () => ({ mark: '', name: '', isEnglish: true }),
        notes: [],
      },
      { words: messagesIn('en'), figures: figuresIn('en') },
    );
    const shown = columns.filter(({ only }) => only !== 'file').map(({ key }) => key);
    const written = columns.filter(({ only }) => only !== 'screen').map(({ key }) => key);
    expect(new Set(shown).size).toBe(shown.length);
    expect(new Set(written).size).toBe(written.length);
  }
});
