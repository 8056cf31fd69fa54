/** The reference data beside the program, each file checked against the manifest's hash before it is used. */
import { readFileSync } from 'node:fs';
import {
  assembleReference,
  decodeFlows,
  decodeManifest,
  fail,
  lawFiles,
  ok,
  SCHEDULE_FILES,
  scheduleFiles,
  unpackLaw,
  unpackSchedule,
  type Failure,
  type FlowTable,
  type Manifest,
  type ReferenceData,
  type Result,
} from '../../engine/index.ts';
import { templateName, type CapsuleKind } from '../tables/capsule-file.ts';
import { sha256 } from './content-hash.ts';
import { packsFor } from './data-packs.ts';

export class DataFolder {
  #reference: ReferenceData | null = null;

  constructor(readonly folder: URL) {}

  private bytes(path: string): Buffer | null {
    try {
      return readFileSync(new URL(path, this.folder));
    } catch {
      return null;
    }
  }

  private read(path: string): Result<Buffer, Failure> {
    const bytes = this.bytes(path);
    if (bytes !== null) return ok(bytes);
    return fail({ kind: 'datasetUnavailable', dataset: path, detail: 'missing or unreadable' });
  }

  manifest(): Result<Manifest, Failure> {
    const bytes = this.read('manifest.json');
    return bytes.ok ? decodeManifest(bytes.value.toString('utf8')) : bytes;
  }

  text(manifest: Manifest, id: string): Result<string, Failure> {
    const file = manifest.files.get(id);
    if (file === undefined)
      return fail({ kind: 'datasetUnavailable', dataset: id, detail: 'not in the manifest' });
    const bytes = this.read(file.path);
    if (!bytes.ok) return bytes;
    if (sha256(bytes.value) !== file.sha256)
      return fail({ kind: 'datasetCorrupt', dataset: id, detail: 'its hash is not the manifest’s' });
    return ok(bytes.value.toString('utf8'));
  }

  /** A capsule without a document, which the build puts beside the data. */
  capsule(kind: CapsuleKind): Result<string, Failure> {
    const bytes = this.read(templateName(kind));
    return bytes.ok ? ok(bytes.value.toString('utf8')) : bytes;
  }

  /** Read once: a program that answers many questions asks for it each time. */
  reference(): Result<ReferenceData, Failure> {
    if (this.#reference !== null) return ok(this.#reference);
    const read = this.readReference();
    if (read.ok) this.#reference = read.value;
    return read;
  }

  private readReference(): Result<ReferenceData, Failure> {
    const bytes = this.read('manifest.json');
    if (!bytes.ok) return bytes;
    const manifest = decodeManifest(bytes.value.toString('utf8'));
    if (!manifest.ok) return manifest;
    const packs = packsFor(bytes.value, (path) => this.bytes(path));
    return packs === null
      ? this.readTables(manifest.value)
      : this.readPacks(manifest.value, packs.law, packs.schedule);
  }

  private readTables(manifest: Manifest): Result<ReferenceData, Failure> {
    const texts = new Map<string, string>();
    for (const id of [...lawFiles(manifest), ...scheduleFiles()]) {
      const text = this.text(manifest, id);
      if (!text.ok) return text;
      texts.set(id, text.value);
    }
    return assembleReference(manifest, texts);
  }

  private readPacks(
    manifest: Manifest,
    lawText: string,
    scheduleText: string,
  ): Result<ReferenceData, Failure> {
    const unpacked = unpackLaw(lawText);
    if (!unpacked.ok) return unpacked;
    const codesOfBoth = this.text(manifest, SCHEDULE_FILES.ofBothTariffs);
    if (!codesOfBoth.ok) return codesOfBoth;
    const schedule = unpackSchedule(scheduleText, codesOfBoth.value);
    return schedule.ok ? ok({ manifest, ...unpacked.value.law, schedule: schedule.value }) : schedule;
  }

  flows(manifest: Manifest, id: string): Result<FlowTable, Failure> {
    const text = this.text(manifest, `flows/${id}`);
    return text.ok ? decodeFlows(id, text.value) : text;
  }
}
