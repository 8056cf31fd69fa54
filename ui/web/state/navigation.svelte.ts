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
  /** What the address named that is no view, until the person goes on. */
  unknown = $state.raw<string | null>(null);
  readonly #address: Address;

  constructor(address: Address) {
    this.#address = address;
    this.read();
  }

  /** The address has changed: a link, the way back, or a hand in the address bar. */
  read(): void {
    const found = readRoute(this.#address.read());
    this.unknown = unknownView(this.#address.read());
    this.isUnnamed = found === null;
    this.route = found ?? { view: FIRST_VIEW, rest: '' };
  }

  go(view: ViewName, rest = ''): void {
    this.#show({ view, rest }, true);
  }

  /** What the present view shows has changed; a `step` can be gone back from. */
  show(view: ViewName, rest: string, step: boolean): void {
    if (this.route.view === view) this.#show({ view, rest }, step);
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
        if (this.route.view !== view) return;
        this.isUnnamed = false;
        this.#address.write(fragment, step);
      },
    };
  }

  #show(route: Route, step: boolean): void {
    this.#address.write(writeRoute(route), step);
    this.isUnnamed = false;
    this.unknown = null;
    this.route = route;
  }
}
