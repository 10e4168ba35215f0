// The figure on the screens: drawn, turned by a finger, shown in lists, and shown as lines without WebGL.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { acceptNotice, button, diagnostics, inWorld, open, phone, until } from './support/world.mjs';

/** Returns the share of wood-coloured pixels in a part of the page. @param {import('playwright-core').Page} page
 * @param {{x: number, y: number, width: number, height: number}} clip */
async function wood(page, clip) {
    const picture = (await page.screenshot({ clip })).toString('base64');
    return page.evaluate(async (data) => {
        const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
        const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
        const pen = new OffscreenCanvas(image.width, image.height).getContext('2d');
        if (!pen) throw new Error('no 2d');
        pen.drawImage(image, 0, 0);
        const { data: all } = pen.getImageData(0, 0, image.width, image.height);
        let count = 0;
        for (let i = 0; i < all.length; i += 4) {
            const [red = 0, green = 0, blue = 0] = all.slice(i, i + 3);
            if (red > green + 20 && green > blue + 20) count += 1;
        }
        return count / (image.width * image.height);
    }, picture);
}

/** @param {import('playwright-core').Locator} element */
async function box(element) {
    const found = await element.boundingBox();
    assert(found);
    return found;
}

/** The figure. The page of a pose has pictures of mistakes, too. @param {import('playwright-core').Page} page */
const image = (page) => page.getByRole('img').first();
/** Ends the movement, unless it has come to its end by itself. @param {import('playwright-core').Page} page */
const rest = async (page) => {
    const atRest = button(page, 'Play the movement');
    await button(page, 'Pause the movement').or(atRest).waitFor();
    if (await atRest.count() === 0) await button(page, /^(Pause|Play) the movement$/).tap();
    await atRest.waitFor();
};

test('TheBodyIsDrawnOnTodayOnAPoseAndInASession', inWorld(async (world) => {
    const { page } = await world.profile(phone, { allFrames: true });
    await open(page, `${world.address}?speed=10`);
    await acceptNotice(page);
    await rest(page);
    assert(await wood(page, await box(image(page))) > 0.05, 'Today');
    await button(page, 'Poses').tap();
    await button(page, 'Cat and Cow').tap();
    await button(page, 'Practise only this pose').waitFor();
    await rest(page);
    assert.match(await image(page).getAttribute('aria-label') ?? '', /On all fours/);
    assert(await wood(page, await box(image(page))) > 0.05, 'the page of a pose');
    await button(page, 'Practise only this pose').tap();
    await until(page, 'session.phase === exhale');
    assert(await wood(page, await box(image(page))) > 0.05, 'a session');
    const said = await diagnostics(page);
    assert.deepEqual(said.figure, { shown: true, faults: [], drawing: '' });
}));

test('AFingerTurnsTheBody', inWorld(async (world) => {
    const { page } = await world.profile(phone, { allFrames: true });
    await open(page, world.address);
    await acceptNotice(page);
    await button(page, 'Poses').tap();
    await button(page, 'Cat and Cow').tap();
    await button(page, 'Practise only this pose').waitFor();
    await rest(page);
    const clip = await box(image(page));
    const before = await page.screenshot({ clip });
    await page.mouse.move(clip.x + 60, clip.y + clip.height / 2);
    await page.mouse.down();
    await page.mouse.move(clip.x + 200, clip.y + clip.height / 2, { steps: 8 });
    await page.mouse.up();
    const after = await page.screenshot({ clip });
    assert(!before.equals(after), 'it is seen from elsewhere');
    // It lies below the picture and, on some pages, below the fold.
    await page.getByRole('radio', { name: 'Front' }).evaluate((element) => /** @type {HTMLElement} */ (element).click());
    await page.getByRole('radio', { name: 'Front', checked: true }).waitFor();
}));

test('AListShowsEachPoseInASmallPicture', inWorld(async (world) => {
    const { page } = await world.profile(phone, { allFrames: true });
    await open(page, world.address);
    await acceptNotice(page);
    await button(page, 'Poses').tap();
    const row = await box(button(page, 'Sphinx'));
    await page.waitForFunction(() => new Promise((answer) => {
        const drawn = () => /** @type {any} */ (window).catcow.diagnostics().frames.drawn;
        const before = drawn();
        let frames = 8;
        const step = () => (frames-- > 0 ? requestAnimationFrame(step) : answer(drawn() === before));
        step();
    }));
    assert(await wood(page, { x: row.x, y: row.y, width: 72, height: row.height }) > 0.04);
}));

test('WithoutWebGLTheBodyIsDrawnInLines', inWorld(async (world) => {
    const { page } = await world.profile(phone, { allFrames: true });
    await page.addInitScript(() => {
        const own = HTMLCanvasElement.prototype.getContext;
        HTMLCanvasElement.prototype.getContext = /** @type {any} */ (function (/** @type {any} */ kind, /** @type {any[]} */ ...rest) {
            // @ts-expect-error the browser's own
            return String(kind).startsWith('webgl') ? null : own.call(this, kind, ...rest);
        });
    });
    world.expected.push(/WebGL/);
    await open(page, world.address);
    await acceptNotice(page);
    await button(page, 'Poses').click();
    await button(page, 'Sphinx').click();
    const lines = image(page).locator('path');
    await lines.nth(4).waitFor({ state: 'attached' });
    for (const path of await lines.all()) assert.doesNotMatch(await path.getAttribute('d') ?? '', /NaN/);
    const seen = await box(image(page).locator('svg'));
    assert(seen.width > 200 && seen.height > 150, `${seen.width} x ${seen.height}`);
}));
