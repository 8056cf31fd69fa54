/** Notifies the other tabs of this page that the library has changed, and is notified by them. */
const CHANNEL = 'tariff-library';

export interface OtherTabs {
  readonly tell: () => void;
  readonly listen: (heard: () => void) => void;
}

/** Alone where the browser has no channel: the others see the change when they are opened again. */
export function otherTabs(): OtherTabs {
  if (typeof BroadcastChannel === 'undefined') return { tell: () => undefined, listen: () => undefined };
  const channel = new BroadcastChannel(CHANNEL);
  return {
    tell: () => channel.postMessage('changed'),
    listen: (heard) => channel.addEventListener('message', () => heard()),
  };
}
