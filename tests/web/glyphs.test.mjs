// Characters that the fonts lack: the browser paints them into the program's atlas.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { latinLetters, otherScripts } from './support/links.mjs';
import { inWorld, open, phone, understand } from './support/world.mjs';

/** @typedef {import('playwright-core').Page} Page */

/** Records the painted texts, and how often the page asks for a 2D canvas. @param {Page} page */
const watchPens = (page) => page.addInitScript(() => {
    const watched = { texts: /** @type {string[]} */ ([]), pens: 0 };
    /** @type {any} */ (window).watched = watched;
    const paint = CanvasRenderingContext2D.prototype.fillText;
    CanvasRenderingContext2D.prototype.fillText = function (text, ...rest) {
        watched.texts.push(text);
        paint.call(this, text, ...rest);
    };
    const make = /** @type {any} */ (HTMLCanvasElement.prototype).getContext;
    HTMLCanvasElement.prototype.getContext = function (/** @type {any[]} */ ...wanted) {
        watched.pens += Number(wanted[0] === '2d');
        return make.apply(this, wanted);
    };
});

/** @param {Page} page @returns {Promise<{texts: string[], pens: number}>} */
const watched = (page) => page.evaluate(() => /** @type {any} */ (window).watched);

/** @param {Page} page @param {{title: string, link: string}} routine @param {string} address */
async function preview(page, routine, address) {
    await open(page, address + routine.link);
    await understand(page);
    await page.getByRole('heading', { name: routine.title, exact: true }).waitFor();
}

/** Waits until no frame is drawn any more. @param {Page} page */
const rest = (page) => page.waitForFunction(() => {
    const all = /** @type {any} */ (window);
    const { drawn } = all.catcow.diagnostics().frames;
    all.still = drawn === all.drawnBefore ? all.still + 1 : 0;
    all.drawnBefore = drawn;
    return all.still > 20;
}, null, { polling: 'raf' });

/** Returns a picture of the title on the canvas. @param {Page} page @param {string} title */
async function pictureOf(page, title) {
    await rest(page);
    const box = await page.getByRole('heading', { name: title, exact: true }).boundingBox();
    assert(box);
    return (await page.screenshot({ clip: box })).toString('base64');
}

/** Returns the share of pixels that differ between two pictures of the same size.
 * @param {Page} page @param {string[]} pictures */
const difference = (page, pictures) => page.evaluate(async (both) => {
    const [one, other] = await Promise.all(both.map(async (base64) => {
        const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
        const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
        const pen = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
        pen?.drawImage(bitmap, 0, 0);
        return pen?.getImageData(0, 0, bitmap.width, bitmap.height).data;
    }));
    if (!one || !other || one.length !== other.length) return 1;
    return one.reduce((sum, value, i) => sum + Number(Math.abs(value - (other[i] ?? 0)) > 8), 0) / one.length;
}, pictures);

test('ATitleInAnotherScriptIsPaintedByTheBrowser', inWorld(async (world) => {
    const { page } = await world.profile(phone, { allFrames: true });
    await watchPens(page);
    await preview(page, otherScripts, world.address);
    const { texts, pens } = await watched(page);
    for (const text of ['朝', 'ガ', 'صباح', 'الخير', '☀️', '🧘🏽‍♀️']) assert(texts.includes(text), `${text} of ${texts}`);
    assert.equal(pens, 1, 'one canvas for all');
    assert.equal(new Set(texts).size, texts.length, 'each only once for a size and weight');

    const without = await world.profile(phone, { allFrames: true });
    await without.page.addInitScript(() => {
        const make = /** @type {any} */ (HTMLCanvasElement.prototype).getContext;
        HTMLCanvasElement.prototype.getContext = function (/** @type {any[]} */ ...wanted) {
            return wanted[0] === '2d' ? null : make.apply(this, wanted);
        };
    });
    await preview(without.page, otherScripts, world.address);
    const pictures = [await pictureOf(page, otherScripts.title), await pictureOf(without.page, otherScripts.title)];
    assert(await difference(page, pictures) > 0.02, 'something else than the fallback is drawn');
}));

test('NoCanvasIsMadeForLettersThatTheFontsHave', inWorld(async (world) => {
    const { page } = await world.profile(phone, { allFrames: true });
    await watchPens(page);
    await preview(page, latinLetters, world.address);
    assert.deepEqual(await watched(page), { texts: [], pens: 0 });
}));

test('PaintedLettersAreThereAgainAfterALostContext', inWorld(async (world) => {
    const { page } = await world.profile(phone, { allFrames: true });
    world.expected.push(/WebGL|CONTEXT_LOST/i);
    await preview(page, otherScripts, world.address);
    const before = await pictureOf(page, otherScripts.title);
    await page.evaluate(() => {
        const gl = /** @type {HTMLCanvasElement} */ (document.getElementById('canvas')).getContext('webgl2');
        /** @type {any} */ (window).lose = gl?.getExtension('WEBGL_lose_context');
        /** @type {any} */ (window).lose.loseContext();
    });
    await page.locator('.words').waitFor();
    await page.evaluate(() => /** @type {any} */ (window).lose.restoreContext());
    await page.locator('.words').waitFor({ state: 'detached' });
    // Each glyph is painted again when it is next drawn. This takes a few frames.
    let apart = 1;
    for (let more = 20; more > 0 && apart >= 0.001; more -= 1) apart = await difference(page, [before, await pictureOf(page, otherScripts.title)]);
    assert(apart < 0.001, `${apart} of the picture is another`);
}));
