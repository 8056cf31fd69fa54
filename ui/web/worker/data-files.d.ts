/** What `build-packs.ts` makes at build time. */
declare module 'virtual:data-files' {
  export const DATA_FILES: Readonly<
    Record<string, { readonly address: string; readonly sha256: string } | undefined>
  >;
}
