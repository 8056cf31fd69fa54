/** What is kept on this device: the list, what can be done with it, and what can go wrong. */
export const enLibrary = {
  lead: 'What you keep stays in this browser, on this device: nothing is sent anywhere. Save it to a file to have it elsewhere too.',
  kinds: { scenarios: 'Comparison', estimate: 'Estimate', file: 'File' },
  keep: {
    name: 'Name',
    keep: 'Keep',
    update: (title: string) => `Keep the changes in “${title}”`,
    lockedHint: (title: string) =>
      `“${title}” is locked and keeps its figures: what you keep now becomes an item of its own.`,
    keeping: (title: string) => `Keeping “${title}”…`,
    kept: (title: string) => `“${title}” is in the library.`,
    notStored: (title: string) => `“${title}” is in the library only until this page is closed.`,
    nothing: 'There is nothing to keep yet.',
    tooLong: (length: string, most: string) =>
      `It is too large for the library: with what was chosen it is ${length} characters, and an item has at most ${most}. Nothing is lost: it stays open here as it is.`,
    saveFile: 'Save it to a file',
    show: 'Go to the library',
  },
  tools: {
    search: 'Search by title',
    order: 'Order',
    orders: { changed: 'Last changed', title: 'By title', own: 'My own order' },
    exportAll: 'Save everything to a file',
    import: 'Add from a file…',
    importHint: 'A file of a library, or of one item of it, that was saved here or on another device.',
    check: 'Check a saved file…',
    checkHint:
      'Whether an estimate, a comparison, a kept file, a table or a picture was changed since it was saved.',
  },
  empty: 'Nothing is kept yet. Under “Scenarios”, “Estimate” and “Files” you find “Keep in the library”.',
  noMatch: (query: string) => `No title has “${query}”.`,
  count: (shown: string, all: string) => `${shown} of ${all}`,
  reading: 'Reading what is kept…',
  item: {
    locked: 'Locked',
    created: (date: string) => `kept ${date}`,
    changed: (date: string) => `changed ${date}`,
    duties: 'Duty as it was calculated',
    notCalculated: 'not calculated',
    atLeast: (amount: string) => `at least ${amount}; lines have no figure`,
    computed: (version: string) => `Computed under data ${version}.`,
    present: 'These are the current data.',
    since: 'The data have changed since: open it to compare.',
    sinceLocked: 'The data have changed since. It is locked: the figures stay as they were.',
    noVersion: 'It does not say under which data it was computed.',
    unsaved: 'Only in this page’s memory, not stored: save it to a file.',
  },
  actions: {
    open: 'Open',
    rename: 'Rename',
    duplicate: 'Duplicate',
    lock: 'Lock',
    unlock: 'Unlock',
    remove: 'Delete',
    saveFile: 'Save to a file',
    link: 'Copy link',
    up: 'Move up',
    down: 'Move down',
    of: (action: string, title: string) => `${action}: “${title}”`,
    newTitle: 'New title',
    save: 'Rename',
    cancel: 'Cancel',
    unlockFirst: 'Unlock it to rename or delete it.',
    needsEngine: 'To open something the page needs its data, which are not loaded.',
  },
  done: {
    renamed: (title: string) => `It is called “${title}” now.`,
    duplicated: (title: string) => `“${title}” was added.`,
    copyTitle: (title: string) => `${title} (copy)`,
    locked: (title: string) => `“${title}” is locked: its figures stay as they are.`,
    unlocked: (title: string) => `“${title}” is unlocked.`,
    removed: (title: string) => `“${title}” was deleted. Undo brings it back.`,
    draftRemoved: 'The unfinished work was deleted. Undo brings it back.',
    moved: (title: string, place: string, all: string) => `“${title}” is at place ${place} of ${all}.`,
    notOpened: (title: string) => `“${title}” could not be opened; it stays in the library as it is.`,
    unknownKind: (title: string) =>
      `“${title}” cannot be opened by this version of the page; it can be saved to a file.`,
  },
  lockedDialog: {
    title: (title: string) => `“${title}” is locked`,
    told: (version: string) =>
      `Its figures were computed under data ${version}, and the page has other data now. Opening it recalculates; the locked item and the figures below stay as they are.`,
    open: 'Recalculate in the view',
    cancel: 'Leave it closed',
  },
  drafts: {
    title: 'Unfinished work',
    lead: 'Saved automatically while you worked, newest first. Newer work replaces older work.',
    goOn: 'Go on with it',
    goOnOf: (kind: string, date: string) => `Go on with it: ${kind}, ${date}`,
    removeOf: (kind: string, date: string) => `Delete: ${kind}, ${date}`,
    saveOf: (kind: string, date: string) => `Save to a file: ${kind}, ${date}`,
    of: (kind: string, date: string) => `${kind}, ${date}`,
  },
  offer: {
    title: 'Go on where you left off?',
    told: (kind: string, date: string) => `${kind}, last changed ${date}.`,
    goOn: 'Go on',
    decline: 'Not now',
    kept: 'It stays in the library under “Unfinished work”.',
    failed:
      'The unfinished work could not be opened. It stays in the library, where it can be saved to a file.',
  },
  damaged: {
    title: 'Damaged records',
    lead: 'The browser gave these back in a form that cannot be read. Save them before you delete them: part of them may still be recovered.',
    item: (name: string) => `Damaged: ${name}`,
    unnamed: (key: string) => `a record without a title (${key})`,
    save: 'Save the raw text',
    remove: 'Delete for good',
  },
  exchange: {
    exported: (count: string) => `Saved to a file: ${count}.`,
    added: (count: string) => `Added from the file: ${count}.`,
    same: (count: string) => `Already here and identical: ${count}.`,
    beside: (titles: string) =>
      `Here already in another form, so both are kept; those from the file are called: ${titles}.`,
    besideTitle: (title: string) => `${title} (from a file)`,
    moreTitles: (count: string) => `and ${count} more`,
    refused: (name: string) => `“${name}” was not added; the library is unchanged.`,
    tooLarge: 'It is larger than any library of this page.',
    noLibrary:
      'It is neither a library nor an item of one saved by this page, or it is only a part of such a file.',
    tooLong: 'It is longer than any item of a library.',
    notExported:
      'All of it together is more than one file of a library holds. Save large items to files of their own.',
    newer: (version: string) => `It was saved by a newer version of this page (format ${version}).`,
    tooMany: (most: string) => `It has more than ${most} items.`,
    damagedItem: (number: string) => `Item ${number} in it is damaged.`,
    twice: (number: string) => `Item ${number} in it has the same identifier as an earlier one.`,
    otherHash: 'Its checksum is wrong: it was changed or damaged after it was saved.',
    unread: 'The browser could not read it.',
  },
  check: {
    whole: (name: string) => `“${name}” is as it was saved.`,
    changed: (name: string) =>
      `“${name}” was changed since it was saved: its content does not match its hash.`,
    none: (name: string) => `“${name}” carries no content hash, so it cannot be checked for changes.`,
  },
  facts: {
    lasts: 'The browser has promised to keep the library until you clear it yourself.',
    mayClear:
      'The browser has made no promise: it may clear the library when space on the device runs short. A file is safer.',
    unasked:
      'When you next keep something, the browser is asked to promise not to clear the library by itself.',
  },
  trouble: {
    unavailable:
      'This browser does not allow storing here, as in a private window. What you keep lasts until this page is closed: save it to a file.',
    full: 'There is no room left in the browser’s storage. What is marked in the library is only in this page’s memory: save it to a file, or delete something.',
    blocked:
      'Another tab has an older version of this page open and holds the library. Close that tab; until then what you keep is only in this page’s memory.',
    newer:
      'A newer version of this page has opened the library. Reload this page to go on keeping; save first what is marked in the library.',
    failed: (detail: string) =>
      `The browser could not store it (${detail}). What is marked in the library is only in this page’s memory.`,
    retry: 'Try again',
  },
  apart: {
    keptBeside: (title: string, beside: string) =>
      `Another tab has changed “${title}” meanwhile. Both are kept: “${title}” as the other tab left it, and “${beside}” as it is here.`,
    notRemoved: (title: string) =>
      `Another tab has changed “${title}” meanwhile: it was not deleted. Delete it again if you want to remove it.`,
    notUndone: (title: string) =>
      `Another tab has changed “${title}” since: this step was not undone, so that nothing of the other tab is lost.`,
  },
  cleared:
    'The browser’s storage was emptied while this page was open. Everything that this tab had has been stored again.',
};
