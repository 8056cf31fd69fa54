/** Written by the build: the data files of the package, see `build-package.ts`. */
declare module 'virtual:package-files' {
  export const PACKAGE_FILES: Readonly<
    Record<string, { readonly path: string; readonly sha256: string } | undefined>
  >;
}
