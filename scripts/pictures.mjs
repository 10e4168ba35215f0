#!/usr/bin/env node
// Takes pictures of the screens in several sizes and themes, and the picture in the README.
//     node scripts/pictures.mjs FOLDER            all of them, into a folder outside the repository
//     node scripts/pictures.mjs FOLDER 390x844    only sizes and themes that contain the words given
//     node scripts/pictures.mjs --readme          only docs/player.png
// Needs dist/ (scripts/build) and Chromium (scripts/setup test).

import { mkdirSync } from 'node:fs';
import { usage } from './lib/usage.mjs';
import { serve } from './serve.mjs';

const [first, ...words] = usage(import.meta.url, { most: Infinity, options: ['--readme'] });
const readme = first === '--readme';
const folder = readme ? 'docs' : first;
if (!folder || words.includes('--readme')) {
    console.error('error: name a folder for the pictures; see node scripts/pictures.mjs --help');
    process.exit(2);
}
const { chromium } = await import('playwright-core');

const sizes = [[320, 256], [480, 270], [360, 640], [390, 844], [844, 390], [768, 1024], [1440, 900], [1920, 1080]];
const looks = /** @type {const} */ ([
    { name: 'light', scheme: 'light', text: 100 },
    { name: 'dark', scheme: 'dark', text: 100 },
    { name: 'contrast', scheme: 'dark', text: 100, theme: 3 },
    { name: 'large', scheme: 'light', text: 200 },
]);

