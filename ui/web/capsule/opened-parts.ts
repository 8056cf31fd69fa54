/**
 * The parts of the capsule that is open, as the browser has them: put together again they are the file. Its policy
 * can be taken out of it, and then a changed program runs; so the program holds all of them against the file's hash.
 */
import type { CapsuleParts } from '../../tables/capsule-file.ts';

const contentOf = (selector: string): string =>
  document.querySelector(selector)?.getAttribute('content') ?? '';
const textOf = (id: string): string => document.getElementById(id)?.textContent ?? '';

/** Before the page shows anything of its own. */
export function openedParts(): CapsuleParts {
  return {
    fileHash: contentOf('meta[name="file-hash"]'),
    citedHash: contentOf('meta[name="cited-hash"]'),
    policy: contentOf('meta[http-equiv="Content-Security-Policy"]'),
    document: textOf('capsule-document'),
    style: textOf('capsule-style'),
    still: document.getElementById('capsule-still')?.innerHTML ?? '',
    program: textOf('capsule-program'),
  };
}
