/** A lab in the editor: fields as they are typed, which are a lab only once the engine can read them. */
import type { BothLanguages, Lab, LabParameter, LabStep } from '../../../engine/index.ts';
import { firstTask } from './task-fields.ts';

const nothing: BothLanguages = { en: '', vi: '' };

export function firstStep(place: number): LabStep {
  return {
    id: `question-${place}`,
    question: {
      en: 'How much duty would the trade of 2024 save?',
      vi: 'Kim ngạch năm 2024 bớt được bao nhiêu thuế?',
    },
    hint: nothing,
    look: nothing,
    open: '',
    task: firstTask('difference'),
    unit: 'million',
    tolerance: '100',
  };
}

export function firstLab(): Lab {
  return {
    format: 'tariff-lab/1',
    id: 'my-lab',
    title: { en: 'My lab', vi: 'Bài thực hành của tôi' },
    about: nothing,
    parameters: [],
    steps: [firstStep(1)],
  };
}

export function nextParameter({ parameters }: Lab): LabParameter {
  return {
    id: `value${parameters.length + 1}`,
    label: { en: 'Value', vi: 'Giá trị' },
    value: '20',
    low: '0',
    high: '100',
  };
}

/** A name that no other step has. */
export function nextStep({ steps }: Lab): LabStep {
  const taken = new Set(steps.map(({ id }) => id));
  let place = steps.length + 1;
  while (taken.has(`question-${place}`)) place += 1;
  return firstStep(place);
}

export function without<Item>(items: readonly Item[], place: number): readonly Item[] {
  return items.filter((_, at) => at !== place);
}

export function withItem<Item>(items: readonly Item[], place: number, item: Item): readonly Item[] {
  return items.map((each, at) => (at === place ? item : each));
}

/** One place up; the first stays. */
export function movedUp<Item>(items: readonly Item[], place: number): readonly Item[] {
  const [above, own] = [items[place - 1], items[place]];
  if (above === undefined || own === undefined) return items;
  return items.map((each, at) => (at === place - 1 ? own : at === place ? above : each));
}
