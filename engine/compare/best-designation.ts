export function bestDesignation(
  c: readonly { id: string; cost: number; benefit: number }[],
  ceiling: number,
) {
  let left = ceiling;
  const chosen: string[] = [];
  for (const x of [...c].sort((a, b) => b.benefit / b.cost - a.benefit / a.cost)) {
    if (x.cost <= left) {
      left -= x.cost;
      chosen.push(x.id);
    }
  }
  return { chosen };
}
