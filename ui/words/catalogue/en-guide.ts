/** The guided first scenario and the guided first estimate. */
export const enGuide = {
  title: 'A first scenario, step by step',
  place: (step: string, of: string) => `Step ${step} of ${of}`,
  next: 'Next',
  back: 'Back',
  done: 'Done',
  end: 'Leave the guide',
  steps: {
    sides: {
      title: 'Two laws over the same trade',
      text: 'On the left is the 20% reciprocal tariff as it was collected until February 2026. On the right is the same with every product of Annex III at zero: a list of candidates that was never put into force for Viet Nam. Each side names its law.',
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
      text: 'Open a chapter, then a heading, then one tariff line. It shows its measures, its exemptions, the arithmetic and the sources.',
    },
    causes: {
      title: 'Which rule does what',
      text: '“What makes it” shares the difference among the rules that make it, whatever their order. One rule makes all of it. Add a second to the scenario and see what they do together.',
    },
    response: {
      title: 'Nobody buys less, yet',
      text: 'So far trade does not change. Open “How trade would respond” at the end of the page: who buys less, from whom instead, and how sure that is.',
    },
    share: {
      title: 'Take it with you',
      text: 'The address holds the whole comparison: copy the link, save it, or cite it with its hash. Whoever opens it gets these figures.',
    },
    own: {
      title: 'Now a product of yours',
      text: 'Type its ten digits here, and it opens under both laws. If you know it by its name only, the schedule finds the digits.',
    },
  },
  find: 'Find it by its name',
  entry: {
    title: 'A first estimate, step by step',
    steps: {
      answer: {
        title: 'What it owes',
        text: 'This is the duty on the example, to the cent, under the law of the entry date. Beside it: how sure the figure is, by which law, and when it changes next.',
      },
      timeline: {
        title: 'The same goods on another day',
        text: 'Every step is a day on which the duty changed or will change. Press one, and the entry is calculated as of that day.',
      },
      facts: {
        title: 'What is still open',
        text: 'Only what moves this duty is asked, and each question says how much money depends on it. What you leave open stays a range.',
      },
      laws: {
        title: 'If the law were different',
        text: 'Here is the same entry under the next scheduled change and under proposals. Further down is the price that keeps the landed cost as before.',
      },
      own: {
        title: 'Now your own product',
        text: 'Type what you sell, in English or Vietnamese, as you call it, and choose among what is found. Then put your own value and date.',
      },
    },
  },
};
