// What one finger, a second finger and a fling do, with the browser's own events.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Fingers, atRest } from './support/fingers.mjs';
import { acceptNotice, button, diagnostics, inWorld, open, phone } from './support/world.mjs';

/** @param {import('./support/world.mjs').World} world */
async function settings(world) {
    const { page } = await world.profile(phone, { allFrames: true });
    await open(page, world.address);
    await acceptNotice(page);
    await button(page, 'Settings').tap();
    await page.getByRole('slider', { name: 'Volume of the tones' }).waitFor();
    await atRest(page);
    return { page, fingers: await Fingers.on(page) };
}

/** @param {import('playwright-core').Page} page @param {string} name */
async function place(page, name) {
    const box = await page.getByRole('slider', { name }).boundingBox();
    assert(box, name);
    return { ...box, middle: { x: box.x + box.width / 2, y: box.y + box.height / 2 } };
}

test('AFingerScrollsAndItsFlingRunsOnAndComesToRest', inWorld(async (world) => {
    const { page, fingers } = await settings(world);
    const before = await place(page, 'Volume of the tones');
    await fingers.fling({ x: 200, y: 600 }, { x: 200, y: 450 });
    await atRest(page);
    const moved = before.y - (await place(page, 'Volume of the tones')).y;
    assert(moved > 150, `the page moved ${moved} points, the finger 150`);
    const drawn = (await diagnostics(page)).frames.drawn;
    await atRest(page);
    assert.equal((await diagnostics(page)).frames.drawn, drawn);
}));

test('ATapThatStopsAFlingPressesNothing', inWorld(async (world) => {
    const { page, fingers } = await settings(world);
    const screen = () => diagnostics(page).then((said) => said.screen);
    const mute = page.getByRole('switch', { name: 'Mute' });
    await fingers.fling({ x: 60, y: 600 }, { x: 60, y: 420 });
    // During the glide anything may lie under the finger.
    await fingers.down({ x: 200, y: 300 });
    await fingers.up();
    await atRest(page);
    assert.equal(await screen(), 'settings');
    assert.equal(await mute.getAttribute('aria-checked'), 'false');
}));

// A tap on the track moved nothing.
test('ASliderMovesByATapOnItsTrackOrWhenItIsDrawnSideways', inWorld(async (world) => {
    const { page, fingers } = await settings(world);
    const value = () => page.getByRole('slider', { name: 'Volume of the tones' }).inputValue();
    const before = await value();
    const { middle } = await place(page, 'Volume of the tones');
    await fingers.draw([middle], [{ x: middle.x, y: middle.y - 120 }]);
    await fingers.up();
    await atRest(page);
    assert.equal(await value(), before, 'scrolling over it changes nothing');
    const now = await place(page, 'Volume of the tones');
    await fingers.down({ x: now.x + now.width / 4, y: now.middle.y });
    await fingers.up();
    await atRest(page);
    const tapped = Number(await value());
    assert(Math.abs(tapped - 0.25) < 0.06, `the knob is where the finger was: ${tapped}`);
    await fingers.draw([now.middle], [{ x: now.middle.x + 100, y: now.middle.y + 20 }]);
    await fingers.up();
    await atRest(page);
    assert(Number(await value()) > 0.6, await value());
    await fingers.draw([now.middle], [{ x: now.middle.x - 100, y: now.middle.y + 20 }]);
    await fingers.up();
    await atRest(page);
    assert(Number(await value()) < 0.5, await value());
    assert.equal((await place(page, 'Volume of the tones')).y, now.y, 'the page stays');
}));

