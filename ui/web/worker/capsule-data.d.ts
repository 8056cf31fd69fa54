declare module 'virtual:capsule-data' {
  /** The packed law, schedule and trade of 2024, as texts. */
  export const LAW: string;
  export const SCHEDULE: string;
  export const TRADE: string;
}
