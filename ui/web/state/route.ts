/**
 * Which view an address after the `#` asks for. `#/estimate/…` names a view and what it shows; `#v=…` is a
 * comparison of scenarios, written so since before there were views.
 */
export const VIEWS = ['estimate', 'scenarios', 'files', 'schedule', 'learn', 'sources', 'library'] as const;
/** Opened by their address alone: for those who build the page. */
export const UNLISTED_VIEWS = ['style'] as const;
export type ListedView = (typeof VIEWS)[number];
export type ViewName = ListedView | (typeof UNLISTED_VIEWS)[number];

export interface Route {
  readonly view: ViewName;
  /** What the view makes of it: after its name and a slash, decoded; empty for the view itself. */
  readonly rest: string;
}

/** The view of an address that names none. */
export const FIRST_VIEW: ViewName = 'estimate';

/** Null: nothing is named, as at a first visit, or the fragment is a place on the page. */
export function readRoute(fragment: string): Route | null {
  const text = fragment.replace(/^#/, '');
  if (!text.startsWith('/')) return text.includes('=') ? { view: 'scenarios', rest: '' } : null;
  const [name = '', ...rest] = text.slice(1).split('/');
  const view = [...VIEWS, ...UNLISTED_VIEWS].find((each) => each === name);
  return view === undefined ? null : { view, rest: decoded(rest.join('/')) };
}

/** What an address names that is no view: `nope` of `#/nope`. Null where it names a view, or nothing. */
export function unknownView(fragment: string): string | null {
  const text = fragment.replace(/^#/, '');
  if (readRoute(fragment) !== null || !text.startsWith('/')) return null;
  return decoded(text.slice(1)) || null;
}

export function writeRoute({ view, rest }: Route): string {
  return rest === '' ? `#/${view}` : `#/${view}/${encodeURI(rest)}`;
}

/** A percent sign that a program mangled stays as it is. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
