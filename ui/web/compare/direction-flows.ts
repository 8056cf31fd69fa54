/** The trade tables under both directions, as sources name them. */
export function directionFlows(year: string): string {
  return `us-imports-vn-2024, us-exports-vn-${year}`;
}
