/** What the code is written without, and how long one concept may get. */
import ts from 'typescript';
import { parse, placeOf, visit, type SourceFile } from './source-file.ts';

export const LINE_CEILING = 300;

export function tooLong({ path, text }: SourceFile): string[] {
  const lines = text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
  return lines > LINE_CEILING ? [`${path} has ${lines} lines: probably two concepts`] : [];
}

/** `any`, non-null assertions, enums and classes. */
export function unwantedSyntax(file: SourceFile): string[] {
  const tree = parse(file);
  const found: string[] = [];
  visit(tree, (node) => {
    const name = unwantedName(node);
    if (name !== null) found.push(`${placeOf(tree, node)} has ${name}`);
  });
  return found;
}

function unwantedName(node: ts.Node): string | null {
  if (node.kind === ts.SyntaxKind.AnyKeyword) return '`any`';
  if (ts.isNonNullExpression(node)) return 'a non-null assertion';
  if (
    (ts.isVariableDeclaration(node) || ts.isPropertyDeclaration(node)) &&
    node.exclamationToken !== undefined
  ) {
    return 'a definite assignment assertion';
  }
  if (ts.isEnumDeclaration(node)) return 'an enum';
  if (ts.isClassLike(node)) return 'a class';
  return null;
}

/** A cast through `unknown` says nothing of what it casts; a library's type is narrowed by an intersection with it. */
export function castsThroughUnknown(file: SourceFile): string[] {
  const tree = parse(file);
  const found: string[] = [];
  visit(tree, (node) => {
    if (!ts.isAsExpression(node) || !ts.isAsExpression(node.expression)) return;
    if (node.expression.type.kind === ts.SyntaxKind.UnknownKeyword)
      found.push(`${placeOf(tree, node)} casts through unknown`);
  });
  return found;
}
