/** Published figures beside ours, in English: what each asks, and what explains the difference. */
export const enPublished = {
  title: 'What others published, beside our figure',
  lead: 'The same question under our model: from the law of 1 January 2025 to that of the day, on the trade of 2024, in the long run (substitution of 2), the whole duty passed on, rivals under US law for each of them. Ours are calculated now; theirs are as published.',
  asking: 'Calculating our figures…',
  question: 'Question',
  theirs: 'Published',
  ours: 'Ours',
  difference: 'Difference',
  why: 'What explains it',
  source: 'Source',
  standings: {
    read: 'seen on the source’s own page',
    reported: 'as this page reports it; the source itself was not seen',
  },
  points: (points: string) => `${points} points`,
  billion: (amount: string) => `${amount} billion dollars`,
  without: {
    title: 'Reviewed, and not comparable with ours',
    lead: 'Penn Wharton Budget Model and Tax Foundation have no figure here. None that was found asks a question that this model can answer.',
    looked: 'The page',
    items: {
      wharton2025April:
        'Penn Wharton Budget Model, 10 April 2025: the revenue of the whole tariff plan over ten years, on imports from all countries. It has no figure for Viet Nam, and our model has no ten years.',
      wharton2025June:
        'Penn Wharton Budget Model, 11 June 2025: imports and revenue from 2026 to 2035, before and after demand responds, on imports from all countries. It has no figure for Viet Nam.',
      whartonSimulator:
        'A report of July 2025 on Penn Wharton’s simulator: 20% on all imports from Viet Nam would bring 18 to 29 billion dollars, depending on how buyers respond. The year, the trade and the exemptions that it rests on are not reported, and its own page was not seen with that figure. For scale only: 20% of the trade of 2024 in chapters 1 to 97, without any exemption, is 27.9 billion dollars.',
      taxFoundation:
        'Tax Foundation: searched for on 29 November 2026 together with Viet Nam. No page of its own with a figure for Viet Nam was found; what it says of its method is cited among the parameters of the study.',
    },
  },
  open: 'Open the two laws',
  items: {
    undp: {
      question: 'How far may exports of Viet Nam to the United States fall under the 20% rate?',
      why: 'Theirs is a worst case over several years and, it is reported, leaves out the exemption of electronics (28% of exports); ours is by law, with the exemptions in force. How theirs treats rivals is not reported.',
    },
    undpWaivers: {
      question: 'The same with the exemption of electronics, in dollars',
      why: 'The same law and exemptions; theirs is “more than” this amount in the worst case. What is left is the response of buyers, which ours takes from a substitution of 2 between origins.',
    },
    fedYear: {
      question: 'Which part of the duties do buyers in the United States bear? January to August 2025',
      why: 'Theirs is measured on import prices of all origins. Ours is no measurement: the model’s pass-through is set to the whole duty, and the draws of a study take it from 0.86, their lowest, to 1.',
    },
    fedNovember: {
      question: 'The same in November 2025',
      why: 'As above: by November exporters bore more of the duty. Set the pass-through of a study to 0.86 to work with their figure.',
    },
    budgetLabStill: {
      question: 'The average duty on all imports on 17 October 2025, before buyers change what they buy',
      why: 'Theirs is on all imports; ours on the products that Viet Nam supplies, two thirds of them by value. Origins whose law is not in the data stay at their duty of 2024 in ours.',
    },
    budgetLabShifted: {
      question: 'The same after buyers have changed suppliers',
      why: 'Ours lets buyers turn to other origins product by product, and counts Mexico and Canada as claiming their agreement throughout, so more trade moves to origins that pay no duty.',
    },
    alertBefore: {
      question: 'The average duty on goods of Viet Nam until 23 February 2026',
      why: 'How theirs counts exemptions and metal content is not on the page that reports it; its trade is of 136.1 billion dollars. Here the lists are applied to ten-digit lines of 2024.',
    },
    alertAfter: {
      question: 'The same from 24 February 2026, at 10% under Section 122',
      why: 'As above. The fall between the two days is nearly the same in both accounts: the difference is the same on both days.',
    },
  },
};
