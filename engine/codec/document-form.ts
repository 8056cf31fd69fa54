/** What a reader accepts, as data: documents' schemas are written from it. */
export type DocumentForm =
  /** A notation that a schema's own table describes, by the name that the reader was given. */
  | { readonly kind: 'notation' }
  | { readonly kind: 'boundedText'; readonly least: number; readonly most: number }
  | { readonly kind: 'oneOf'; readonly values: readonly string[] }
  | { readonly kind: 'nullable'; readonly of: DocumentForm }
  | { readonly kind: 'optional'; readonly of: DocumentForm }
  | { readonly kind: 'list'; readonly of: DocumentForm; readonly least: number; readonly most: number }
  | { readonly kind: 'object'; readonly properties: Readonly<Record<string, DocumentForm>> }
  | { readonly kind: 'variants'; readonly of: Readonly<Record<string, DocumentForm>> }
  | { readonly kind: 'either'; readonly of: readonly DocumentForm[] }
  | { readonly kind: 'named'; readonly name: string; readonly of: DocumentForm };

export const NOTATION: DocumentForm = { kind: 'notation' };
