/** Numbered assumptions on Viet Nam's side and what was collected, as ASSUMPTIONS.md has them. */
export const enAssumptionsOtherWay = {
  'A-40': {
    assumed:
      'US exports to Viet Nam pay the simple average of the MFN rates of the Vietnamese lines under their subheading, four decimals of a percent, half up; range: all at the lowest to all at the highest line.',
    ground: "Schedule B and Viet Nam's tariff agree to six digits",
    unofficial: 'Trade by Vietnamese line is not in the tables',
  },
  'A-41': {
    assumed:
      "Viet Nam's duty on a year of US exports is laid on the value free alongside ship. The law lays it on cost, insurance and freight, so the figure is low by the duty on freight and insurance.",
    ground: 'The only value in the tables',
    unofficial: 'No freight figures for this direction',
  },
  'A-42': {
    assumed:
      'Civil aircraft, engines, equipment and parts, which Census holds back into 8800.00.0000: the average of headings 8802, 8803 and 8807 (free), in the range of these and of aircraft engines and their parts (free too). Equipment of other headings is not told apart.',
    ground: "Every such line of Viet Nam's tariff is free",
    unofficial: 'Census suppresses the detail',
  },
  'A-43': {
    assumed:
      'Tariff quotas and lines by guidance of chapter 98 (kits for assembly, special vehicles) are no part of an average. Where a subheading has nothing else, its trade is in no total and is reported with its value.',
    ground: 'Two rates, or none, are not one',
    unofficial: 'Shares within quotas are not in the tables',
  },
  'A-44': {
    assumed: 'Yellow dent corn (Schedule B 1005.90.20) is not popcorn: 1005.90.91 and .99 alone, 0 to 2%.',
    ground: 'Text of the Schedule B numbers',
    unofficial: '',
  },
  'A-45': {
    assumed:
      'Value added tax where the class of goods is not stated: expected at the standard rate of the day, range from none to 10%. The classes before 1 July 2025 are taken as those after. Special consumption and environmental taxes are counted only where stated; where one is unknown there is no upper end.',
    ground: 'VAT Law 48/2024/QH15 and the resolutions that cut it',
    unofficial: 'Class and tax depend on the article',
  },
  'A-46': {
    assumed:
      "The tariff before 31 March 2025 is today's without the cuts of Decree 73/2025; codes that the source does not give are the lines that bear the rate after. Where it gives two rates for a group, all at the lower to all at the higher. Other amendments are not undone.",
    ground:
      'Press reports of the decree; a line that became free keeps an ordinary rate of 0, where a line long free has 5',
    unofficial: 'The annex of the decree was not at hand',
  },
  'A-47': {
    assumed:
      'The promise of 26 October 2025 is, unless the user takes chapters out, zero on every line; always hypothetical.',
    ground: 'Joint statement: substantially all US industrial and agricultural exports',
    unofficial: 'No implementing decree was found',
  },
  'A-50': {
    assumed: 'The statutory figure of a month of 2024 is that of the law of 2025-01-01, and is labelled so.',
    ground: 'It takes 1.3% more than was collected in 2024',
    unofficial: 'No law before 2025-01-01 is at hand',
  },
  'A-51': {
    assumed:
      'The statutory rate of a month is the mean of its days on the lines of 2024, each day weighing the same.',
    ground: 'The months have no dates within them',
    unofficial: 'Daily entries are not published',
  },
  'A-52': {
    assumed:
      'Census classes 980 and 990 stand for chapters 98 and 99 in the months and are left out of value and duty alike.',
    ground: '$1,869,988,260 against $1,863,179,658 in 2024',
    unofficial: 'The months are not published by chapter in the tables at hand',
  },
  'A-53': {
    assumed:
      "Composition of a month: the shares of 2024 by industry at the month's own collected rates. For January to July 2025 together: by chapter at statutory rates, a chapter's trade spread over the months as all trade was.",
    ground: 'Each uses what its table has; about $792m and $910m for the same months',
    unofficial: 'No concordance of tariff lines and industries is at hand',
  },
  'A-54': {
    assumed:
      'Goods in transit, claims, metal content and uses are ranges from none to all of the value, within the unexplained part. They overlap and are never added up.',
    ground: "The law's own windows and reliefs",
    unofficial: 'No trade table records loading dates, claims, contents or uses',
  },
  'A-55': {
    assumed:
      "Trade known only by chapter pays each chapter's rate on the lines of 2024. A chapter without lines in 2024 has no rate and is shown apart.",
    ground: 'At the values of 2024 it gives back the exact duty of every chapter',
    unofficial: 'No lines after 2024 are at hand',
  },
  'A-56': {
    assumed:
      'The months of a table by chapter are those whose sums equal it in value and duty, whatever its name says.',
    ground:
      'The table named January to August 2025 by its source equals January to July to the dollar, and is named so here',
    unofficial: '',
  },
};
