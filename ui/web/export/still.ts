/**
 * A chart of the page as marks that stand alone: paint as it is computed, in the light colours, text where it lies.
 * A chart may mix SVG and HTML, for its long names; both become SVG.
 */
import { escapedText as escaped, svgElement, type SvgAttributes } from './svg-writer.ts';

const PAINT = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
  'text-anchor',
  'dominant-baseline',
  'font-family',
  'font-size',
  'font-weight',
] as const;
const TEXT_ONLY = new Set(['text-anchor', 'dominant-baseline', 'font-family', 'font-size', 'font-weight']);
/** What SVG assumes anyway. */
const INITIAL: Readonly<Record<string, string>> = {
  'fill-opacity': '1',
  stroke: 'none',
  'stroke-opacity': '1',
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  opacity: '1',
  'dominant-baseline': 'auto',
};
/** Neither styles, nor hooks for programs, nor anything that refers elsewhere or runs. */
const KEPT =
  /^(x|y|x1|x2|y1|y2|dx|dy|cx|cy|r|rx|ry|d|points|width|height|transform|viewBox|preserveAspectRatio)$/;
const MARKS = new Set([
  'g',
  'rect',
  'line',
  'path',
  'polyline',
  'polygon',
  'circle',
  'ellipse',
  'text',
  'tspan',
]);

export interface Still {
  readonly width: number;
  readonly height: number;
  readonly marks: string;
}

interface Origin {
  readonly left: number;
  readonly top: number;
}

/** In light colours whatever the theme of the page: the theme is changed and changed back before anything is painted. */
export function stillOf(chart: HTMLElement): Still {
  const { dataset } = document.documentElement;
  const before = dataset['theme'];
  dataset['theme'] = 'light';
  try {
    const { left, top, width } = chart.getBoundingClientRect();
    const origin = { left, top };
    const marks = marksOf(chart, origin).join('');
    return { width, height: Math.max(chart.scrollHeight, chart.clientHeight), marks };
  } finally {
    if (before === undefined) delete dataset['theme'];
    else dataset['theme'] = before;
  }
}

function marksOf(element: Element, origin: Origin): readonly string[] {
  if (element instanceof SVGSVGElement) return [drawing(element, origin)];
  const style = getComputedStyle(element);
  if (style.display === 'none' || style.visibility === 'hidden' || style.clipPath !== 'none') return [];
  const inside = [...element.childNodes].flatMap((node) =>
    isFolded(node, element)
      ? []
      : node instanceof Element
        ? marksOf(node, origin)
        : node instanceof Text
          ? linesOf(node, element, style, origin)
          : [],
  );
  return [...boxOf(element.getBoundingClientRect(), style, origin), ...beforeOf(element, origin), ...inside];
}

/** A folded part has a place on the page but is not visible. */
function isFolded(node: Node, within: Element): boolean {
  const isShut = within instanceof HTMLDetailsElement && !within.open;
  return isShut && !(node instanceof Element && node.localName === 'summary');
}

function boxOf(box: DOMRect, style: CSSStyleDeclaration, origin: Origin): readonly string[] {
  if (isClear(style.backgroundColor) || box.width === 0 || box.height === 0) return [];
  const { backgroundColor: fill, opacity } = style;
  const at = { x: box.left - origin.left, y: box.top - origin.top, width: box.width, height: box.height };
  return [svgElement('rect', { ...at, fill, ...(opacity === '1' ? {} : { opacity }) })];
}

/** A swatch of a legend is drawn by its style alone. */
function beforeOf(element: Element, origin: Origin): readonly string[] {
  const style = getComputedStyle(element, '::before');
  const [width, height] = [parseFloat(style.width), parseFloat(style.height)];
  if (style.content === 'none' || !(width > 0)) return [];
  const { left, top, height: line } = element.getBoundingClientRect();
  const [x, middle] = [left - origin.left, top - origin.top + line / 2];
  const border = parseFloat(style.borderBlockStartWidth);
  if (border > 0) {
    const dash = style.borderBlockStartStyle === 'dashed' ? { 'stroke-dasharray': '6 3' } : {};
    const ends = { x1: x, x2: x + width, y1: middle, y2: middle };
    const stroke = style.borderBlockStartColor;
    return [svgElement('line', { ...ends, stroke, 'stroke-width': border, ...dash })];
  }
  if (isClear(style.backgroundColor) || !(height > 0)) return [];
  return [svgElement('rect', { x, y: middle - height / 2, width, height, fill: style.backgroundColor })];
}

/** No opacity; a colour without blue also ends in a nought. */
export function isClear(colour: string): boolean {
  return colour === 'transparent' || /^(rgba|hsla)\(.*,\s*0\)$|\/\s*0\)$/.test(colour);
}

/** Each line where the browser has broken the text; a line that the page cuts off is not drawn. */
function linesOf(
  node: Text,
  element: Element,
  style: CSSStyleDeclaration,
  origin: Origin,
): readonly string[] {
  const lines: { text: string; box: DOMRect }[] = [];
  const range = document.createRange();
  for (const { index, 0: word } of node.data.matchAll(/\S+\s*/g)) {
    range.setStart(node, index);
    range.setEnd(node, index + word.trimEnd().length);
    const box = range.getClientRects()[0];
    if (box === undefined) continue;
    const last = lines.at(-1);
    if (last !== undefined && Math.abs(last.box.top - box.top) < 2) last.text += word;
    else lines.push({ text: word, box });
  }
  const room = element.getBoundingClientRect();
  const cut = style.overflowX === 'hidden' || style.overflowY === 'hidden';
  return lines
    .filter(({ box }) => !cut || box.top + box.height / 2 < room.bottom)
    .map(({ text, box }) => {
      // The baseline of common fonts is about four fifths down.
      const at = { x: box.left - origin.left, y: box.top - origin.top + box.height * 0.79 };
      const paint = { fill: style.color, 'font-family': style.fontFamily, 'font-size': style.fontSize };
      return svgElement(
        'text',
        { ...at, ...paint, 'font-weight': style.fontWeight },
        escaped(text.trimEnd()),
      );
    });
}

function drawing(svg: SVGSVGElement, origin: Origin): string {
  const { left, top, width, height } = svg.getBoundingClientRect();
  const viewBox = svg.getAttribute('viewBox');
  const frame: SvgAttributes = {
    x: left - origin.left,
    y: top - origin.top,
    width,
    height,
    overflow: getComputedStyle(svg).overflow === 'visible' ? 'visible' : 'hidden',
    ...(viewBox === null ? {} : { viewBox }),
  };
  return svgElement('svg', frame, ...[...svg.children].map(markOf));
}

function markOf(mark: Element): string {
  const style = getComputedStyle(mark);
  if (!MARKS.has(mark.localName) || style.display === 'none' || style.visibility === 'hidden') return '';
  const isText = mark.localName === 'text' || mark.localName === 'tspan';
  const attributes: Record<string, string> = {};
  for (const { name, value } of mark.attributes) if (KEPT.test(name)) attributes[name] = value;
  for (const name of PAINT) {
    const value = style.getPropertyValue(name);
    const isOwn = mark.localName !== 'g' || name === 'opacity';
    if (isOwn && value !== '' && value !== INITIAL[name] && (isText || !TEXT_ONLY.has(name)))
      attributes[name] = value;
  }
  const inside = [...mark.childNodes].map((node) =>
    node instanceof Element
      ? markOf(node)
      : escaped(node.nodeType === Node.TEXT_NODE ? (node.nodeValue ?? '') : ''),
  );
  return svgElement(mark.localName, attributes, ...inside);
}
