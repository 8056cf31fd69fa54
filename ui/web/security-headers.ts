/** The response headers the app is served with, here and on any static host: one definition for all of them. */

const contentSecurityPolicy = [
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
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types svelte-trusted-html app-url',
].join('; ');

export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
};

/** The development server injects styles as `<style>` elements; everything else stays as strict as in production. */
export const developmentHeaders: Readonly<Record<string, string>> = {
  ...securityHeaders,
  'Content-Security-Policy': contentSecurityPolicy.replace(
    "style-src 'self'",
    "style-src 'self' 'unsafe-inline'",
  ),
};

/** Names in `assets` hold a hash of their content; everything else has to be asked after, the service worker above all. */
const ASSETS = '/assets/';
const FOREVER = 'public, max-age=31536000, immutable';
const ASK_EVERY_TIME = 'no-cache';

/** How long a browser may keep what it got at this path. */
export function cacheControlOf(path: string): string {
  return path.includes(ASSETS) ? FOREVER : ASK_EVERY_TIME;
}

/** The `_headers` file that static hosts such as Netlify and Cloudflare Pages read. */
export function staticHostHeaders(): string {
  const lines = Object.entries(securityHeaders).map(([name, value]) => `  ${name}: ${value}`);
  const kept = [`${ASSETS}*`, '/', '/index.html', '/sw.js'].flatMap((path) => [
    path,
    `  Cache-Control: ${cacheControlOf(path)}`,
  ]);
  return ['/*', ...lines, ...kept, ''].join('\n');
}
