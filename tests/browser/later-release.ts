/** A later release of the app: a real build whose first script says which it is, so that every hashed name that depends on it changes. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { builtFiles } from '../../ui/web/offline/offline-plugin.ts';

const CONFIG = fileURLToPath(new URL('../../vite.config.ts', import.meta.url));

export async function laterRelease(name: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const folder = mkdtempSync(join(tmpdir(), 'later-release-'));
  try {
    await build({
      configFile: CONFIG,
      mode: 'production',
      logLevel: 'error',
      plugins: [
        {
          name: 'later-release',
          transform: (code, id) =>
            id.endsWith('/ui/web/main.ts')
              ? `${code}\nglobalThis.release = ${JSON.stringify(name)};\n`
              : null,
        },
      ],
      build: { outDir: folder },
    });
    return builtFiles(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
