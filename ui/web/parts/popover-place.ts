/** The place of a popover beside its button: beneath it, or above where there is more room, and never off the screen. */
const GAP = 4;
const EDGE = 8;

export interface PopoverPlace {
  readonly left: number;
  readonly top: number;
}

export function placeBeside(button: HTMLElement, panel: HTMLElement): PopoverPlace {
  const at = button.getBoundingClientRect();
  const { width, height } = panel.getBoundingClientRect();
  return placeOf(at, { width, height }, { width: window.innerWidth, height: window.innerHeight });
}

interface Size {
  readonly width: number;
  readonly height: number;
}

type Box = Pick<DOMRect, 'right' | 'top' | 'bottom'>;

/** Right edges together, as the button stands at the right of what it belongs to. */
export function placeOf(button: Box, panel: Size, screen: Size): PopoverPlace {
  const left = Math.min(Math.max(EDGE, button.right - panel.width), screen.width - panel.width - EDGE);
  const below = button.bottom + GAP;
  const fits = below + panel.height <= screen.height - EDGE;
  const top = fits ? below : Math.max(EDGE, button.top - GAP - panel.height);
  return { left: Math.max(EDGE, left), top };
}
