/** The bill of materials beside the build: a CycloneDX list of every package of the lockfile, written by npm. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import process from 'node:process';
import type { Plugin } from 'vite';

/** `name`: of the project; npm would give that of the folder. */
export function billOfMaterials(project: string, name: string, file: string): Plugin {
  return {
    name: 'bill-of-materials',
    apply: 'build',
    closeBundle() {
      const written = execFileSync('npm', ['sbom', '--package-lock-only', '--sbom-format', 'cyclonedx'], {
        cwd: project,
        encoding: 'utf8',
        // Build tools included: parts of those packages are in the page.
        env: { ...process.env, NODE_ENV: '' },
        maxBuffer: 64 * 1024 * 1024,
        shell: process.platform === 'win32',
      });
      const { metadata, ...rest } = JSON.parse(written) as Readonly<Record<string, unknown>> & {
        readonly metadata: Readonly<Record<string, unknown>> & { readonly component: object };
      };
      // The same sources give the same list: no timestamp and no serial number.
      const { timestamp: _moment, ...stable } = metadata;
      const { serialNumber: _number, ...list } = rest;
      const bill = { ...list, metadata: { ...stable, component: { ...metadata.component, name } } };
      writeFileSync(file, `${JSON.stringify(bill, null, 1)}\n`);
    },
  };
}
