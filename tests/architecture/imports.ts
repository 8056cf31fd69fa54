/** Who imports what: static, re-exporting, dynamic and type-only imports, resolved to paths of the project. */
import { posix } from 'node:path';
import ts from 'typescript';
import { markupOf, parse, placeOf, visit, type SourceFile } from './source-file.ts';

export interface Import {
  readonly from: string;
  /** A path of the project for a relative import, else the package's name as written; never a query. */
  readonly to: string;
  readonly isPackage: boolean;
  /** Nothing of it remains at run time. `import { type X }` leaves the import itself, so it does not count. */
  readonly typeOnly: boolean;
  readonly place: string;
}

export function importsOf(file: SourceFile): Import[] {
  const tree = parse(file);
  const found: Import[] = [];
  const add = (node: ts.Node, specifier: string, typeOnly: boolean): void => {
    found.push({ from: file.path, ...resolve(file.path, specifier), typeOnly, place: placeOf(tree, node) });
  };
  visit(tree, (node) => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      add(node, node.moduleSpecifier.text, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
    } else if (
      ts.isExportDeclaration(node) &&
      node.moduleSpecifier &&
      ts.isStringLiteral(node.moduleSpecifier)
    ) {
      add(node, node.moduleSpecifier.text, node.isTypeOnly);
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      const { literal } = node.argument;
      if (ts.isStringLiteral(literal)) add(node, literal.text, true);
    } else if (ts.isCallExpression(node) && isLoader(node)) {
      for (const specifier of literalsIn(node.arguments[0])) add(node, specifier, false);
    }
  });
  for (const match of markupOf(file).matchAll(/\bimport\s*\(\s*(['"`])([^'"`]+)\1/g)) {
    found.push({ from: file.path, ...resolve(file.path, match[2] ?? ''), typeOnly: false, place: file.path });
  }
  return found;
}

/** `import(...)` and `import.meta.glob(...)`. */
function isLoader({ expression }: ts.CallExpression): boolean {
  return (
    expression.kind === ts.SyntaxKind.ImportKeyword ||
    (ts.isPropertyAccessExpression(expression) &&
      ts.isMetaProperty(expression.expression) &&
      expression.name.text === 'glob')
  );
}

function literalsIn(argument: ts.Expression | undefined): string[] {
  if (argument === undefined) return [];
  if (ts.isArrayLiteralExpression(argument)) return argument.elements.flatMap(literalsIn);
  return ts.isStringLiteralLike(argument) ? [argument.text] : [];
}

function resolve(from: string, specifier: string): { to: string; isPackage: boolean } {
  const [path = ''] = specifier.split('?', 1);
  if (!path.startsWith('.')) return { to: path, isPackage: true };
  return { to: posix.join(posix.dirname(from), path), isPackage: false };
}
