/** What a rule's form offers: measures by the authority they rest on, and products by their kinds of names. */
import type { RuleVocabulary, Scenario, WhatIfRule } from '../../../engine/index.ts';
import type { Language } from '../../words/format/language.ts';
import { lookUp } from '../../words/catalogue/look-up.ts';
import { listName } from '../../words/sentences/product-phrase.ts';
import { ruleSentence } from '../../words/sentences/rule-sentence.ts';
import { measureName } from '../../words/sentences/sentences.ts';
import type { Reader } from '../state/reader.svelte.ts';
import type { Direction } from '../state/rules-of-scenario.ts';
import type { Opening } from '../worker/protocol.ts';
import { COUNTRY_DUTY, ORDINARY } from './rule-draft.ts';
import type { Pick } from './selection-draft.ts';

export interface ChoiceGroup {
  readonly title: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
}

type Words = PartOf<Reader, 'words' | 'figures' | 'language'>;
type PartOf<Type, Keys extends keyof Type> = { readonly [Key in Keys]: Type[Key] };
type MeasureKind = RuleVocabulary['measures'][number]['kind'];

/** `duties` have a rate; `exemptions` take one away; `all` is both. */
export type Wanted = 'duties' | 'exemptions' | 'law';

function isWanted(kind: MeasureKind, wanted: Wanted): boolean {
  if (wanted === 'law') return kind !== 'ordinaryDuty';
  return wanted === 'exemptions' ? kind === 'exemption' : kind === 'additionalDuty';
}

export function measureChoices(
  opening: Opening,
  { words, figures }: Words,
  scenario: Scenario,
  direction: Direction,
  wanted: Wanted,
): readonly ChoiceGroup[] {
  const named = (value: string) => ({ value, label: measureName(words, value) });
  if (direction === 'reformOfVietNam')
    return [{ title: words.editor.generalMeasures, choices: [named(ORDINARY)] }];
  const added = scenario.reform.filter(({ kind }) => kind === 'addDuty');
  const { measures } = opening.vocabulary;
  const groups: ChoiceGroup[] = Object.entries(words.law.authorities).map(([statute, title]) => ({
    title,
    choices: measures
      .filter(({ authority, kind }) => authority === statute && isWanted(kind, wanted))
      .map(({ id }) => named(id)),
  }));
  if (wanted === 'duties') {
    const general = [{ value: COUNTRY_DUTY, label: words.editor.countryDuty }, named(ORDINARY)];
    groups.unshift({ title: words.editor.generalMeasures, choices: general });
    groups.push({
      title: words.editor.ownDuties,
      choices: added.map((rule) => ownDuty(rule, { words, figures })),
    });
  }
  return groups.filter(({ choices }) => choices.length > 0);
}

function ownDuty(rule: WhatIfRule, { words, figures }: PartOf<Reader, 'words' | 'figures'>) {
  return { value: `what-if:${rule.id}`, label: words.editor.ownDuty(ruleSentence(words, figures, rule)) };
}

/** How a measure is called on a chip. */
export function measureLabel(words: Reader['words'], measure: string): string {
  return measure === COUNTRY_DUTY ? words.rules.countryDuty : measureName(words, measure);
}

export function pickLabel(opening: Opening, reader: Words, pick: Pick): string {
  const { words } = reader;
  const [kind = '', name = ''] = splitAt(pick, ':');
  switch (kind) {
    case 'group':
      return lookUp(words.products.groups, name) ?? name;
    case 'section':
      return words.products.section(name, lookUp(words.products.sections, name) ?? name);
    case 'chapter':
      return `${name} ${chapterName(opening, reader.language, name)}`;
    default: {
      const [list = '', category] = splitAt(name, '/');
      if (category === undefined) return listName(words, list);
      return `${listName(words, list)}: ${lookUp(words.products.categories, category) ?? category}`;
    }
  }
}

export function productChoices(opening: Opening, reader: Words): readonly ChoiceGroup[] {
  const { words } = reader;
  const { groups, sections, lists } = opening.vocabulary;
  const choices = (picks: readonly Pick[]) =>
    picks.map((value) => ({ value, label: pickLabel(opening, reader, value) }));
  const byLabel = (all: ChoiceGroup['choices']) =>
    all.toSorted((a, b) => a.label.localeCompare(b.label, reader.language));
  return [
    { title: words.editor.groups, choices: byLabel(choices(groups.map((group) => `group:${group}`))) },
    { title: words.editor.chapters, choices: choices(opening.chapters.map(({ key }) => `chapter:${key}`)) },
    { title: words.editor.sections, choices: choices(sections.map((section) => `section:${section}`)) },
    {
      title: words.editor.lists,
      choices: choices(
        lists.flatMap(({ id, categories }) => [
          `list:${id}`,
          ...categories.map((category) => `list:${id}/${category}`),
        ]),
      ),
    },
  ];
}

function chapterName(opening: Opening, language: Language, key: string): string {
  return opening.chapters.find((chapter) => chapter.key === key)?.[language] ?? '';
}

function splitAt(text: string, mark: string): readonly [string, string | undefined] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}
