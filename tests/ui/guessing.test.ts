/** Guess before you read: off at first, kept, in the address, and nothing shown before every difference was guessed. */
import { describe, expect, test } from 'vitest';
import { ComparisonPlace } from '../../ui/web/state/comparison-place.svelte.ts';
import { Guessing, placesToGuess } from '../../ui/web/state/guessing.svelte.ts';
import type { Shown } from '../../ui/web/state/shown.ts';
import { partOf } from '../arbitraries/made.ts';

const result = (sameAs: string | null) => partOf<Shown['comparison']['baseline']>({ sameAs });

/** `same`: for each scenario after the baseline, the scenario that it only renames. */
function shownOf(ids: readonly string[], baseline: number, same: readonly (string | null)[]): Shown {
  return {
    set: {
      scenarios: ids.map((id) => partOf<Shown['set']['scenarios'][number]>({ id })),
      baseline,
    },
    comparison: partOf<Shown['comparison']>({ baseline: result(null), scenarios: same.map(result) }),
  };
}

function opened(fragment = '#v=1&base=a&with=b') {
  const kept = new Map<string, string>();
  const shelf = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
  let address = fragment;
  const place = () => new ComparisonPlace({ read: () => address, write: (text) => void (address = text) });
  return { guess: () => new Guessing(place(), shelf), address: () => address };
}

const PAIR = shownOf(['a', 'b'], 0, [null]);

describe('the choice', () => {
  test('is off at first; kept once made, and said in the address', () => {
    const { guess, address } = opened();
    const first = guess();
    expect([first.isOn, first.hides(PAIR), first.hides(null)]).toEqual([false, false, false]);
    first.turn(true);
    expect(address()).toBe('#v=1&base=a&with=b&guess=yes');
    expect(guess().isOn).toBe(true);
    guess().turn(false);
    expect(address()).toBe('#v=1&base=a&with=b');
    expect(guess().isOn).toBe(false);
  });

  test('of a link asks whoever opens it, and is not kept for the next visit', () => {
    const asked = opened('#v=1&base=a&with=b&guess=yes');
    expect(asked.guess().isOn).toBe(true);
    expect(asked.guess().hides(PAIR)).toBe(true);
  });

  test('made before the scenarios were opened comes into their address', () => {
    const { guess, address } = opened('');
    guess().turn(true);
    const later = guess();
    later.sayInAddress();
    expect(address()).toContain('guess=yes');
  });
});

describe('what is hidden', () => {
  test('comes with the guess, and is another question under another scenario or baseline', () => {
    const guessing = opened().guess();
    guessing.turn(true);
    expect([guessing.hides(null), guessing.hides(PAIR)]).toEqual([true, true]);
    guessing.guessSet(PAIR, [12.5]);
    expect([guessing.hides(PAIR), guessing.ofSet(PAIR)]).toEqual([false, [12.5]]);
    expect(guessing.hides(shownOf(['a', 'c'], 0, [null]))).toBe(true);
    expect(guessing.hides(shownOf(['a', 'b'], 1, [null]))).toBe(true);
  });

  test('is every difference of the set but that of a scenario which only has another name', () => {
    const three = shownOf(['a', 'b', 'c'], 1, [null, 'b']);
    expect(placesToGuess(three)).toEqual([0]);
    const guessing = opened().guess();
    guessing.turn(true);
    expect(guessing.hides(shownOf(['a', 'b'], 0, ['a']))).toBe(false);
  });
});
