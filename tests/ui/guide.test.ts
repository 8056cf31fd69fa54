import { expect, test } from 'vitest';
import { ComparisonPlace } from '../../ui/web/state/comparison-place.svelte.ts';
import { Guide } from '../../ui/web/state/guide.svelte.ts';
import { GUIDE_STEPS } from '../../ui/web/state/place.ts';
import { readRoute } from '../../ui/web/state/route.ts';
import { PERSONAS } from '../../ui/web/start/personas.ts';

test('the guide passes every step once, both ways, and ends after the last', () => {
  let address = '#v=1&base=a&with=b';
  const place = new ComparisonPlace({ read: () => address, write: (fragment) => (address = fragment) });
  const guide = new Guide(place);
  expect(guide.step).toBeNull();
  place.go({ guide: 'sides' });
  expect(address).toBe('#v=1&base=a&with=b&guide=sides');
  const seen = [guide.step];
  while (!guide.isLast) {
    guide.next();
    seen.push(guide.step);
  }
  expect(seen).toEqual(GUIDE_STEPS);
  guide.back();
  expect(guide.step).toBe(GUIDE_STEPS.at(-2));
  guide.next();
  guide.next();
  expect(guide.step).toBeNull();
  expect(address).toBe('#v=1&base=a&with=b');
  guide.back();
  expect(guide.step).toBeNull();
});

test('everybody begins at a view that exists', () => {
  for (const { begins } of PERSONAS) expect(readRoute(begins)).not.toBeNull();
});
