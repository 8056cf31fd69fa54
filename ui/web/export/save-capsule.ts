/** A saved document in one file with the engine and its law, as the build made it. */
import { CAPSULE_ADDRESSES } from 'virtual:capsule-template';
import { capsuleFile, type CapsuleKind } from '../../tables/capsule-file.ts';
import { download, fileName } from '../parts/download.ts';

/** False: the file could not be fetched, or the document could not be written. */
export async function saveCapsule(
  title: string,
  document: string,
  kind: CapsuleKind = 'document',
): Promise<boolean> {
  if (document === '') return false;
  const answer = await fetch(CAPSULE_ADDRESSES[kind]).catch(() => null);
  if (answer === null || !answer.ok) return false;
  download(fileName(title, 'html'), capsuleFile(await answer.text(), document), 'text/html');
  return true;
}
