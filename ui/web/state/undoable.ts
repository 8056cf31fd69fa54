/** What the buttons and keys for taking changes back work on: each view has its own changes. */
export interface Undoable {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  undo(): void;
  redo(): void;
}
