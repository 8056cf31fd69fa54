/** Doors of the app that exist once: `fetch` is called in one file, Comlink spoken by the two ends of one wire. */
import ts from 'typescript';
import { importsOf } from './imports.ts';
import { markupOf, parse, visit, type SourceFile } from './source-file.ts';

export function filesImporting(packageName: string, files: readonly SourceFile[]): string[] {
  return files
    .filter((file) => importsOf(file).some(({ to, isPackage }) => isPackage && to === packageName))
    .map(({ path }) => path);
}

export function filesCalling(name: string, files: readonly SourceFile[]): string[] {
  return files.filter((file) => calls(name, file)).map(({ path }) => path);
}

function calls(name: string, file: SourceFile): boolean {
  let found = new RegExp(`\\b${name}\\s*\\(`).test(markupOf(file));
  visit(parse(file), (node) => {
    if (ts.isCallExpression(node) && calledName(node.expression) === name) found = true;
  });
  return found;
}

/** `fetch(...)` and `globalThis.fetch(...)` alike. */
function calledName(expression: ts.Expression): string {
  if (ts.isIdentifier(expression)) return expression.text;
  return ts.isPropertyAccessExpression(expression) ? expression.name.text : '';
}
