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
        'The law of 26 October 2025, the day of the joint statement on a framework agreement: 20% on goods of Viet Nam, with the exemptions of Annex II and Section 232 as they then stood. It was collected from 7 August 2025 to 23 February 2026, and ended after the Supreme Court held that its statute gives no power to set tariffs.',
    },
    'framework-20-annex3': {
      title: '20% with Annex III at zero',
      story:
        'The law of 26 October 2025, and in addition the products of Annex III to Executive Order 14346 free of the 20%: lines listed whole in full, lines listed in part only as far as their condition is known to hold. The framework said that products would be chosen from that list; none ever was. It is a scenario, not a law that was in force on any day.',
    },
    'framework-20-annex3-whole-lines': {
      title: '20%, Annex III at zero, whole lines only',
      story:
        'As “20% with Annex III at zero”, but with nothing at all for lines that Annex III names only in part, such as aircraft parts and generic medicines: the part of the concession that trade data can show for certain.',
    },
    'framework-20-annex3-in-full': {
      title: '20%, Annex III at zero, partial lines in full',
      story:
        'As “20% with Annex III at zero”, but with every line of Annex III free as a whole, also those that it names only in part. An upper limit: most goods on those lines, such as headphones and chargers, are not for aircraft.',
    },
    'framework-20-annex3:agricultural_products': {
      title: '20%, Annex III at zero: farm products',
      story: 'The 20% framework with the agricultural products of Annex III at zero and nothing else of it.',
    },
    'framework-20-annex3:aircraft_and_parts': {
      title: '20%, Annex III at zero: aircraft and parts',
      story:
        'The 20% framework with the aircraft goods of Annex III at zero. They are listed in part: how much of each line is for civil aircraft is not recorded, so the figure is a range.',
    },
    'framework-20-annex3:generic_pharmaceuticals': {
      title: '20%, Annex III at zero: generic medicines',
      story:
        'The 20% framework with the generic medicines of Annex III and their ingredients at zero. They are listed in part: the share for pharmaceutical use is not recorded, so the figure is a range.',
    },
    'framework-20-annex3:unavailable_natural_resources': {
      title: '20%, Annex III at zero: natural resources',
      story:
        'The 20% framework with the natural resources of Annex III, which the United States does not have enough of, at zero.',
    },
    'liberation-46': {
      title: '46% reciprocal tariff',
      story:
        'The law of 9 April 2025, the only day on which the announced rate of 46% was in force. On 10 April it fell back to 10%.',
    },
    'pause-10': {
      title: '10% during the pause',
      story:
        'The law of 10 April 2025: the 46% suspended, 10% on goods of every country until 6 August 2025, while the two sides negotiated.',
    },
    'section-122': {
      title: '10% under Section 122',
      story:
        'The law of 24 February 2026: after the Supreme Court ended the reciprocal tariffs, a surcharge of 10% on goods of all countries for at most 150 days. Its last day was 23 July 2026.',
    },
    'forced-labour-12.5': {
      title: '12.5% under Section 301 (forced labour)',
      story:
        'The law at the end of the evidence: since 24 July 2026, 12.5% on goods of Viet Nam under the Section 301 action on import bans for goods made by forced labour. It is before a court.',
    },
    'transshipment-40': {
      title: '40% on transshipped goods, one tenth of trade',
      story:
        'The 20% framework, where customs finds that one tenth of every product was shipped through Viet Nam to evade duty: that part pays 40% instead. The tenth is an assumption that you can change; the number of findings is not published.',
    },
    'all-in-15': {
      title: '15% all-in, as partner agreements have it',
      story:
        'What the European Union, Japan and Korea agreed: ordinary and country duty together 15%, or the ordinary duty alone where it is higher, as on cotton T-shirts with their 16.5%, on the law at the end of the evidence. Nobody has offered it to Viet Nam.',
    },
    'mfn-only': {
      title: 'Ordinary duty only (MFN)',
      story:
        'No additional duty of any kind: the most-favoured-nation rates of column 1 alone, without reciprocal tariff, Section 122, 201, 232 or 301.',
    },
    'two-way-free': {
      title: 'Free trade both ways',
      story:
        'No duty on any product in either direction: the most that an agreement could do. Taxes within Viet Nam and fees at the border remain.',
    },
    'mutual-retaliation': {
      title: '46% both ways',
      story:
        'The rate announced for Viet Nam on 2 April 2025 in place of today’s country duty, and the same on top of Viet Nam’s tariff in reply. Viet Nam never announced such a reply.',
    },
    'excess-capacity': {
      title: 'Duty on excess capacity stacked on today’s law, at a supposed 10%',
      story:
        'The United States opened a Section 301 case on structural excess capacity in March 2026, Viet Nam among 16 economies. In September a law firm reported a duty as coming and possibly stacking on the 12.5%. No rate, scope or date is known: the 10% on every product is an assumption that you can change.',
    },
  } satisfies Readonly<Record<string, ScenarioWords>>,
  /** `excess-capacity:25`. */
  excessCapacity: (rate: string) => `Duty on excess capacity stacked on today’s law, at a supposed ${rate}`,
  /** `transshipment-40:25`. */
  transshipment: (percent: string) => `40% on transshipped goods, ${percent}% of trade`,
  /** A scenario whose general duty the slider has set: `20% with Annex III at zero, general duty 25%`. */
  withRate: (title: string, rate: string) => `${title}, general additional duty ${rate}`,
};
