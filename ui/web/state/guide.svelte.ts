/** The guided first scenario: which step the person is at; null where nobody is guided. */
export const GUIDE_STEPS = ['sides', 'figures', 'rate', 'products', 'causes', 'response', 'share'] as const;
export type GuideStep = (typeof GUIDE_STEPS)[number];

export class Guide {
  place = $state.raw<number | null>(null);
  step = $derived<GuideStep | null>(this.place === null ? null : (GUIDE_STEPS[this.place] ?? null));
  isFirst = $derived(this.place === 0);
  isLast = $derived(this.place === GUIDE_STEPS.length - 1);

  start(): void {
    this.place = 0;
  }

  next(): void {
    if (this.place !== null) this.place = this.isLast ? null : this.place + 1;
  }

  back(): void {
    if (this.place !== null && this.place > 0) this.place -= 1;
  }

  end(): void {
    this.place = null;
  }
}
