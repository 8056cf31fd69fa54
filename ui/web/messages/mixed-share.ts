/** How the engine names a share that differs by product, in place of a number. */
export const MIXED = 'mixed';
