/** After the next frame: what stands already is shown before anything more is fetched. */
export function painted(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
