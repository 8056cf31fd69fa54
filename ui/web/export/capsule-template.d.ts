/** What `capsule/build-capsule.ts` makes at build time. */
declare module 'virtual:capsule-template' {
  export const CAPSULE_ADDRESS: string;
}
