/** The trade tables under the collected duty, as sources name them. */
export const COLLECTED_FLOWS = 'us-imports-vn-naics3-monthly, us-imports-vn-hs2, us-imports-vn-2024';
