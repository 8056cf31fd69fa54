/** The page in the place of the app where neither the copy nor the host has it: it explains this in both languages. */
import { enOffline } from '../../words/catalogue/en-offline.ts';
import { viOffline } from '../../words/catalogue/vi-offline.ts';

const LANGUAGES = { en: enOffline.nothingKept, vi: viOffline.nothingKept } as const;

const STYLE = 'max-width:38rem;margin:3rem auto;padding:0 1rem;font:1.1rem/1.5 system-ui,sans-serif';

function paragraph([language, { title, told, again }]: [string, typeof enOffline.nothingKept]): string {
  // Loaded again with its fragment, which names the view: a link to the same page would lose it.
  return `<section lang="${language}"><h1 style="font-size:1.4rem">${title}</h1><p>${told}</p><p><button type="button" onclick="location.reload()">${again}</button></p></section>`;
}

export function nothingKept(): Response {
  const body = Object.entries(LANGUAGES).map(paragraph).join('');
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>${enOffline.nothingKept.title}</title>`;
  return new Response(
    `<!doctype html><html lang="en"><head>${head}</head><body style="${STYLE}">${body}</body></html>`,
    {
      status: 503,
      headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' },
    },
  );
}
