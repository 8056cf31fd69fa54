/** A saved document in one file with the engine and its law, as the build made it. */
import { CAPSULE_ADDRESSES } from 'virtual:capsule-template';
import { capsuleWithHash, unsealedCapsule, type CapsuleKind } from '../../tables/capsule-file.ts';
import { sha256 } from '../../tables/content-hash.ts';
import { download, fileName } from '../parts/download.ts';

/** `citedHash`: of the comparison or the study, as a citation has it. False: the file could not be fetched, or the document could not be written. */
export async function saveCapsule(
  title: string,
  document: string,
  citedHash: string,
  kind: CapsuleKind = 'document',
): Promise<boolean> {
  if (document === '') return false;
  const answer = await fetch(CAPSULE_ADDRESSES[kind]).catch(() => null);
  if (answer === null || !answer.ok) return false;
  const unsealed = unsealedCapsule(await answer.text(), document, citedHash);
  download(fileName(title, 'html'), capsuleWithHash(unsealed, await sha256(unsealed)), 'text/html');
  return true;
}
