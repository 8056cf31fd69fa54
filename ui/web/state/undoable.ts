/** The changes that the undo buttons and keys work on: each view has its own changes. */
export interface Undoable {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  undo(): void;
  redo(): void;
}
