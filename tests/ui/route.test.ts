/** The address of every view: read as it was written, and never a failure. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Navigation } from '../../ui/web/state/navigation.svelte.ts';
import {
  FIRST_VIEW,
  readRoute,
  unknownView,
  VIEWS,
  writeRoute,
  type Route,
} from '../../ui/web/state/route.ts';

const routes: fc.Arbitrary<Route> = fc.record({
  view: fc.constantFrom(...VIEWS),
  rest: fc.string({ unit: fc.constantFrom(...'abc019.?&=/-_%', 'đ', 'ơ', ' ') }),
});

test('a route is read as it was written', () => {
  fc.assert(
    fc.property(routes, (route) => {
      expect(readRoute(writeRoute(route))).toEqual(route);
    }),
  );
});

test('no address is a failure', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const found = readRoute(text);
      if (found !== null) expect(VIEWS).toContain(found.view);
    }),
  );
});

test('links of comparisons made before there were views lead to the scenarios', () => {
  expect(readRoute('#v=1&base=law:2026-10-10&with=framework-20')).toEqual({ view: 'scenarios', rest: '' });
  expect(readRoute('#content')).toBeNull();
});

test('an address that names no view says which; one that names a view, a comparison or nothing does not', () => {
  expect(unknownView('#/nope')).toBe('nope');
  expect(unknownView('#/Estimate/hts=6109')).toBe('Estimate/hts=6109');
  for (const fragment of ['', '#', '#/', '#content', '#/library', '#/schedule/nope', '#v=1&base=mfn-only'])
    expect(unknownView(fragment), fragment).toBeNull();
});

describe('going about', () => {
  function visit(fragment: string) {
    const address = { fragment, steps: 0 };
    const navigation = new Navigation({
      read: () => address.fragment,
      write: (written, step) => {
        address.fragment = written;
        if (step) address.steps += 1;
      },
    });
    return { address, navigation };
  }

  test('an address that names nothing is a first visit', () => {
    const { navigation } = visit('');
    expect(navigation.route.view).toBe(FIRST_VIEW);
    expect(navigation.isUnnamed).toBe(true);
  });

  test('an unknown view is told until the person goes on', () => {
    const { navigation, address } = visit('#/nope');
    expect(navigation.unknown).toBe('nope');
    navigation.go('sources');
    expect(navigation.unknown).toBeNull();
    address.fragment = '#/nope';
    navigation.read();
    expect(navigation.unknown).toBe('nope');
  });

  test('a view writes into the address only while it is shown', () => {
    const { navigation, address } = visit('#v=1&with=framework-20');
    const scenarios = navigation.addressOf('scenarios');
    expect(scenarios.read()).toBe('#v=1&with=framework-20');
    navigation.go('schedule', '6109.10.00');
    scenarios.write('#v=1&with=mfn-only', false);
    expect(address.fragment).toBe('#/schedule/6109.10.00');
    expect(scenarios.read()).toBe('');
    navigation.show('estimate', 'x', true);
    expect(address).toEqual({ fragment: '#/schedule/6109.10.00', steps: 1 });
  });

  test('a link that was followed is not undone by a view that writes before its event comes', () => {
    const { navigation, address } = visit('#/estimate/hts=6109100012');
    address.fragment = '#/library';
    navigation.show('estimate', 'hts=6109100012&value=31000', true);
    navigation.addressOf('estimate').write('#/estimate/other', false);
    expect(address).toEqual({ fragment: '#/library', steps: 0 });
    navigation.read();
    expect(navigation.route).toEqual({ view: 'library', rest: '' });
  });
});