const flags = ['--no-sandbox', '--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader',
    '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];

/** Writes the settings in the app's own format, before the app loads them.
 * @param {import('playwright-core').Page} page @param {{text: number, theme?: number}} look */
async function settle(page, look) {
    const row = JSON.stringify({
        v: 1, notice_seen: true, needs_asked: true, text_percent: look.text,
        theme: ['system', 'light', 'dark', 'contrast'][look.theme ?? 0],
    });
    await page.evaluate((text) => new Promise((done, failed) => {
        const request = indexedDB.open('catcow');
        request.onerror = () => failed(request.error);
        request.onsuccess = () => {
            const write = request.result.transaction('single', 'readwrite');
            write.objectStore('single').put(text, 'settings');
            write.oncomplete = () => { request.result.close(); done(null); };
        };
    }), row);
}

/** Waits for a tenth of a second without a frame. Tries six times at most, because a session always moves.
 * @param {import('playwright-core').Page} page */
const atRest = (page) => page.evaluate(async () => {
    const drawn = () => /** @type {any} */ (window).catcow.diagnostics().frames.drawn;
    const frames = (/** @type {number} */ count) => new Promise((done) => {
        const step = () => (count-- > 0 ? requestAnimationFrame(step) : done(null));
        step();
    });
    for (let tries = 0, before = -1; tries < 6 && before !== drawn(); tries += 1) {
        before = drawn();
        await frames(6);
    }
});

/** @param {import('playwright-core').Page} page @param {string} phase @param {number} progress */
const untilPhase = (page, phase, progress) => page.waitForFunction(([wanted]) => {
    const session = /** @type {any} */ (window).catcow.diagnostics().session;
    return session?.phase === wanted;
}, [phase, String(progress)], { polling: 20 });

/** @param {import('playwright-core').Page} page @param {(name: string) => Promise<void>} take */
async function walk(page, take) {
    const press = (/** @type {string} */ name) => page.getByRole('button', { name, exact: true }).evaluate((e) => /** @type {HTMLElement} */ (e).click());
    const parts = async (/** @type {string} */ name, /** @type {number} */ count) => {
        for (let part = 1; part <= count; part += 1) {
            await take(`${name}-${part}`);
            await page.evaluate(() => /** @type {HTMLElement} */ (document.activeElement)?.blur());
            await page.keyboard.press('PageDown');
        }
    };
    await take('today');
    await press('See the routine');
    await page.getByRole('heading', { name: 'Eight poses', level: 1 }).waitFor();
    await parts('routine', 3);
    await press('Watch it fast');
    await page.getByRole('button', { name: 'Pause' }).waitFor();
    await take('film');
    await press('Back');
    await page.getByRole('heading', { name: 'Eight poses', level: 1 }).waitFor();
    await press('Not now');
    await press('Posture check');
    await page.getByRole('heading', { name: 'Posture check', level: 1 }).waitFor();
    await take('posture');
    await press('Back');
    await press('Learn');
    await page.getByRole('heading', { name: 'Learn', level: 1 }).waitFor();
    await take('learn');
    await press('How to breathe slowly into your belly');
    await page.getByRole('heading', { name: 'How to breathe slowly into your belly', level: 1 }).waitFor();
    await parts('lesson', 2);
    await press('Poses');
    await page.getByRole('heading', { name: 'Poses', level: 1 }).waitFor();
    await take('poses');
    await press('Gate');
    await page.getByRole('button', { name: 'Practise only this pose' }).waitFor();
    await parts('pose', 3);
    await press('Routines');
    await page.getByRole('heading', { name: 'Routines', level: 1 }).waitFor();
    await parts('routines', 2);
    await press('Paste a link');
    await page.getByRole('dialog').waitFor();
    await take('paste');
    await press('Cancel');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await press('Progress');
    await page.getByRole('heading', { name: 'Progress', level: 1 }).waitFor();
    await take('progress');
    await press('Settings');
    await page.getByRole('heading', { name: 'Settings', level: 1 }).waitFor();
    await press('Learn the sounds');
    await page.getByRole('heading', { name: 'Learn the sounds', level: 1 }).waitFor();
    await take('sounds');
    await press('Back');
    await page.getByRole('heading', { name: 'Settings', level: 1 }).waitFor();
    await parts('settings', 4);
    await press('When to ask, when to stop');
    await page.getByRole('button', { name: 'Back' }).waitFor();
    await take('safety');
    await press('Back');
    await press('Your answers and props');
    await page.getByRole('button', { name: 'Done' }).waitFor();
    await take('needs');
    await press('Done');
    await page.getByRole('heading', { name: 'Settings', level: 1 }).waitFor();
    await press('Today');
    await page.getByRole('button', { name: 'Start session' }).waitFor();
    await page.evaluate(() => /** @type {HTMLElement} */ (document.activeElement)?.blur());
    await page.keyboard.press('F2');
    for (let part = 1; part <= 6; part += 1) {
        await take(`gallery-${part}`);
        await page.keyboard.press('PageDown');
    }
    await press('Today');
    await page.getByRole('button', { name: 'Start session' }).waitFor();
    await press('Start session');
    await untilPhase(page, 'move', 0);
    await take('player-move');
    while (!['inhale', 'exhale'].includes(await page.evaluate(() => /** @type {any} */ (window).catcow.diagnostics().session.phase))) {
        if (await page.getByRole('button', { name: "I'm ready" }).count()) await press("I'm ready").catch(() => {});
    }
    await untilPhase(page, 'exhale', 0);
    await take('player-exhale');
    await press('More');
    await page.getByRole('dialog').waitFor();
    await take('more');
    await press('Close');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await press('Pause');
    await page.getByRole('button', { name: 'Resume' }).waitFor();
    await take('player-paused');
    await press('It hurts');
    await page.getByRole('dialog').waitFor();
    await take('hurts');
    await press('Nothing hurts: continue');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await press('End session');
    await page.getByRole('dialog').waitFor();
    await take('dialog');
    await page.getByRole('dialog').getByRole('button', { name: 'End session' }).evaluate((e) => /** @type {HTMLElement} */ (e).click());
    await page.getByRole('button', { name: 'Done' }).waitFor();
    await take('after');
}

mkdirSync(folder, { recursive: true });
const { address, close } = await serve('dist', 0);
const browser = await chromium.launch({ executablePath: process.env.CATCOW_CHROMIUM, args: flags });
for (const [width, height] of readme ? [[390, 844]] : sizes) {
    for (const look of readme ? looks.slice(0, 1) : looks) {
        const name = `${width}x${height}-${look.name}`;
        if (words.length && !words.every((word) => name.includes(word))) continue;
        const page = await browser.newPage({
            viewport: { width, height }, colorScheme: look.scheme, deviceScaleFactor: width < 800 ? 2 : 1,
        });
        // A browser without a screen refuses, and the player would say so in every picture.
        await page.addInitScript(() => {
            navigator.wakeLock.request = async () => /** @type {any} */ (Object.assign(new EventTarget(), { release: async () => {} }));
        });
        await page.goto(address);
        await page.locator('#mirror [role=main], #mirror main').first().waitFor({ state: 'attached' });
        const take = async (/** @type {string} */ screen) => {
            await atRest(page);
            await page.screenshot({ path: `${folder}/${name}-${screen}.png` });
        };
        if (!readme) await take('notice');
        await settle(page, look);
        await page.reload();
        await page.getByRole('button', { name: 'Start session' }).waitFor({ state: 'attached' });
        if (readme) {
            await walk(page, async (screen) => {
                if (screen === 'player-exhale') await page.screenshot({ path: `${folder}/player.png` });
            });
        } else {
            await walk(page, take);
        }
        await page.close();
        console.log(name);
    }
}
await browser.close();
await close();
