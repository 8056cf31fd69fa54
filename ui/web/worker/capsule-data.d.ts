declare module 'virtual:capsule-data' {
  /** The packed law, schedule and trade of 2024, as texts. */
  export const LAW: string;
  export const SCHEDULE: string;
  export const TRADE: string;
}

declare module 'virtual:study-data' {
  /** The texts that a trade response reads, by their ids: as JSON, deflated, in base64url. */
  export const PACKED: string;
}
