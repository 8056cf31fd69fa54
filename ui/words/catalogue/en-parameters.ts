/** The parameters of a trade response, as its fields and its study name them. */
export const enParameters = {
  sigma: 'Substitution between origins (sigma)',
  eta: 'Demand for the product as a whole (eta)',
  beta: 'Pass-through at the border (beta)',
  ownNumber: 'A number of your own',
};
