/**
 * How a slider feels: four scenarios over the whole trade of 2024 in the built app under its real headers, the rate of
 * one dragged with the mouse, traced. Run `npm run build` before; prints the table and writes it into README.md beside this file.
 *
 *   npm run bench:slider -- [runs]
 */
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { launchArguments } from '../browser/launch-arguments.mjs';
import { obtainBrowser } from '../browser/obtain-browser.mjs';
import { machineLine, table, writeBetween } from './report.mjs';
import { median } from './rounds.mjs';
import { serveBuilt } from './static-host.mjs';
import { taskTimes } from './trace.mjs';

const MOVES = 240;
const MS_BETWEEN = 8;
const OTHERS = ['pause-10', 'mfn-only'];
const FIGURE = '#headline-title ~ * data[value], .headline data[value]';
const CATEGORIES = ['devtools.timeline', 'toplevel', 'blink.user_timing'];

async function fourScenarios(page, origin) {
  await page.goto(`${origin}/#/scenarios`);
  const settled = () => page.waitForSelector('.comparison[aria-busy="false"]');
  await settled();
  for (const [index, name] of OTHERS.entries()) {
    await page.getByRole('button', { name: '+ Add a scenario' }).click();
    await page.locator(`#scenario-${index + 2}`).selectOption(name);
    await settled();
  }
  await page.waitForSelector('#general-rate:not([disabled])');
}

/**
 * In the page: frames that the browser gave, with the rate of the slider and the rate whose figures stood; the rates that
 * the slider had; and frames in which the figures were new.
 */
function watchFrames(selector) {
  const seen = { frames: [], inputs: [], repaints: [] };
  const slider = document.querySelector('#general-rate');
  const own = document.querySelector('#general-rate-own option').value;
  const title = document.querySelector('#headline-title .of-scenario');
  const standing = () => / ([\d.]+)%$/.exec(title.textContent)?.[1] ?? own;
  const figures = () => [...document.querySelectorAll(selector)].map((data) => data.value).join();
  let before = figures();
  const each = (time) => {
    if (window.__stopWatching) return;
    seen.frames.push({ time, input: seen.inputs.length - 1, standing: Number(standing()) });
    const now = figures();
    if (now !== before) seen.repaints.push(time);
    before = now;
    requestAnimationFrame(each);
  };
  slider.addEventListener(
    'input',
    () => seen.inputs.push({ time: performance.now(), rate: Number(slider.value) }),
    true,
  );
  requestAnimationFrame(each);
  window.__seen = seen;
}

/** As a person drags it: without waiting for an answer. */
async function drag(page) {
  const box = await page.locator('#general-rate').boundingBox();
  const session = await page.context().newCDPSession(page);
  const send = (type, part) =>
    session.send('Input.dispatchMouseEvent', {
      type,
      x: box.x + box.width * part,
      y: box.y + box.height / 2,
      button: 'left',
      buttons: type === 'mouseReleased' ? 0 : 1,
      clickCount: type === 'mouseMoved' ? 0 : 1,
    });
  await send('mousePressed', 0.3);
  const start = Date.now();
  const sent = [];
  for (let move = 0; move < MOVES; move += 1) {
    sent.push(send('mouseMoved', 0.1 + 0.8 * Math.abs(Math.sin(move / 40))));
    const wait = start + (move + 1) * MS_BETWEEN - Date.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
  }
  await Promise.all(sent);
  await send('mouseReleased', 0.5);
  await session.detach();
}

async function traced(browser, origin) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await fourScenarios(page, origin);
  // A hand that has moved it before: what happens the first time is warm by then.
  await drag(page);
  await page.waitForTimeout(500);
  await page.evaluate(watchFrames, FIGURE);
  await browser.startTracing(page, { categories: CATEGORIES });
  await drag(page);
  await page.waitForSelector('.comparison[aria-busy="false"]');
  const seen = await page.evaluate(() => {
    window.__stopWatching = true;
    return window.__seen;
  });
  const trace = JSON.parse((await browser.stopTracing()).toString());
  await context.close();
  return { seen, ...taskTimes(trace.traceEvents) };
}

/** Frames that met the slider at another rate, and those of them after which the next frame had the figures of it or of a later one. */
export function keptUp({ frames, inputs }) {
  const moved = frames.flatMap((frame, at) => {
    const [before, next] = [frames[at - 1], frames[at + 1]];
    const isMoved =
      before !== undefined && next !== undefined && inputs[before.input]?.rate !== inputs[frame.input]?.rate;
    return isMoved ? [{ frame, next }] : [];
  });
  const inTime = moved.filter(({ frame, next }) =>
    inputs.slice(frame.input, next.input + 1).some(({ rate }) => rate === next.standing),
  );
  return { moved: moved.length, inTime: inTime.length };
}

export async function measureSlider(runs) {
  const browser = await chromium.launch({ executablePath: await obtainBrowser(), args: launchArguments() });
  const host = await serveBuilt('gzip');
  const found = [];
  for (let run = 0; run < runs; run += 1) found.push(await traced(browser, host.origin));
  await browser.close();
  host.close();
  const of = (figure) => median(found.map(figure));
  const during = ({ seen }, times) =>
    times.filter((time) => time >= seen.inputs[0].time && time <= seen.inputs.at(-1).time + 100).length;
  return {
    runs,
    seconds: of(({ seen }) => (seen.inputs.at(-1).time - seen.inputs[0].time) / 1000),
    inputs: of(({ seen }) => seen.inputs.length),
    frames: of((one) =>
      during(
        one,
        one.seen.frames.map(({ time }) => time),
      ),
    ),
    moved: of(({ seen }) => keptUp(seen).moved),
    inTime: of(({ seen }) => keptUp(seen).inTime),
    repaints: of((one) => during(one, one.seen.repaints)),
    answers: of((one) => one.answers),
    compute: of((one) => one.compute),
    transfer: of((one) => one.transfer),
    script: of((one) => one.script / one.seen.repaints.length),
    paint: of((one) => one.paint / one.seen.repaints.length),
    longest: Math.max(...found.map((one) => one.longest)),
    longTasks: found.reduce((sum, one) => sum + one.longTasks, 0),
  };
}

function markdown(figures) {
  const ms = (value) => `${value.toFixed(1)} ms`;
  const rows = [
    ['frames that met the slider at another rate', figures.moved],
    ['of these: its figures, or newer ones, stood by the next frame', figures.inTime],
    ['frames that showed new figures', figures.repaints],
    ['frames that the browser gave in that time', `${figures.frames} in ${figures.seconds.toFixed(1)} s`],
    ['an answer, worker: compute', ms(figures.compute)],
    ['an answer, on its way from the worker to the page (clock)', ms(figures.transfer)],
    ['a repaint, page: script', ms(figures.script)],
    ['a repaint, page: style, layout, paint', ms(figures.paint)],
    ['longest task of the page’s thread', ms(figures.longest)],
    ['tasks of the page’s thread above 50 ms', figures.longTasks],
  ];
  return [
    `${machineLine()}; medians of ${figures.runs} drags of ${figures.inputs} steps; time of the processor, but for the way.`,
    table(['Slider, four scenarios over 2024', ''], rows),
  ].join('\n\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const written = markdown(await measureSlider(Number(process.argv[2] ?? 5)));
  console.log(written);
  writeBetween(fileURLToPath(new URL('README.md', import.meta.url)), 'slider', written);
}
