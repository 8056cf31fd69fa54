import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCardAddress } from '../../ui/web/embed/card-address.ts';
import { cardSnippet } from '../../ui/web/export/card-snippet.ts';
import { messagesIn } from '../../ui/words/catalogue/catalogue.ts';
import { cardWords } from '../../ui/words/catalogue/card-words.ts';

const subjectOf = (search: string, fragment = ''): unknown => readCardAddress(search, fragment).subject;

const text = fc.stringMatching(/^[a-zA-Z0-9:.-]{1,20}$/);
const OWN = ['lang', 'theme'];
const key = fc
  .stringMatching(/^[a-z]{1,8}$/)
  .filter((name) => ![...OWN, 'v', 'base', 'with', 'rate', 'baserate', 'set', 'look', 'e'].includes(name));

test('what an address says means the same before and after the hash, in any order of language and theme', () => {
  const part = fc.constantFrom(
    'hts=6109100012',
    'value=10000',
    'date=2026-10-09',
    'v=1',
    'with=framework-20',
  );
  fc.assert(
    fc.property(fc.uniqueArray(part, { minLength: 1 }), fc.boolean(), (parts, isFirst) => {
      const own = ['lang=vi', 'theme=dark'];
      const whole = isFirst ? [...own, ...parts] : [...parts, ...own];
      const [inQuestion, split] = [
        readCardAddress(`?${whole.join('&')}`, ''),
        readCardAddress(`?${own.join('&')}`, `#${parts.join('&')}`),
      ];
      expect(split).toEqual(inQuestion);
      expect(split).toMatchObject({ language: 'vi', theme: 'dark' });
    }),
  );
});

test('a language, an appearance or a place that there is not is refused by its name, and so is what is said twice', () => {
  fc.assert(
    fc.property(fc.constantFrom('lang', 'theme', 'look'), text, key, (own, value, other) => {
      fc.pre(!['en', 'vi', 'auto', 'light', 'dark'].includes(value) && !/^[0-5]$/.test(value));
      expect(subjectOf(`?hts=6109100012&${own}=${value}`)).toEqual({
        kind: 'malformed',
        part: `${own}=${value}`,
      });
      expect(subjectOf(`?${other}=1&${other}=2`)).toEqual({ kind: 'repeated', part: other });
      expect(subjectOf(`?${other}=1`, `#${other}=1`)).toEqual({ kind: 'repeated', part: other });
    }),
  );
});

test('nothing is lost: every part that is not of the card goes to the reader of its subject', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.tuple(key, text), { selector: ([name]) => name, minLength: 1 }),
      (given) => {
        const parts = given.map(([name, value]) => `${name}=${value}`);
        expect(subjectOf(`?lang=en&${parts.join('&')}`)).toEqual({ kind: 'estimate', rest: parts.join('&') });
        expect(subjectOf(`?v=1&${parts.join('&')}&look=2`)).toEqual({
          kind: 'comparison',
          fragment: `#v=1&${parts.join('&')}`,
          look: 2,
        });
      },
    ),
  );
});

test('no address whatever makes reading throw', () => {
  fc.assert(fc.property(fc.string(), fc.string(), (a, b) => void readCardAddress(`?${a}`, `#${b}`)));
});

test('an address that says nothing, and a packed estimate with something beside it', () => {
  for (const [search, fragment] of [
    ['', ''],
    ['?', '#'],
    ['?lang=vi&theme=light', ''],
  ])
    expect(subjectOf(search ?? '', fragment)).toEqual({ kind: 'nothing' });
  expect(subjectOf('?value=5', '#e=AAAA')).toEqual({ kind: 'malformed', part: 'value=5' });
});

test('the piece of HTML is one frame, whatever the title, and its address is read back', () => {
  fc.assert(
    fc.property(fc.string(), fc.constantFrom('en' as const, 'vi' as const), (title, language) => {
      const html = cardSnippet('https://host/folder/#/estimate', language, 'v=1&with=mfn-only&look=1', title);
      expect(html.match(/[<>]/g)?.length).toBe(4 + (title.match(/>/g)?.length ?? 0));
      const address = /src="([^"]*)"/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? '';
      const { pathname, search, hash } = new URL(address);
      expect(pathname).toBe('/folder/embed.html');
      expect(readCardAddress(search, hash)).toEqual({
        language,
        theme: 'auto',
        subject: { kind: 'comparison', fragment: '#v=1&with=mfn-only', look: 1 },
      });
    }),
  );
});

test('a card says everything in both languages', () => {
  const [en, vi] = [cardWords('en'), cardWords('vi')];
  for (const name of Object.keys(en) as (keyof typeof en)[]) expect(vi[name], name).not.toBe(en[name]);
  expect(messagesIn('vi').set.opened.malformed('x')).not.toBe(messagesIn('en').set.opened.malformed('x'));
});
