/** The copy of the page that is kept on the machine, and its newer versions. */
export const enOffline = {
  title: 'Without a connection',
  works: (size: string) => `Works without a connection now: ${size} are kept in this browser.`,
  filling: (percent: string) => `Being kept in this browser for use without a connection: ${percent}.`,
  incomplete: (kept: string, total: string) =>
    `Of ${total} files only ${kept} are kept in this browser: the rest needs a connection.`,
  notKept: {
    storage:
      'Not available without a connection: this browser has no room left for it. With a connection everything works.',
    network:
      'Not available without a connection yet: the connection was lost before everything was kept. With a connection everything works.',
    changed:
      'Not available without a connection: the site is being updated, or a program on the way changes its files. With a connection everything works.',
  },
  nothingKept: {
    title: 'Tariff Scenarios needs a connection now',
    told: 'The browser has cleared the copy of this page on this device, as it does when space runs short. Connect once: the copy is made again by itself. What you kept in the library is stored apart and is shown as soon as the page can be read.',
    again: 'Try again',
  },
  unsupported: 'This browser cannot keep the page at this address: a connection is needed.',
  again: 'Try again',
  update: 'A new version is ready. What you have on screen stays as it is until you load it.',
  load: 'Load the new version',
  loading: 'Loading the new version…',
};
