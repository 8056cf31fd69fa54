/** The first visit: who may be here. */
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
};
