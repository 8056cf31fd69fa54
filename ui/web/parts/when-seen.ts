/** Once the element is in the window or near it: work for invisible parts is not begun. */
import type { Attachment } from 'svelte/attachments';

/** Scrolling would show it at once. */
const MARGIN = '200px';

export function whenSeen(onseen: () => void): Attachment<HTMLElement> {
  return (element) => {
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        observer.disconnect();
        onseen();
      },
      { rootMargin: MARGIN },
    );
    observer.observe(element);
    return () => observer.disconnect();
  };
}
