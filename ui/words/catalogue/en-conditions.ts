/** Facts that neither a tariff code nor a trade table records: a short name and what depends on it. */
export interface ConditionWords {
  readonly name: string;
  readonly explanation: string;
}

export const enConditions = {
  autoPart: {
    name: 'Part of a passenger vehicle or light truck',
    explanation:
      'Listed codes also cover goods for other uses; only parts of such vehicles pay the Section 232 duty.',
  },
  certifiedAutoPart: {
    name: 'Certified as an automobile part',
    explanation:
      'An importer may certify parts outside the list as automobile parts; they then pay Section 232 instead of other additional duties.',
  },
  mhdvPart: {
    name: 'Part of a medium- or heavy-duty vehicle',
    explanation: 'Listed codes pay the Section 232 duty on parts only where the goods are for such vehicles.',
  },
  certifiedMhdvPart: {
    name: 'Certified as a part of a medium- or heavy-duty vehicle',
    explanation:
      'An importer may certify parts outside the lists as parts for making or repairing such vehicles in the United States; they then pay Section 232 instead of other additional duties.',
  },
  passengerVehicle: {
    name: 'Passenger vehicle or light truck',
    explanation: 'Other vehicles of the listed codes do not pay the Section 232 duty on vehicles.',
  },
  mediumHeavyVehicle: {
    name: 'Medium- or heavy-duty vehicle',
    explanation: 'Other vehicles of the listed codes do not pay the Section 232 duty on these vehicles.',
  },
  vehicleUnder25Years: {
    name: 'Vehicle made less than 25 years before entry',
    explanation: 'Older vehicles do not pay the Section 232 duty on vehicles.',
  },
  kitchenCabinet: {
    name: 'Completed kitchen cabinet, vanity or part of one',
    explanation: 'The listed codes also cover other furniture, which pays the country duty instead.',
  },
  semiconductor232: {
    name: 'Advanced chip or server of note 39',
    explanation: 'Only goods that meet the performance tests of the note pay the Section 232 duty.',
  },
  'semiconductorEndUse:03': {
    name: 'For a data centre in the United States',
    explanation: 'An end use that frees covered chips from the Section 232 duty.',
  },
  'semiconductorEndUse:04': {
    name: 'For repair or replacement in the United States',
    explanation: 'An end use that frees covered chips from the Section 232 duty.',
  },
  'semiconductorEndUse:05': {
    name: 'For research and development in the United States',
    explanation: 'An end use that frees covered chips from the Section 232 duty.',
  },
  'semiconductorEndUse:06': {
    name: 'For use by start-ups in the United States',
    explanation: 'An end use that frees covered chips from the Section 232 duty.',
  },
  'semiconductorEndUse:07': {
    name: 'For consumer use outside data centres',
    explanation: 'An end use that frees covered chips from the Section 232 duty.',
  },
  'semiconductorEndUse:08': {
    name: 'For civil industrial use outside data centres',
    explanation: 'An end use that frees covered chips from the Section 232 duty.',
  },
  'semiconductorEndUse:09': {
    name: 'For the US public sector',
    explanation: 'An end use that frees covered chips from the Section 232 duty.',
  },
  patentedPharmaceutical: {
    name: 'Patented pharmaceutical of note 40',
    explanation:
      'The listed codes also cover medicines without a valid patent, which do not pay the 100% duty.',
  },
  genericPharmaceutical: {
    name: 'Generic pharmaceutical',
    explanation: 'Generics and biosimilars are outside the Section 232 duty on pharmaceuticals.',
  },
  pharmaAnnexIIICompany: {
    name: 'Made by a company named in Annex III of the pharmaceutical proclamation',
    explanation: 'For these companies the duty began on 31 July 2026; for all others on 29 September 2026.',
  },
  'pharmaClaim:61': {
    name: 'Company not yet covered',
    explanation:
      'Goods of companies outside Annex III entered before 29 September 2026 pay nothing under Section 232.',
  },
  'pharmaClaim:64': {
    name: 'Company with an approved onshoring plan',
    explanation: 'The Section 232 duty is 20% instead of 100% in all.',
  },
  'pharmaClaim:65': {
    name: 'Company with a pricing agreement',
    explanation: 'Companies with a most-favoured-nation pricing agreement pay nothing under Section 232.',
  },
  'pharmaClaim:66': {
    name: 'Specialty product',
    explanation:
      'Listed specialty products of listed countries, Viet Nam among them, pay nothing under Section 232.',
  },
  'pharmaClaim:68': {
    name: 'US-origin active ingredient',
    explanation: 'Medicines whose active ingredient is of US origin pay nothing under Section 232.',
  },
  'pharmaClaim:69': {
    name: 'Not an article of note 40',
    explanation: 'Other goods of the listed codes pay nothing under Section 232.',
  },
  'pharmaClaim:70': {
    name: 'For research',
    explanation: 'Goods for research entered from 29 September 2026 pay nothing under Section 232.',
  },
  uasUse: {
    name: 'For use with unmanned aircraft',
    explanation: 'Parts and docking stations for another use pay nothing under this measure.',
  },
  uasThermalImaging: {
    name: 'Unmanned aircraft with thermal imaging',
    explanation: 'Aircraft up to 25 kg with thermal imaging pay 100% instead of 25%.',
  },
  blueUas: {
    name: 'On the Blue UAS list',
    explanation: 'Aircraft cleared for the US government are free of the duty to 9 February 2027.',
  },
  'uasClaim:25': {
    name: 'Onshoring company, heading 9903.08.25',
    explanation:
      'Goods of companies with an approved plan to produce in the United States pay nothing under this measure.',
  },
  'uasClaim:26': {
    name: 'Onshoring company, heading 9903.08.26',
    explanation:
      'Goods of companies with an approved plan to produce in the United States pay nothing under this measure.',
  },
  noMetal: {
    name: 'Contains no steel, aluminium or copper',
    explanation:
      'Goods of a listed code without any of the metals pay the country duty instead of Section 232.',
  },
  metalBelow15Percent: {
    name: 'Steel, aluminium and copper below 15% of the weight',
    explanation: 'Below this limit the country duty is due instead of the Section 232 duty on metals.',
  },
  usOriginMetal: {
    name: 'Made almost wholly of US-origin metal',
    explanation: 'Metal melted, smelted or cast in the United States lowers the Section 232 duty to 10%.',
  },
  motorcyclePart: {
    name: 'Part for motorcycles made in the United States',
    explanation: 'Such parts pay nothing under Section 232 on metals.',
  },
  equipmentPart: {
    name: 'Part for equipment made in the United States',
    explanation: 'Such parts are topped up to 15% in all instead of paying the full Section 232 rate.',
  },
  equipmentPartUsMetal: {
    name: 'Part for US-made equipment, of US-origin metal',
    explanation: 'Such parts are topped up to 10% in all.',
  },
  usMeltedSteel: {
    name: 'Steel melted and poured in the United States',
    explanation: 'Derivatives made abroad from such steel are free of the Section 232 duty on steel.',
  },
  usSmeltedAluminum: {
    name: 'Aluminium smelted and cast in the United States',
    explanation: 'Derivatives made abroad from such aluminium are free of the Section 232 duty on aluminium.',
  },
  steelContent: {
    name: 'Steel content of steel articles',
    explanation: 'Share of the value that is steel and pays Section 232; the rest pays the country duty.',
  },
  steelContentOfChapter72: {
    name: 'Steel content of articles of chapter 72',
    explanation: 'CBP considers these articles wholly steel: Section 232 is due on the whole entered value.',
  },
  steelContentOfDerivative: {
    name: 'Steel content of derivative articles',
    explanation:
      'Until 5 April 2026 derivatives paid Section 232 on their steel alone; trade data do not record how much that is.',
  },
  aluminumContent: {
    name: 'Aluminium content of aluminium articles',
    explanation: 'Share of the value that is aluminium and pays Section 232; the rest pays the country duty.',
  },
  aluminumContentOfDerivative: {
    name: 'Aluminium content of derivative articles',
    explanation:
      'Until 5 April 2026 derivatives paid Section 232 on their aluminium alone; trade data do not record how much that is.',
  },
  copperContent: {
    name: 'Copper content',
    explanation:
      'Until 5 April 2026 the Section 232 duty was due on the copper alone; the rest paid the country duty.',
  },
  beerInAluminumCans: {
    name: 'Beer in aluminium cans',
    explanation: 'Beer pays the aluminium duty only when it comes in aluminium cans.',
  },
  'loadedBefore:2025-04-05': {
    name: 'Loaded before 5 April 2025',
    explanation: 'Goods then already at sea did not pay the 10% baseline.',
  },
  'loadedBefore:2025-04-09': {
    name: 'Loaded before 9 April 2025',
    explanation: 'Goods then already at sea paid the 10% baseline instead of 46%.',
  },
  'loadedBefore:2025-08-07': {
    name: 'Loaded before 7 August 2025',
    explanation: 'Goods then already at sea and entered before 5 October 2025 paid 10% instead of 20%.',
  },
  'loadedBefore:2026-02-24': {
    name: 'Loaded before 24 February 2026',
    explanation:
      'Goods then already at sea and entered by 27 February 2026 did not pay the Section 122 surcharge.',
  },
  'loadedBefore:2026-07-24': {
    name: 'Loaded before 24 July 2026',
    explanation: 'Goods then already at sea and entered by 27 July 2026 did not pay the Section 301 duty.',
  },
  donation: {
    name: 'Donation to relieve human suffering',
    explanation: 'Food, clothing and medicine given for relief are exempt.',
  },
  informationalMaterials: {
    name: 'Informational materials',
    explanation: 'Books, films, recordings and works of art are exempt from the country duties.',
  },
  usContent: {
    name: 'US content of at least 20%',
    explanation:
      'From that threshold up, the US-origin share of the value did not pay the reciprocal tariff.',
  },
  transshipped: {
    name: 'Found by CBP to be transshipped',
    explanation:
      'Where CBP found evasion, 40% took the place of the country rate. It is a finding, not an origin test.',
  },
  civilAircraft: {
    name: 'Civil aircraft, engine or part (General Note 6)',
    explanation: 'Many exempt codes are exempt only for use in civil aircraft.',
  },
  pharmaceuticalUse: {
    name: 'For pharmaceutical use',
    explanation: 'Many exempt chemicals are exempt only for use in medicines.',
  },
  describedArticle: {
    name: 'The article described in the list',
    explanation: 'The list names one article within a wider code; other goods of the code are not exempt.',
  },
  quartzSurfaceProduct: {
    name: 'Quartz surface product',
    explanation: 'The codes of the safeguard also cover other articles of stone and glass.',
  },
  quartzQuotaFilled: {
    name: 'Quota for quartz surface products filled',
    explanation: 'Above the quota the safeguard duty is twice as high.',
  },
  solarSafeguardArticle: {
    name: 'Solar cell or module above the safeguard quota',
    explanation: 'Cells within the quota and bifacial modules outside the measure did not pay.',
  },
  chineseCrane: {
    name: 'Crane with Chinese main components, owner or control',
    explanation:
      'Only such ship-to-shore cranes pay the maritime Section 301 duty. For any other crane the importer attests under heading 9903.91.15 that it is not such a crane.',
  },
  documentedPrice: {
    name: 'Price documented as the polysilicon proclamation requires',
    explanation:
      'A documented entry below the minimum price pays the gap; an undocumented one pays the full minimum price.',
  },
  resaleCondition: {
    name: 'Resale condition of the minimum price met',
    explanation: 'At or above the minimum price nothing more is due only where this condition is met.',
  },
  fixedTermContract: {
    name: 'Fixed-term contract made before 6 August 2026',
    explanation: 'Goods under such a contract pay no minimum import price.',
  },
  craneContract: {
    name: 'Crane under a contract made before 17 April 2025',
    explanation: 'Such a crane does not pay the maritime Section 301 duty (heading 9903.91.16).',
  },
} satisfies Readonly<Record<string, ConditionWords>>;
