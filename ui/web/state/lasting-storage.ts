/** Whether the browser promises not to clear what is kept by itself, when space runs short. */

export interface Lasting {
  readonly isPromised: () => Promise<boolean>;
  /** May ask the person. */
  readonly ask: () => Promise<boolean>;
}

/** Never, where the browser knows no such promise. */
export const browserLasting: Lasting = {
  isPromised: () => answered(() => navigator.storage.persisted()),
  ask: () => answered(() => navigator.storage.persist()),
};

async function answered(question: () => Promise<boolean>): Promise<boolean> {
  try {
    return await question();
  } catch {
    return false;
  }
}
