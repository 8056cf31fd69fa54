/** One tariff line looked at closely: what is known of it, and an example that its rates are shown on. */
import type { Explanation, HistorySpan, HtsCode, IsoDate, ShipmentCells } from '../../../engine/index.ts';
import type { EngineClient, Problem } from '../worker/client.ts';
import type { ShipmentFailure } from '../worker/shipment-failure.ts';
import type { LineAnswer, LinePage, Neighbour } from '../worker/schedule-protocol.ts';

type Calls = Pick<EngineClient, 'tariffLine' | 'neighbours' | 'explainShipment' | 'history'>;

export interface Example {
  readonly value: string;
  /** One for each unit of the line. */
  readonly quantities: readonly string[];
}

/** A round sum; the reader states the quantity that goes with it. */
const FIRST_EXAMPLE: Example = { value: '10000', quantities: ['1000', '1000'] };

export interface Figures {
  readonly today: Explanation | null;
  /** Why there is no figure of today. */
  readonly failure: ShipmentFailure | Problem | null;
  readonly spans: readonly HistorySpan[];
  readonly neighbours: readonly Neighbour[];
  /** Whole cents. */
  readonly value: number;
}

const AMOUNT = /^\d{1,12}(\.\d{1,2})?$/;
const QUANTITY = /^\d{1,12}(\.\d{1,6})?$/;

export const isAmount = (text: string): boolean => AMOUNT.test(text.trim()) && Number(text) > 0;
export const isQuantity = (text: string): boolean => QUANTITY.test(text.trim()) && Number(text) > 0;

export function cellsOf(
  { exampleUnits }: Pick<LinePage, 'exampleUnits'>,
  { value, quantities }: Example,
): ShipmentCells {
  const stated = exampleUnits.flatMap((unit, place): readonly (readonly [string, string])[] => {
    const quantity = quantities[place] ?? '';
    if (!isQuantity(quantity)) return [];
    const suffix = place === 0 ? '' : '2';
    return [
      [`quantity${suffix}`, quantity.trim()],
      [`unit${suffix}`, unit],
    ];
  });
  return { customs_value: value.trim(), ...Object.fromEntries(stated) };
}

export class LineStudy {
  /** Of the code that was asked last; the one before stays until it is there. */
  answer = $state.raw<{ readonly of: HtsCode; readonly value: LineAnswer } | null>(null);
  problem = $state.raw<Problem | null>(null);
  example = $state.raw<Example>(FIRST_EXAMPLE);
  figures = $state.raw<Figures | null>(null);
  /** The figures are not yet those of the example. */
  waiting = $state.raw(false);
  page = $derived(this.answer?.value.kind === 'line' ? this.answer.value.page : null);
  readonly #calls: Calls;
  #asked = 0;
  #counted = 0;

  constructor(calls: Calls) {
    this.#calls = calls;
  }

  async open(code: HtsCode): Promise<void> {
    const question = ++this.#asked;
    const answer = await this.#calls.tariffLine(code);
    if (question !== this.#asked) return;
    this.problem = answer.ok ? null : answer.failure;
    if (!answer.ok) return;
    if (this.answer?.of !== code) this.figures = null;
    this.answer = { of: code, value: answer.value };
    await this.#count();
  }

  async change(example: Example): Promise<void> {
    this.example = example;
    await this.#count();
  }

  async #count(): Promise<void> {
    const question = ++this.#counted;
    const { page, example } = this;
    if (page === null || !isAmount(example.value)) return;
    this.waiting = true;
    const cells = { ...cellsOf(page, example), hts: page.code };
    const date: IsoDate = page.evidenceThrough;
    const [today, spans, neighbours] = await Promise.all([
      this.#calls.explainShipment({ ...cells, entry_date: date }),
      this.#calls.history(cells),
      this.#calls.neighbours({ code: page.code, cells }),
    ]);
    if (question !== this.#counted) return;
    this.waiting = false;
    this.figures = {
      today: today.ok ? today.value : null,
      failure: today.ok ? null : today.failure,
      spans: spans.ok ? spans.value : [],
      neighbours: neighbours.ok ? neighbours.value : [],
      value: Math.round(Number(example.value) * 100),
    };
  }
}
