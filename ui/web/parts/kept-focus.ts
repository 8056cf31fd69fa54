/** Where the keyboard goes on when what had the focus is removed: to what stood beside it, else around it. */
const FOCUSABLE =
  'a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, summary, [tabindex]';

interface Place {
  readonly element: Element;
  /** As they stood when the focus came: the next, then the one before. */
  readonly beside: readonly (Element | null)[];
}

const isShown = (element: Element): boolean => element.getClientRects().length > 0;

function focusableIn(element: Element): HTMLElement | null {
  const all = [...(element.matches(FOCUSABLE) ? [element] : []), ...element.querySelectorAll(FOCUSABLE)];
  return all.find((each): each is HTMLElement => each instanceof HTMLElement && isShown(each)) ?? null;
}

/** Of everything within `root`, which takes the focus itself where nothing else is left. Returns what ends it. */
export function keptFocus(root: HTMLElement): () => void {
  let places: readonly Place[] = [];

  function placesAbove(target: Element): readonly Place[] {
    const found: Place[] = [];
    for (let element: Element | null = target; element !== null; element = element.parentElement) {
      found.push({ element, beside: [element.nextElementSibling, element.previousElementSibling] });
      if (element === root) break;
    }
    return found;
  }

  function remember({ target }: FocusEvent): void {
    // A table that draws a few of its rows at a time takes the focus along by itself.
    const isOurs = target instanceof Element && target.closest('[aria-rowcount]') === null;
    places = isOurs ? placesAbove(target) : [];
  }

  const observer = new MutationObserver(() => {
    const [own] = places;
    if (own === undefined || own.element.isConnected || document.activeElement !== document.body) return;
    const left = places.flatMap(({ element, beside }) => (element.isConnected ? [element] : beside));
    places = [];
    for (const element of left) {
      const next = element?.isConnected === true ? focusableIn(element) : null;
      if (next === null) continue;
      next.focus({ preventScroll: true });
      return;
    }
  });
  observer.observe(root, { childList: true, subtree: true });
  root.addEventListener('focusin', remember);
  return () => {
    observer.disconnect();
    root.removeEventListener('focusin', remember);
  };
}
