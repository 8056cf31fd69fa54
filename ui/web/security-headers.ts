/** The response headers the app is served with, here and on any static host: one definition for all of them. */

const withoutFrames = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "worker-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types svelte-trusted-html app-url',
];
const POLICY = 'Content-Security-Policy';
/** No page around the app. */
const contentSecurityPolicy = [...withoutFrames, "frame-ancestors 'none'"].join('; ');
/** Any page around a card: it shows one number and accepts no message. */
const policyOfCards = [...withoutFrames, 'frame-ancestors *'].join('; ');

/** Of every file, whatever it is. */
const everywhere: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
};

export const securityHeaders: Readonly<Record<string, string>> = {
  [POLICY]: contentSecurityPolicy,
  ...everywhere,
};

export const headersOfCards: Readonly<Record<string, string>> = { [POLICY]: policyOfCards, ...everywhere };

/** Under the name of its file, and as hosts that leave the ending out have it. */
const CARDS = ['/embed.html', '/embed'];

/** `path`: within the folder of the app, with the slash it begins with and without a question. */
export function securityHeadersOf(path: string): Readonly<Record<string, string>> {
  return CARDS.includes(path) ? headersOfCards : securityHeaders;
}

/** The development server injects styles as `<style>` elements; everything else stays as strict as in production. */
export const developmentHeaders: Readonly<Record<string, string>> = {
  ...securityHeaders,
  [POLICY]: contentSecurityPolicy.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'"),
};

/** Names in `assets` hold a hash of their content; everything else has to be asked after, the service worker above all. */
const ASSETS = '/assets/';
const FOREVER = 'public, max-age=31536000, immutable';
const ASK_EVERY_TIME = 'no-cache';

/** How long a browser may keep what it got at this path. */
export function cacheControlOf(path: string): string {
  return path.includes(ASSETS) ? FOREVER : ASK_EVERY_TIME;
}

/** What can be opened as a page or run as a worker, but the cards. */
const GUARDED = ['/', '/index.html', '/sw.js', `${ASSETS}*`];

/**
 * The `_headers` file that static hosts such as Netlify and Cloudflare Pages read. Two policies at one path would both
 * apply, so the path of all files has none.
 */
export function staticHostHeaders(): string {
  const block = (path: string, headers: Readonly<Record<string, string>>): readonly string[] => [
    path,
    ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
  ];
  const guarded = GUARDED.map((path) =>
    block(path, { 'Cache-Control': cacheControlOf(path), [POLICY]: contentSecurityPolicy }),
  );
  const cards = CARDS.map((path) =>
    block(path, { 'Cache-Control': cacheControlOf(path), [POLICY]: policyOfCards }),
  );
  return [...block('/*', everywhere), ...guarded.flat(), ...cards.flat(), ''].join('\n');
}
