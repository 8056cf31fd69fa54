/** The scenarios that everybody starts from: a title, and what it means in one paragraph. */
export interface ScenarioWords {
  readonly title: string;
  readonly story: string;
}

export const enScenarios = {
  law: {
    title: (date: string) => `Law of ${date}`,
    story: (date: string) =>
      `What goods of Viet Nam entered on ${date} pay under the law of that day: the ordinary duty, the country-wide additional duty if there was one, and the product measures of Sections 201, 232 and 301.`,
  },
  presets: {
    'framework-20': {
      title: '20% reciprocal tariff',
      story:
        'The law of 26 October 2025, the day of the joint statement on a framework agreement: 20% on goods of Viet Nam, with the exemptions of Annex II and Section 232 as they then stood. It was collected from 7 August 2025 to 23 February 2026, until the Supreme Court held that its statute gives no power to set tariffs.',
    },
    'framework-20-annex3': {
      title: '20% with Annex III at zero',
      story:
        'The law of 26 October 2025, and in addition every product of Annex III to Executive Order 14346 free of the 20%. The framework said that products would be chosen from that list; none ever was, so this is the most that it could have given. It is a scenario, not a law that was in force on any day.',
    },
    'liberation-46': {
      title: '46% reciprocal tariff',
      story:
        'The law of 9 April 2025, the only day on which the announced rate of 46% was in force. On 10 April it fell back to 10%.',
    },
    'mfn-only': {
      title: 'Ordinary duty only (MFN)',
      story:
        'No additional duty of any kind: the most-favoured-nation rates of column 1 alone, without reciprocal tariff, Section 122, 201, 232 or 301.',
    },
  } satisfies Readonly<Record<string, ScenarioWords>>,
  /** A scenario whose general duty the slider has set: `20% with Annex III at zero, general duty 25%`. */
  withRate: (title: string, rate: string) => `${title}, general additional duty ${rate}`,
};
