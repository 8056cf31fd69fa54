/** A cell of facts with others added to it: `key=value;key=value`. */

const HEADINGS: ReadonlySet<string> = new Set(['claim', 'deny']);

const partsOf = (cell: string): readonly (readonly [fact: string, value: string | null])[] =>
  cell
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const at = part.indexOf('=');
      return at < 0 ? [part, null] : [part.slice(0, at).trim(), part.slice(at + 1).trim()];
    });

/** Of a fact that is stated twice the one that is added holds; headings are claimed, or denied, together. */
export function withFacts(cell: string, added: string): string {
  const facts = new Map(partsOf(cell));
  for (const [fact, value] of partsOf(added)) {
    const before = facts.get(fact);
    const isMore = HEADINGS.has(fact) && before !== undefined && before !== null && value !== null;
    facts.set(fact, isMore ? [...new Set([...before.split('+'), ...value.split('+')])].join('+') : value);
  }
  return [...facts].map(([fact, value]) => (value === null ? fact : `${fact}=${value}`)).join(';');
}
