/** What `capsule/build-capsule.ts` makes at build time. */
declare module 'virtual:capsule-template' {
  export const CAPSULE_ADDRESSES: Readonly<
    Record<import('../../tables/capsule-file.ts').CapsuleKind, string>
  >;
}
