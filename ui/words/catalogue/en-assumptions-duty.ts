/** Numbered assumptions on the duty on one shipment or line, as ASSUMPTIONS.md has them. */
export const enAssumptionsDuty = {
  'A-01': {
    assumed:
      "One measure's duty on one line is rounded half up to the cent; totals are sums of rounded duties. A line whose value the law splits is rounded once per measure, on the sum of its parts.",
    ground: '19 CFR 159.3 on fractions in computing duties',
    unofficial: "The entry summary's whole-dollar values are an option of an entry, not of a year of trade",
  },
  'A-02': {
    assumed:
      'Articles of steel and aluminum, and derivatives within chapters 73 and 76, from 2025-06-04 to 2026-04-05: all of the value is metal unless a content is stated.',
    ground: 'Proclamation 10947; CSMS 64384423: the entire value where the content is unknown or the same',
    unofficial: "A shipment's invoice decides",
  },
  'A-03': {
    assumed:
      "Derivatives outside those chapters, and copper. One shipment: all of the value where nothing is stated (CSMS 64384423). A year of trade: 50% of the value, divided equally where the lists of several metals name the line. Range shown: none to all. Where one metal's content is stated, metals left unstated count as none.",
    ground:
      'For trade: a flat half is what published models use (Tax Policy Center; documented by the Budget Lab at Yale as its flat method)',
    unofficial: 'No trade table records metal content',
  },
  'A-04': {
    assumed:
      'What an importer must claim (donations, US-origin metal, end uses, transshipment findings, US content) is not assumed: counted as no unless stated. Rare claims (asked: false) are also left out of the low-high range, which would otherwise always reach the ordinary duty.',
    ground: "The burden of a claim is the importer's",
    unofficial: '',
  },
  'A-05': {
    assumed:
      'What a listed line nearly always is, is assumed: vehicles under 25 years, completed kitchen cabinets on the three listed numbers, beer in aluminum cans, quartz surface products.',
    ground: 'The terms of the listed numbers',
    unofficial: 'Only the entry says',
  },
  'A-06': {
    assumed:
      'Parts of cars and trucks: a listed code whose own text names motor-vehicle goods is a vehicle part unless denied; any other listed code (computers, bearings, motors, batteries) is not unless stated.',
    ground: 'Text of the schedule, quoted per heading in data/build/motor-vehicle-headings.mjs',
    unofficial: 'Use is a fact of the shipment',
  },
  'A-07': {
    assumed:
      'Narrow end-use lists (advanced semiconductors, drone parts and docking stations): no, unless stated.',
    ground: 'The listed headings are far wider than the measure',
    unofficial: 'as above',
  },
  'A-08': {
    assumed:
      'Pharmaceuticals on the note 40(c) list: one shipment is taken as patented (the costlier case) and its maker as not among the annex companies; a year of trade as not patented.',
    ground: "Caution for the exporter; Viet Nam's trade on these lines is small",
    unofficial: 'No list of patents by tariff number',
  },
  'A-09': {
    assumed:
      'In-transit windows need a loading date; without one they do not apply. They cover vessels: a stated mode other than ocean closes them, an unstated one is taken as ocean. A year of trade has none in transit.',
    ground: 'Heading texts: loaded onto a vessel at the port of loading',
    unofficial: '',
  },
  'A-10': {
    assumed:
      'From 2026-04-06, articles outside chapters 72, 73, 74 and 76 are at or above the 15%-of-weight test unless a weight is stated; an article without any of the metals needs a claim of 9903.82.01.',
    ground: "U.S. note 16(c): the exception is the importer's to show",
    unofficial: 'Trade tables have no weights of metal',
  },
  'A-11': {
    assumed:
      'US content below 20% of the value counts as none; from 20% up, that share is free of the reciprocal duty.',
    ground: 'Executive Order 14257 sec. 3(f), heading 9903.01.34',
    unofficial: '',
  },
  'A-12': {
    assumed: 'Chapters 49 and 97 and photographs and films of 3705-3706 are informational materials.',
    ground: 'Headings 9903.01.31, 9903.03.11, 9903.05.92; artworks and publications by name',
    unofficial: 'Some goods of chapter 49 (stationery) may not be',
  },
  'A-13': {
    assumed:
      'An ex entry covers none of a line unless claimed: civil aircraft use, pharmaceutical use, described articles. In the Annex III scenario this makes the default the certain part alone; the range shows what all of it would add.',
    ground:
      'Most value on Annex III aircraft lines is headphones, chargers and furniture; nothing in the record shows aircraft use',
    unofficial: 'No trade table records use',
  },
  'A-14': {
    assumed:
      "A disclaimer heading (9903.94.06, 9903.76.04, 9903.82.01, ...) is declared where it leaves another statute's duty due, not where nothing else is due.",
    ground: 'Its purpose in the notes',
    unofficial: 'CBP guidance on the other case was not found',
  },
  'A-15': {
    assumed: 'The quartz quota is open unless stated as filled.',
    ground: 'Quota status changes within a quarter',
    unofficial: '',
  },
  'A-16': {
    assumed:
      'The photovoltaic safeguard fell on 11.2% of the value of the listed lines. For one shipment it must be claimed.',
    ground:
      'Duty calculated in 2024 on 8541.43.00.10 ($72,452,195 of $4,549,152,452) over the 14.25% rate of most of that year',
    unofficial: 'Bifacial modules were exempt for half of 2024, so later shares were higher',
  },
  'A-17': {
    assumed:
      'Without an entry type, an entry of up to $2,500 is informal, above it formal. Without a mode, cargo arrives by ocean.',
    ground: '19 CFR 143.21; most trade of Viet Nam with the United States is by sea',
    unofficial: 'The broker decides',
  },
  'A-18': {
    assumed:
      'A statistical number retired before the entry date is assessed at its tariff line, and the result asks for the current number.',
    ground: 'Retirements of 2025-2026 changed no rate',
    unofficial: '',
  },
  'A-19': {
    assumed:
      'Trade tables without quantities: specific and compound ordinary duties, and rates that are not modelled, take the ratio of the duty that Census calculated in 2024 to the value.',
    ground: 'The only figure that carries the quantities',
    unofficial: 'Quantities by line are not in the tables',
  },
};
