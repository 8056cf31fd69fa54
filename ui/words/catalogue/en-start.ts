/** The first visit: who may be here, and the guided scenario. */
export const enStart = {
  welcome: {
    title: 'What will it owe?',
    lead: 'Exact US duty on goods of Viet Nam, on any entry date from 2025, or under a rule somebody proposes. Calculated on this device; nothing is sent.',
    choose: 'Begin as',
    dismiss: 'Hide this',
    personas: {
      garments: { who: 'Garment exporter, Ho Chi Minh City', what: 'T-shirts of cotton, $10,000' },
      furniture: { who: 'Furniture maker, Binh Duong', what: 'Wooden bedroom furniture' },
      shrimp: { who: 'Shrimp exporter, Ca Mau', what: 'Farmed shrimp, frozen' },
      student: { who: 'Student of trade policy', what: 'The 20% rate, with and without Annex III, guided' },
    },
  },
  guide: {
    title: 'A first scenario, step by step',
    place: (step: string, of: string) => `Step ${step} of ${of}`,
    next: 'Next',
    back: 'Back',
    done: 'Done',
    end: 'Leave the guide',
    steps: {
      sides: {
        title: 'Two laws over the same trade',
        text: 'On the left stands the 20% reciprocal tariff as it was collected until February 2026. On the right, the same with every product of Annex III at zero: a list of candidates that was never put into force for Viet Nam. Each side says which law it stands on.',
      },
      figures: {
        title: 'Guess before you read',
        text: 'Annex III has some 1,900 entries. Would freeing all of them take a fiftieth, a tenth or a quarter of the duty? The figures below answer, on the trade of 2024 and as if nobody bought differently.',
      },
      rate: {
        title: 'Move the rate',
        text: 'The slider replaces the 20% by another rate. Find the rate at which both sides would collect the same duty, then take it back with the button beside it, or with Undo.',
      },
      products: {
        title: 'From billions to a line',
        text: 'Open a chapter, then a heading, then one tariff line: there stand its measures, what exempts it, the arithmetic and the sources.',
      },
      causes: {
        title: 'Which rule does what',
        text: '“What makes it” shares the difference among the rules that make it, whatever their order. With one rule it is all of it; add a second to the scenario and see what they do together.',
      },
      response: {
        title: 'Nobody buys less, yet',
        text: 'So far trade stands still. Open how trade would answer, at the end of the page: who buys less, from whom instead, and how sure that is.',
      },
      share: {
        title: 'Take it with you',
        text: 'The address holds the whole comparison: copy the link, save it, or cite it with its hash. Whoever opens it gets these figures.',
      },
    },
  },
};