// A finger that slipped 30 pixels turned 8.5 seconds into 3.
test('AStepperChangesByATapOnly', inWorld(async (world) => {
    const { page, fingers } = await settings(world);
    const inView = async () => (await place(page, 'Breathe in')).y < phone.viewport.height - 150;
    for (let tries = 0; tries < 8 && !await inView(); tries += 1) {
        await fingers.fling({ x: 200, y: 600 }, { x: 200, y: 450 });
        await atRest(page);
    }
    assert(await inView(), 'above the navigation');
    const { x, y, width, height } = await place(page, 'Breathe in');
    const value = () => page.getByRole('slider', { name: 'Breathe in' }).inputValue();
    const before = await value();
    const minus = { x: x + 20, y: y + height / 2 };
    for (const by of [30, -15]) {
        await fingers.draw([minus], [{ x: minus.x + by, y: minus.y + 2 }]);
        await atRest(page);
        await fingers.up();
        await atRest(page);
        assert.equal(await value(), before, 'a slip changes nothing');
    }
    for (let i = 0; i < 3; i += 1) {
        await fingers.down({ x: x + width - 20, y: y + height / 2 });
        await fingers.up();
    }
    await atRest(page);
    assert.equal(Number(await value()), Number(before) + 1.5, 'three quick taps are three steps');
}));

test('TwoFingersZoomAPictureAndNotThePage', inWorld(async (world) => {
    const { page, fingers } = await settings(world);
    await page.keyboard.press('F2');
    await page.getByRole('heading', { name: 'Gallery' }).waitFor();
    for (let part = 0; part < 8; part += 1) await page.keyboard.press('PageDown');
    await atRest(page);
    const picture = page.getByRole('img', { name: 'Turn and zoom' });
    const box = await picture.boundingBox();
    assert(box);
    const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    const before = await page.screenshot({ clip: box });
    await fingers.draw(
        [{ x: middle.x - 20, y: middle.y }, { x: middle.x + 20, y: middle.y }],
        [{ x: middle.x - 60, y: middle.y }, { x: middle.x + 60, y: middle.y }]);
    await fingers.up();
    await atRest(page);
    const after = await page.screenshot({ clip: box });
    assert(!before.equals(after), 'the picture is larger');
    assert.equal(await page.evaluate(() => window.visualViewport?.scale), 1, 'the page is not');
}));

test('TheBrowsersOwnKeysAndZoomAreLeftToIt', inWorld(async (world) => {
    const { page } = await settings(world);
    const taken = await page.evaluate(() => {
        const send = (/** @type {Event} */ event) => !document.getElementById('stage')?.dispatchEvent(event);
        const wheel = (/** @type {boolean} */ ctrlKey) => send(new WheelEvent('wheel', { ctrlKey, deltaY: 100, bubbles: true, cancelable: true }));
        const key = (/** @type {string} */ code, /** @type {KeyboardEventInit} */ more = {}) =>
            send(new KeyboardEvent('keydown', { code, bubbles: true, cancelable: true, ...more }));
        return {
            wheel: wheel(false), zoom: wheel(true), tab: key('Tab'), reload: key('KeyR', { ctrlKey: true }),
            larger: key('Equal', { ctrlKey: true }), help: key('F1'), page: key('PageDown'),
        };
    });
    assert.deepEqual(taken, { wheel: true, zoom: false, tab: false, reload: false, larger: false, help: false, page: true });
}));

test('TurnedInMidSessionThePictureStaysSharpAndTheSessionGoesOn', inWorld(async (world) => {
    const { page } = await world.profile(phone, { allFrames: true });
    await open(page, world.address);
    await acceptNotice(page);
    await button(page, 'Start session').tap();
    await page.getByRole('status').waitFor();
    for (const size of [{ width: 844, height: 390 }, { width: 320, height: 568 }, { width: 390, height: 844 }]) {
        await page.setViewportSize(size);
        await page.waitForFunction(({ width, height }) => {
            const canvas = /** @type {HTMLCanvasElement} */ (document.getElementById('canvas'));
            return canvas.width === width * devicePixelRatio && canvas.height === height * devicePixelRatio;
        }, size);
        await page.waitForFunction(({ width }) => {
            const box = document.querySelector('[role=status]')?.getBoundingClientRect();
            return box && box.left >= 0 && box.right <= width;
        }, size);
        const box = await button(page, /^(Pause|Resume)$/).boundingBox();   // a busy machine can stall the session
        assert(box && box.height >= 72 && box.y + box.height <= size.height, JSON.stringify(box));
    }
    const { session } = await diagnostics(page);
    assert.equal(session.item, 0);
    assert(session.t > 0);
}));
