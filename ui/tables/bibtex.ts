/** A study as a BibTeX entry: a reader of the citation can reproduce the figures. */
export interface Cited {
  readonly titles: readonly string[];
  readonly kind: string;
  readonly hash: string;
  /** Null where the page has no address for it. */
  readonly link: string | null;
  readonly flows: string;
  readonly dataVersion: string;
  readonly edition: string;
  readonly evidenceThrough: string;
}

/** Characters that BibTeX reads as a command or a group. */
function escaped(text: string): string {
  return text.replace(/[\\{}]/g, '').replace(/[&%$#_]/g, (sign) => `\\${sign}`);
}

export function bibtexEntry(cited: Cited): string {
  const { titles, kind, hash, link, flows, dataVersion, edition, evidenceThrough } = cited;
  const note = `Trade table ${flows}; data version ${dataVersion}; ${edition}; evidence to ${evidenceThrough}; content SHA-256 ${hash}`;
  const fields = [
    ['author', '{Tariff Scenarios: Viet Nam - United States}'],
    ['title', `{${escaped(titles.join(' / '))}}`],
    ['year', evidenceThrough.slice(0, 4)],
    ['howpublished', `{${escaped(kind)}}`],
    ['note', `{${escaped(note)}}`],
    ...(link === null ? [] : [['url', `{${escaped(link)}}`]]),
  ];
  const lines = fields.map(([name, value]) => `  ${name} = ${value}`).join(',\n');
  return `@misc{tariff-scenarios-${hash.slice(0, 12)},\n${lines}\n}\n`;
}
