/** A chart as a picture that stands by itself: its title above, its source beneath, as SVG and as PNG. */
import type { ExportSource, ExportTable } from '../../tables/export-table.ts';
import { sourceLines } from '../../tables/source-lines.ts';
import { stillOf, type Still } from './still.ts';
import { broken, escapedText, svgElement, wrapped } from './svg-writer.ts';

const MARGIN = 16;
const TITLE_SIZE = 18;
const SOURCE_SIZE = 11;
const LEADING = 1.4;
const LARGER = 2;
const FONT = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif';
const PAPER = '#ffffff';
const INK = '#1c2128';
const SOFT = '#565d67';

export interface ChartImage {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

type Words = Pick<ExportTable, 'title' | 'notes'>;

export function chartImage(chart: HTMLElement, table: Words, source: ExportSource): ChartImage {
  return framed(stillOf(chart), table, source, textWidth);
}

/** `widthOf` measures a text of that size in pixels. */
export function framed(
  still: Still,
  { title, notes }: Words,
  source: ExportSource,
  widthOf: (text: string, size: number) => number,
): ChartImage {
  const room = Math.max(still.width, 320);
  const set = (text: string, size: number): readonly string[] => {
    const measured = (line: string): number => widthOf(line, size);
    return wrapped(text, room, measured).flatMap((line) => broken(line, room, measured));
  };
  const head = set(title, TITLE_SIZE);
  const foot = [...notes, ...sourceLines(source)].flatMap((text) => set(text, SOURCE_SIZE));
  const chartTop = MARGIN + head.length * TITLE_SIZE * LEADING + MARGIN / 2;
  const footTop = chartTop + still.height + MARGIN;
  const width = Math.ceil(room + 2 * MARGIN);
  const height = Math.ceil(footTop + foot.length * SOURCE_SIZE * LEADING + MARGIN);
  const lines = (texts: readonly string[], top: number, size: number, fill: string): string =>
    texts
      .map((text, place) =>
        svgElement(
          'text',
          {
            x: MARGIN,
            y: top + place * size * LEADING + size,
            fill,
            'font-family': FONT,
            'font-size': size,
            'font-weight': size === TITLE_SIZE ? 650 : 400,
          },
          escapedText(text),
        ),
      )
      .join('');
  const svg = svgElement(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}`, role: 'img' },
    svgElement('title', {}, escapedText(title)),
    svgElement('desc', {}, escapedText(sourceLines(source).join(' '))),
    svgElement('rect', { width, height, fill: PAPER }),
    lines(head, MARGIN, TITLE_SIZE, INK),
    svgElement('g', { transform: `translate(${MARGIN} ${chartTop})` }, still.marks),
    lines(foot, footTop, SOURCE_SIZE, SOFT),
  );
  return { svg: `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`, width, height };
}

/** At twice the size, so that it stays sharp on paper; null where the browser cannot draw it. */
export async function pngOf({ svg, width, height }: ChartImage): Promise<Blob | null> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image(width * LARGER, height * LARGER);
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width * LARGER;
    canvas.height = height * LARGER;
    const context = canvas.getContext('2d');
    if (context === null) return null;
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
  } catch {
    return null;
  } finally {
    URL.revokeObjectURL(address);
  }
}

let ruler: CanvasRenderingContext2D | null = null;

function textWidth(text: string, size: number): number {
  ruler ??= document.createElement('canvas').getContext('2d');
  if (ruler === null) return text.length * size * 0.6;
  ruler.font = `${size === TITLE_SIZE ? 650 : 400} ${size}px ${FONT}`;
  return ruler.measureText(text).width;
}
