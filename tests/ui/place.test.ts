/** Where one is in a comparison goes into the address and comes back; what is no place is left for others to refuse. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { HtsCode } from '../../engine/index.ts';
import { ComparisonPlace } from '../../ui/web/state/comparison-place.svelte.ts';
import {
  ANALYSES,
  CHARTS,
  DRILLS,
  FIRST_BENCH,
  FIRST_PLACE,
  FIRST_STUDY,
  GROUPINGS,
  GUIDE_STEPS,
  readPlace,
  withPlace,
  type Place,
} from '../../ui/web/state/place.ts';
import { readFragment } from '../../ui/web/state/share.ts';

const line = fc.option(fc.stringMatching(/^\d{10}$/).map((text) => text as HtsCode));
const steps: fc.Arbitrary<Pick<Place, 'path' | 'by'>> = fc.constantFrom(
  { path: [], by: 'measure' as const },
  { path: [{ level: 'section' as const, key: 'XI' }], by: 'chapter' as const },
  { path: [{ level: 'group' as const, key: 'garments' }], by: 'line' as const },
  {
    path: [
      { level: 'chapter' as const, key: '61' },
      { level: 'heading' as const, key: '6109' },
      { level: 'hs6' as const, key: '610910' },
    ],
    by: 'line' as const,
  },
);
const places: fc.Arbitrary<Place> = fc
  .record({
    analysis: fc.constantFrom(...ANALYSES),
    chart: fc.constantFrom(...CHARTS),
    grouping: fc.constantFrom(...GROUPINGS),
    look: fc.nat({ max: 5 }),
    line,
    mover: line,
    code: line,
    study: fc.constantFrom(null, FIRST_STUDY, 'model:smart,demand:2.5'),
    bench: fc.constantFrom(null, FIRST_BENCH),
    guide: fc.option(fc.constantFrom(...GUIDE_STEPS)),
    guess: fc.boolean(),
    step: fc.oneof(
      steps,
      fc.constantFrom(...DRILLS).map((by) => ({ path: [], by })),
    ),
  })
  .map(({ step, ...rest }) => ({ ...rest, ...step }));
const fragments = fc.constantFrom(
  '#v=1&base=law:2026-10-10&with=framework-20-annex3',
  '#v=1&base=mfn-only&with=liberation-46&rate=25',
  '#v=2&set=q1YqSy0qzszPU7IyMtQBAA',
);

test('there and back, and the scenarios are what they were', () => {
  fc.assert(
    fc.property(fragments, places, (fragment, place) => {
      expect(readPlace(withPlace(fragment, place))).toEqual({ place, rest: fragment });
    }),
  );
});

test('links made before there were places read as they did', () => {
  fc.assert(
    fc.property(fragments, (fragment) => {
      expect(readPlace(fragment)).toEqual({ place: FIRST_PLACE, rest: fragment });
      expect(withPlace(fragment, FIRST_PLACE)).toBe(fragment);
    }),
  );
});

test.each([
  'show=everything',
  'in=chapter:61,section:XI',
  'in=line:6109100012',
  'in=chapter:61&by=section',
  'in=chapter',
  'in=chapter:%3Cscript%3E',
  `in=chapter:${'9'.repeat(41)}`,
  'by=__proto__',
  'in=__proto__:61',
  'line=61',
  'line=javascript:alert(1)',
  'chart=',
  'chart=treemap=x',
  'look=6',
  'guide=everywhere',
  'guess=no',
  'study=ces',
  'study=model:ces,<script>',
  `study=model:${'c'.repeat(2000)}`,
])('%s is told to the person', (hostile) => {
  const { rest } = readPlace(`#v=1&base=mfn-only&with=liberation-46&${hostile}`);
  expect(readFragment(rest).kind).toBe('malformed');
});

test.each([
  'show=causes&show=annex',
  'study=model:ces&study=model:ces',
  'base=mfn-only',
  'line=1&line=2',
  'guess=yes&guess=yes',
])('%s says something twice, and is refused by its name', (twice) => {
  const { rest, place } = readPlace(`#v=1&base=mfn-only&with=liberation-46&${twice}`);
  expect(readFragment(rest)).toEqual({ kind: 'repeated', part: twice.split('=', 1)[0] });
  expect(place).toEqual(FIRST_PLACE);
});

test('whatever is in the address, reading does not fail and never makes a place of it twice', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const { place, rest } = readPlace(`#${text}`);
      const again = readPlace(withPlace('#v=1', place));
      expect(again).toEqual({ place, rest: '#v=1' });
      expect(rest.length).toBeLessThanOrEqual(text.length + 1);
    }),
  );
});

describe('in the address bar', () => {
  function bar(first: string) {
    const written: { fragment: string; step: boolean }[] = [];
    let now = first;
    const place = new ComparisonPlace({
      read: () => now,
      write: (fragment, step) => {
        now = fragment;
        written.push({ fragment, step });
      },
    });
    return { place, written, go: (to: string) => (now = to) };
  }

  test('the scenarios write without knowing the place, and the place without the scenarios', () => {
    const { place, written } = bar('#v=1&base=a&with=b&show=causes');
    expect(place.ofScenarios.read()).toBe('#v=1&base=a&with=b');
    expect(place.now.analysis).toBe('causes');
    place.ofScenarios.write('#v=1&base=c&with=b', false);
    place.go({ analysis: 'annex' });
    expect(written).toEqual([
      { fragment: '#v=1&base=c&with=b&show=causes', step: false },
      { fragment: '#v=1&base=c&with=b&show=annex', step: true },
    ]);
  });

  test('the way back to another place asks for no other scenarios', () => {
    const { place, go } = bar('#v=1&base=a&with=b');
    place.go({ analysis: 'annex' });
    go('#v=1&base=a&with=b');
    expect(place.arrive()).toBe(false);
    expect(place.now.analysis).toBe('products');
    go('#v=1&base=x&with=b');
    expect(place.arrive()).toBe(true);
  });

  test('an address of the view alone leaves the person where they were', () => {
    const { place, go } = bar('#v=1&base=a&with=b&show=annex');
    go('#/scenarios');
    place.arrive();
    expect(place.now.analysis).toBe('annex');
  });
});
