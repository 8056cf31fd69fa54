/** Where the person is: the view and what it shows, kept in the address so that every place has a link. */
import { FIRST_VIEW, readRoute, unknownView, writeRoute, type Route, type ViewName } from './route.ts';

/** The address bar, or in tests a variable. */
export interface Address {
  readonly read: () => string;
  /** `step`: a new entry in the history; otherwise the present one is replaced. */
  readonly write: (fragment: string, step: boolean) => void;
}

export class Navigation {
  route = $state.raw<Route>({ view: FIRST_VIEW, rest: '' });
  /** The address named no view: perhaps a first visit. */
  isUnnamed = $state.raw(true);
  /** A view that the address named and that does not exist, until the person navigates. */
  unknown = $state.raw<string | null>(null);
  readonly #address: Address;
  /** What the address bar said when it was last read or written here. */
  #seen = '';

  constructor(address: Address) {
    this.#address = address;
    this.read();
  }

  /** The address has changed: by a link, the back button, or typing in the address bar. */
  read(): void {
    this.#seen = this.#address.read();
    const found = readRoute(this.#seen);
    this.unknown = unknownView(this.#seen);
    this.isUnnamed = found === null;
    this.route = found ?? { view: FIRST_VIEW, rest: '' };
  }

  go(view: ViewName, rest = ''): void {
    this.#show({ view, rest }, true);
  }

  /** What the present view shows has changed; a `step` can be gone back from. */
  show(view: ViewName, rest: string, step: boolean): void {
    if (this.route.view === view && !this.#isLeft) this.#show({ view, rest }, step);
  }

  /** A link was followed and its event has not come yet: what is written now would undo it. */
  get #isLeft(): boolean {
    return this.#address.read() !== this.#seen;
  }

  #write(fragment: string, step: boolean): void {
    this.#address.write(fragment, step);
    this.#seen = this.#address.read();
  }

  /** The address says more than the name of a view. */
  get namesContent(): boolean {
    return !this.isUnnamed && (this.route.rest !== '' || !this.#address.read().startsWith('#/'));
  }

  /** The address of one view, for another part of the app that writes its own fragment. */
  addressOf(view: ViewName): Address {
    return {
      read: () => (this.route.view === view ? this.#address.read() : ''),
      write: (fragment, step) => {
        if (this.route.view !== view || this.#isLeft) return;
        this.isUnnamed = false;
        this.#write(fragment, step);
      },
    };
  }

  #show(route: Route, step: boolean): void {
    this.#write(writeRoute(route), step);
    this.isUnnamed = false;
    this.unknown = null;
    this.route = route;
  }
}
