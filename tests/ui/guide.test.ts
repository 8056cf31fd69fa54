import { expect, test } from 'vitest';
import { Guide, GUIDE_STEPS } from '../../ui/web/state/guide.svelte.ts';
import { readRoute } from '../../ui/web/state/route.ts';
import { PERSONAS } from '../../ui/web/start/personas.ts';

test('the guide passes every step once, both ways, and ends after the last', () => {
  const guide = new Guide();
  expect(guide.step).toBeNull();
  guide.start();
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
  guide.back();
  expect(guide.step).toBeNull();
});

test('everybody begins at a view that exists', () => {
  for (const { begins } of PERSONAS) expect(readRoute(begins)).not.toBeNull();
});
