/** What an element's style comes to, read again when the appearance or the window's size changes. */
import { createSubscriber } from 'svelte/reactivity';

const subscribe = createSubscriber((update) => {
  const scheme = matchMedia('(prefers-color-scheme: dark)');
  const theme = new MutationObserver(update);
  theme.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
  scheme.addEventListener('change', update);
  addEventListener('resize', update);
  return () => {
    theme.disconnect();
    scheme.removeEventListener('change', update);
    removeEventListener('resize', update);
  };
});

export function measured(element: Element | undefined, property: string): string {
  subscribe();
  return element === undefined ? '' : getComputedStyle(element).getPropertyValue(property).trim();
}
