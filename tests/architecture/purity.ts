/** Nothing ambient in the engine: no clock, chance, locale, environment, output, network or hidden state. */
import ts from 'typescript';
import { parse, placeOf, visit, type SourceFile } from './source-file.ts';

const AMBIENT: ReadonlySet<string> = new Set([
  'Date',
  'Intl',
  'console',
  'crypto',
  'document',
  'fetch',
  'globalThis',
  'performance',
  'process',
  'require',
  'self',
  'setTimeout',
  'window',
]);
const LOCALE_DEPENDENT = /^(toLocale[A-Z]\w*|localeCompare)$/;

export function impurities(file: SourceFile): string[] {
  const tree = parse(file);
  const found: string[] = [];
  visit(tree, (node) => {
    if (ts.isIdentifier(node)) {
      const name = ambientName(node);
      if (name !== null) found.push(`${placeOf(tree, node)} uses ${name}`);
    } else if (ts.isVariableStatement(node) && node.parent === tree && isReassignable(node.declarationList)) {
      found.push(`${placeOf(tree, node)} keeps state in a module-level variable`);
    }
  });
  return found;
}

function ambientName(node: ts.Identifier): string | null {
  const { text, parent } = node;
  if (LOCALE_DEPENDENT.test(text)) return text;
  if (text === 'Math') return usesRandom(node) ? 'Math.random' : null;
  if (!AMBIENT.has(text) || isMemberName(node, parent)) return null;
  return text;
}

/** `Math.floor` is arithmetic; `Math.random`, `Math['random']` and `Math` as a value could be chance. */
function usesRandom(node: ts.Identifier): boolean {
  const { parent } = node;
  return !(
    ts.isPropertyAccessExpression(parent) &&
    parent.expression === node &&
    parent.name.text !== 'random'
  );
}

/** A member of that name (`step.process`, `{ document: ... }`) is not the ambient thing. */
function isMemberName(node: ts.Identifier, parent: ts.Node): boolean {
  return (
    (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
    (ts.isQualifiedName(parent) && parent.right === node) ||
    ((ts.isPropertyAssignment(parent) ||
      ts.isPropertySignature(parent) ||
      ts.isMethodSignature(parent) ||
      ts.isMethodDeclaration(parent)) &&
      parent.name === node)
  );
}

function isReassignable(list: ts.VariableDeclarationList): boolean {
  return (list.flags & ts.NodeFlags.BlockScoped) !== ts.NodeFlags.Const;
}
