/** What many ask for is made once and kept by its name; a name without a value is kept too. */

/** Beyond `most` names the memory starts again, so that a file of any length needs the memory of one size. */
export function madeOnce<From, Made>(
  nameOf: (from: From) => string,
  make: (from: From) => Made,
  most: number,
): (from: From) => Made {
  const known = new Map<string, { readonly made: Made }>();
  return (from) => {
    const name = nameOf(from);
    const before = known.get(name);
    if (before !== undefined) return before.made;
    const made = make(from);
    if (known.size >= most) known.clear();
    known.set(name, { made });
    return made;
  };
}
