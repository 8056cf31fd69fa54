/**
 * At build time: the capsules without a document, each one HTML file with the engine, both catalogues, the law, the
 * schedule and the trade of 2024; that of a study with what a trade response reads besides. Its policy names program and
 * style by their hashes: if a byte of them is changed, nothing runs.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, type Plugin, type Rolldown } from 'vite';
import { CAPSULE_KINDS, capsuleHtml, templateName, type CapsuleKind } from '../../tables/capsule-file.ts';
import { packsOfFolder } from '../worker/build-packs.ts';
import { studyTexts } from '../worker/study-texts.ts';

const PROGRAMS: Readonly<Record<CapsuleKind, string>> = { document: './main.ts', study: './study.ts' };
const MODULE = 'virtual:capsule-data';
const RESOLVED = `\0${MODULE}`;
const OF_STUDIES = 'virtual:study-data';
const RESOLVED_OF_STUDIES = `\0${OF_STUDIES}`;
const TEMPLATE = 'virtual:capsule-template';
const RESOLVED_TEMPLATE = `\0${TEMPLATE}`;

/** In both languages: where the program does not run, the language of the reader is not known. */
const STILL = [
  'The program of this file does not run here: it was changed or cut, or this browser forbids programs in files. What was saved stands near its beginning, as text, behind “capsule-document”: a text editor shows it.',
  'Chương trình trong tệp này không chạy được tại đây: tệp đã bị sửa hoặc bị cắt, hoặc trình duyệt cấm chương trình trong tệp. Nội dung đã lưu nằm gần đầu tệp, dạng văn bản, sau chữ “capsule-document”: hãy mở tệp bằng trình soạn thảo văn bản để xem.',
];

function packedData(data: string): Plugin {
  return {
    name: 'capsule-data',
    resolveId: (id) => (id === MODULE ? RESOLVED : id === OF_STUDIES ? RESOLVED_OF_STUDIES : null),
    load(id) {
      if (id === RESOLVED_OF_STUDIES) return `export const PACKED = '${studyTexts(data)}';`;
      if (id !== RESOLVED) return null;
      const packs = packsOfFolder(data);
      const named = { LAW: 'law', SCHEDULE: 'schedule', TRADE: 'flows/us-imports-vn-2024' };
      return Object.entries(named)
        .map(([name, pack]) => `export const ${name} = ${JSON.stringify(packs[pack])};`)
        .join('\n');
    },
  };
}

/** One script that needs nothing else, and its style. */
async function programAndStyle(
  data: string,
  kind: CapsuleKind,
): Promise<{ readonly script: string; readonly style: string }> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    plugins: [svelte({ configFile: false, compilerOptions: { runes: true } }), packedData(data)],
    build: {
      write: false,
      target: 'es2022',
      lib: {
        entry: fileURLToPath(new URL(PROGRAMS[kind], import.meta.url)),
        formats: ['iife'],
        name: 'capsule',
        fileName: 'capsule',
        cssFileName: 'capsule',
      },
      rolldownOptions: { treeshake: { moduleSideEffects: (id) => !id.includes('/engine/') } },
    },
  });
  const [bundle] = (Array.isArray(built) ? built : [built]) as readonly Rolldown.RolldownOutput[];
  const all = bundle?.output ?? [];
  const script = all.flatMap((each) => (each.type === 'chunk' ? [each.code] : [])).join('\n');
  const style = all
    .flatMap((each) =>
      each.type === 'asset' && each.fileName.endsWith('.css') ? [each.source.toString()] : [],
    )
    .join('\n');
  // The text must not contain the end tag of the element.
  return { script: script.replaceAll('</', '<\\/').replaceAll('<!--', '<\\!--'), style };
}

const named = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

export async function capsuleTemplate(data: string, kind: CapsuleKind): Promise<string> {
  const { script, style } = await programAndStyle(data, kind);
  const policy = [
    "default-src 'none'",
    `script-src ${named(script)}`,
    `style-src ${named(style)}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types svelte-trusted-html',
  ].join('; ');
  const still = `<p lang="en">${STILL[0]}</p><p lang="vi">${STILL[1]}</p>`;
  return capsuleHtml({ fileHash: '', citedHash: '', document: '', policy, style, still, program: script });
}

/** `folder`: where the templates are put, for the build to find them and for the terminal to stand beside. */
export async function writeCapsules(data: string, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const kind of CAPSULE_KINDS)
    writeFileSync(join(folder, templateName(kind)), await capsuleTemplate(data, kind));
}

/** The addresses of the templates as a module, for the page. */
export function capsuleAddresses(data: string, folder: string): Plugin {
  return {
    name: 'capsule-template',
    resolveId: (id) => (id === TEMPLATE ? RESOLVED_TEMPLATE : null),
    async load(id) {
      if (id !== RESOLVED_TEMPLATE) return null;
      await writeCapsules(data, folder);
      const addresses = CAPSULE_KINDS.map(
        (kind) => `import ${kind} from ${JSON.stringify(`${join(folder, templateName(kind))}?url`)};`,
      );
      return [...addresses, `export const CAPSULE_ADDRESSES = { ${CAPSULE_KINDS.join(', ')} };`].join('\n');
    },
  };
}
