/** Whether a file is as it was saved. `none`: it carries no content hash, as one written by hand. */
export type Seal = 'none' | 'whole' | 'changed';
