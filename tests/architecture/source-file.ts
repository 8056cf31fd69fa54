/** The project's sources as text and as syntax trees; a Svelte component is read through its script blocks. */
import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';

export interface SourceFile {
  /** Relative to the project, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** Every file below a folder whose name ends in one of these; none where the folder does not exist. */
export function sourcesUnder(root: URL, folder: string, endings: readonly string[]): SourceFile[] {
  const directory = new URL(`${folder}/`, root);
  return namesBelow(directory)
    .filter((name) => endings.some((ending) => name.endsWith(ending)))
    .map((name) => ({ path: `${folder}/${name}`, text: readFileSync(new URL(name, directory), 'utf8') }))
    .sort((first, second) => first.path.localeCompare(second.path, 'en'));
}

function namesBelow(directory: URL): string[] {
  try {
    return readdirSync(directory, { recursive: true }).map((name) => String(name).replaceAll('\\', '/'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

const SCRIPT_BLOCK = /(<script\b[^>]*>)([\s\S]*?)(<\/script>)/g;
const NOT_MARKUP = /<script\b[^>]*>[\s\S]*?<\/script>|<style\b[^>]*>[\s\S]*?<\/style>|<!--[\s\S]*?-->/g;

/** The syntax tree of the code; line numbers are those of the file. */
export function parse({ path, text }: SourceFile): ts.SourceFile {
  const code = path.endsWith('.svelte') ? scriptsOf(text) : text;
  return ts.createSourceFile(path, code, ts.ScriptTarget.ESNext, true, ts.ScriptKind.TS);
}

/** What a Svelte component holds outside its scripts and styles; empty for other files. */
export function markupOf({ path, text }: SourceFile): string {
  return path.endsWith('.svelte') ? text.replace(NOT_MARKUP, blank) : '';
}

function scriptsOf(component: string): string {
  let code = '';
  let end = 0;
  for (const match of component.matchAll(SCRIPT_BLOCK)) {
    const [block, opening = '', content = ''] = match;
    code += blank(component.slice(end, match.index) + opening) + content;
    end = match.index + block.length;
  }
  return code;
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}

export function visit(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node);
  ts.forEachChild(node, (child) => visit(child, see));
}

/** `engine/law/scope.ts:12`, for messages. */
export function placeOf(tree: ts.SourceFile, node: ts.Node): string {
  const { line } = tree.getLineAndCharacterOfPosition(node.getStart(tree));
  return `${tree.fileName}:${line + 1}`;
}
