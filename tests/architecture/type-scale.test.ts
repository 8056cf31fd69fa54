/** Every size of text on the page is a step of `ui/web/type-scale.css`. */
import { describe, expect, test } from 'vitest';
import { sourcesUnder } from './source-file.ts';
import { definedSteps, sizesOffTheScale } from './text-sizes.ts';

const SCALE = 'ui/web/type-scale.css';
const styled = sourcesUnder(new URL('../..', import.meta.url), 'ui/web', ['.css', '.svelte']);
const steps = styled.filter(({ path }) => path === SCALE).flatMap(definedSteps);

test('the scale has its ratio and its steps, and nothing else defines one', () => {
  expect(steps).toEqual(expect.arrayContaining(['--text-ratio', '--text-xs', '--text-m', '--text-xl']));
  const others = styled.filter((file) => file.path !== SCALE && definedSteps(file).length > 0);
  expect(others.map(({ path }) => path)).toEqual([]);
});

test('no other size is written', () => {
  expect(styled.length).toBeGreaterThan(100);
  expect(styled.flatMap((file) => sizesOffTheScale(file, steps))).toEqual([]);
});

describe('a size is refused', () => {
  const judge = (declaration: string): number =>
    sizesOffTheScale(
      { path: 'ui/web/A.svelte', text: `<p></p>\n<style>p { ${declaration}; }</style>` },
      steps,
    ).length;

  test.each([
    ...['font-size: 13px', 'font-size: 0.9em', 'font-size: 1em', 'font-size: max(0.5em, var(--text-s))'],
    ...['font-size: var(--text-huge)', 'font-size: var(--text-s, 13px)', 'font-size: small'],
    ...['font-size: var(--table-text)', 'font-size: var(--table-text, 13px)'],
    ...['--table-text: 1em', '--head-text: 7pt', 'font: 1rem/1.5 sans-serif'],
  ])('%s', (declaration) => {
    expect(judge(declaration)).toBe(1);
  });

  test.each([
    ...['font-size: var(--text-s)', 'font-size: inherit', 'font-size: var(--table-text, var(--text-s))'],
    ...['font-size: var(--head-text, inherit)', '--table-text: var(--text-m)', 'font: inherit'],
    ...['/* font-size: 13px */ color: red', 'font-weight: 600'],
  ])('but %s is not', (declaration) => {
    expect(judge(declaration)).toBe(0);
  });

  test.each(['<p style="font-size: 13px"></p>', '<p style:font-size="13px"></p>', '<text font-size="9" />'])(
    '%s',
    (text) => {
      expect(sizesOffTheScale({ path: 'ui/web/A.svelte', text }, steps)).toHaveLength(1);
    },
  );
});
