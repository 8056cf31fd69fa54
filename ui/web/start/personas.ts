/** Typical first users, and where each begins: ordinary links into the app, nothing hidden in them. */
export type PersonaId = 'garments' | 'furniture' | 'shrimp' | 'student';

export interface Persona {
  readonly id: PersonaId;
  /** With the `#`. */
  readonly begins: string;
  /** The guide they get: an estimate, or a comparison where the address says so. */
  readonly guided: 'entry' | 'address';
}

/** The codes are statistical numbers that Viet Nam shipped in 2024: T-shirts, bedroom furniture, frozen shrimp. */
export const PERSONAS: readonly Persona[] = [
  { id: 'garments', begins: '#/estimate/hts=6109100012', guided: 'entry' },
  { id: 'furniture', begins: '#/estimate/hts=9403509080', guided: 'entry' },
  { id: 'shrimp', begins: '#/estimate/hts=0306170041', guided: 'entry' },
  {
    id: 'student',
    begins: '#v=1&base=framework-20&with=framework-20-annex3&guide=sides',
    guided: 'address',
  },
];
