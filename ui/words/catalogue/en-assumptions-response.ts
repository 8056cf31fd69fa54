/** Numbered assumptions on how trade answers, as ASSUMPTIONS.md has them. */
export const enAssumptionsResponse = {
  'A-60': {
    assumed: 'A ProTEE or Boehm trade elasticity is taken as the substitution between origins, sigma.',
    ground: "Customs values exclude duty and the estimates hold the importer's price index fixed",
    unofficial: 'Not confirmed in the papers; no official sigma',
  },
  'A-61': {
    assumed:
      'Tables of elasticities are winsorised at the 5th and 95th percentile of their products, each counted once; flags stay.',
    ground: 'Long tails',
    unofficial: 'A convention',
  },
  'A-62': {
    assumed: 'Where asked, the outer elasticity is lowered to sigma; the result says on how many products.',
    ground: 'Above sigma, origins would be complements',
    unofficial: '',
  },
  'A-63': {
    assumed:
      "With an imposed pass-through the exporters' loss is that of a straight supply curve through both points. With an inverse elasticity it is exact.",
    ground: 'Only two points are known',
    unofficial: '',
  },
  'A-64': {
    assumed:
      "Creation is the change of the product's total spread by shares before; diversion the change of share at the total after; both in quantities at base border prices. SMART uses its own terms.",
    ground: 'Additive; diversion sums to zero',
    unofficial: 'An accounting split',
  },
  'A-65': {
    assumed: 'Origins without trade stay without; partners not named in the data are not in the nest.',
    ground: 'Models multiply base trade',
    unofficial: 'No table of all partners by HS6 is at hand',
  },
  'A-66': {
    assumed: 'The European Union is one origin, which holds Slovakia.',
    ground: 'Census rows overlap',
    unofficial: '',
  },
  'A-67': {
    assumed:
      'SMART diverts between the focus and all others together, by the ratio of their landed costs; at e <= -1, or where nothing would be left, it is refused.',
    ground: "Laird and Yeats model one exporter's change",
    unofficial: '',
  },
  'A-68': {
    assumed: 'A domestic variety, where used, keeps its price.',
    ground: 'Partial equilibrium',
    unofficial: '',
  },
  'A-69': {
    assumed:
      'Half of the 2025 formula is rounded up, then held at 10%; imports of 2025 are derived from the deficit and exports.',
    ground: '45.20 was published as 46',
    unofficial: 'The rounding rule was not published',
  },
  'A-70': {
    assumed:
      'Monte Carlo: elasticities lognormal with the point as median; sigma has one draw per chapter with a stated common share; pass-through fixed, uniform or truncated normal.',
    ground: 'A convention; the tables have no standard errors',
    unofficial: '',
  },
  'A-71': {
    assumed:
      "In a response Viet Nam's rate on an HS6 is duty over value of its ten-digit lines; lines without a model, products without value and products that Viet Nam did not supply are in no figure.",
    ground: 'The nest is by HS6; only these rates are known',
    unofficial: 'A list that takes part of a subheading moves all of it',
  },
  'A-72': {
    assumed:
      "Other origins keep their rate of 2024 (calculated duty over value), or, where asked, move from it by Viet Nam's points from its own rate of 2024, never below zero.",
    ground: "Only Viet Nam's law is here",
    unofficial: 'Exemptions of others are not known',
  },
  'A-73': {
    assumed:
      'Published models share an outer elasticity of 1 (parameter tax-foundation), never above sigma, complete pass-through and no domestic variety.',
    ground: 'A common ground',
    unofficial: 'Each may be set',
  },
  'A-74': {
    assumed:
      'Uncertainty begins at a log deviation of 0.3 for sigma (half common) and eta, and a uniform pass-through from 0.86 to 1.',
    ground: 'A convention; 0.86 is the lowest published for 2025',
    unofficial: 'No source states a spread of the elasticities',
  },
  'A-75': {
    assumed: "Value added after is sales less inputs at their cost per unit before; the share is the user's.",
    ground: 'Inputs do not answer',
    unofficial: '',
  },
  'A-76': {
    assumed:
      "The revenue curve adds a flat rate to the lower of Viet Nam's two rates, on the products that the scenario moves, from the baseline's trade.",
    ground: 'One curve for rises and cuts',
    unofficial: '',
  },
  'A-77': {
    assumed:
      'A response is partial equilibrium: no wages, exchange rate, retaliation, transshipment or new origins; quotas do not bind; rates are those by law. Said beside every result.',
    ground: 'What no table here can tell',
    unofficial: 'General-equilibrium effects may be larger than any of these',
  },
  'A-78': {
    assumed:
      'The bilateral balance holds exports to Viet Nam at those published for the year, and imports that no model answers where they were.',
    ground: "Viet Nam's buyers are in no table here",
    unofficial: '',
  },
  'A-79': {
    assumed:
      'The rate of the most revenue is told at the own-price elasticity of the base, as if constant and no other origin paid duty; the optimal rate is w, or the w that an imposed pass-through implies for a small share.',
    ground: 'Textbook conditions, told with the figure',
    unofficial: "The model's own best rate differs where rivals pay duty",
  },
  'A-80': {
    assumed:
      'For exporters of several products the price cut that holds the landed cost is that of their average rates; volume at risk is goods of the base not sold after, at base prices.',
    ground: 'One figure for a group',
    unofficial: "A product's own is in its arithmetic",
  },
};
