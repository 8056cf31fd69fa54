/** What the page and the service worker say to each other about the copy of the app that is kept on the machine. */

/** Why there is no copy: the machine has no room, a file did not arrive, or the site no longer has this version. */
export type NotKept = 'storage' | 'network' | 'changed';

export type OfflineReport =
  | { readonly kind: 'filling'; readonly done: number; readonly total: number }
  | { readonly kind: 'notKept'; readonly why: NotKept }
  /** `files` of `total` are in the copy; it works without a connection where they are equal. */
  | { readonly kind: 'kept'; readonly files: number; readonly total: number; readonly bytes: number };

export type OfflineRequest =
  /** Answered with the report that holds now. */
  | { readonly kind: 'status' }
  /** The browser has cleared a part of the copy: what is missing is fetched again. */
  | { readonly kind: 'refill' }
  /** The person wants the new version: it may replace the old one. */
  | { readonly kind: 'takeOver' }
  /** A page has loaded: copies that no open page needs can be deleted. */
  | { readonly kind: 'tidy' };

/** Asked of every open page over a port of its own, answered with the address of its script. */
export interface RollCall {
  readonly kind: 'rollCall';
}
