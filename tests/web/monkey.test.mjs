// A random walk over everything that can be pressed, typed, moved and lost. CATCOW_SEED chooses another walk, CATCOW_STEPS
// makes it longer. Nothing may fail, and Today is reached from everywhere.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linkWithTitle, twoBreaths } from './support/links.mjs';
import { inWorld, open, phone } from './support/world.mjs';

/** @typedef {import('playwright-core').Page} Page */

const seed = Number(process.env.CATCOW_SEED ?? 913_063_638);
const steps = Number(process.env.CATCOW_STEPS ?? 500);

/** Mulberry32. @param {number} state */
function random(state) {
    let now = state;
    return () => {
        now = now + 0x6d2b79f5 | 0;
        let mixed = Math.imul(now ^ now >>> 15, 1 | now);
        mixed = mixed + Math.imul(mixed ^ mixed >>> 7, 61 | mixed) ^ mixed;
        return ((mixed ^ mixed >>> 14) >>> 0) / 2 ** 32;
    };
}

/** Presses one of the buttons that can be reached now. @param {Page} page @param {number} dice 0 to 1
 * @returns {Promise<string>} its name */
const pressOne = (page, dice) => page.evaluate((at) => {
    const all = /** @type {HTMLElement[]} */ ([...document.querySelectorAll('#mirror button:not([aria-disabled=true])')])
        .filter((element) => !element.closest('[inert]'));
    const one = all[Math.floor(at * all.length)];
    one?.click();
    return `press ${one?.textContent ?? 'nothing'}`;
}, dice);

/** Lets the program draw. @param {Page} page */
const settle = (page) => page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

/** Where the person is, and whether a message lies over it. @param {Page} page @returns {Promise<{screen: string, over: boolean}>} */
const place = (page) => page.evaluate(() => ({
    screen: String(/** @type {any} */ (window).catcow.diagnostics().screen),
    over: document.querySelector('#mirror [role=dialog]') !== null,
}));

/** What a person or their device can do. @type {Record<string, (page: Page, dice: () => number) => Promise<unknown>>} */
const acts = {
    type: (page, dice) => page.evaluate((at) => {
        const fields = /** @type {HTMLInputElement[]} */ ([...document.querySelectorAll('#mirror input[type=text]')]);
        const field = fields[Math.floor(at * fields.length)];
        if (!field) return;
        field.focus();
        field.value = ['', 'bridge ', 'ça va?', '<b>', '猫'.repeat(40), '\u202e'][Math.floor(at * 60) % 6] ?? '';
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        field.blur();
    }, dice()),
    slide: (page, dice) => page.evaluate((at) => {
        const sliders = /** @type {HTMLInputElement[]} */ ([...document.querySelectorAll('#mirror input[type=range]')]);
        const slider = sliders[Math.floor(at * sliders.length)];
        if (!slider) return;
        slider.value = String(Number(slider.min) + (at * 97 % 1) * (Number(slider.max) - Number(slider.min)));
        slider.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }, dice()),
    key: (page, dice) => page.keyboard.press(['Escape', 'Tab', 'Space', 'Enter', 'ArrowRight', 'ArrowUp', 'PageDown', 'F2'][Math.floor(dice() * 8)] ?? 'Tab'),
    back: (page) => page.evaluate(() => { if (history.state?.depth > 0) history.back(); }),
    rotate: (page, dice) => page.setViewportSize(dice() < 0.5 ? { width: 390, height: 844 } : { width: 844, height: 390 }),
    hide: (page, dice) => page.evaluate((hidden) => {
        Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
        Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => (hidden ? 'hidden' : 'visible') });
        document.dispatchEvent(new Event('visibilitychange'));
    }, dice() < 0.5),
    graphics: (page) => page.evaluate(() => {
        const all = /** @type {any} */ (window);
        all.lose ??= /** @type {HTMLCanvasElement} */ (document.getElementById('canvas')).getContext('webgl2')?.getExtension('WEBGL_lose_context');
        if (all.lost) all.lose?.restoreContext();
        else all.lose?.loseContext();
        all.lost = !all.lost;
    }),
    theme: (page, dice) => page.emulateMedia({ colorScheme: dice() < 0.5 ? 'dark' : 'light', reducedMotion: dice() < 0.5 ? 'reduce' : 'no-preference' }),
    link: (page, dice) => page.evaluate((fragment) => { location.hash = fragment; },
        [twoBreaths, linkWithTitle('<b>\u{1f9d8}'), '#1.AAAA', '#9.x', '#about'][Math.floor(dice() * 5)] ?? ''),
    reload: async (page) => {
        await page.reload();
        await page.locator('#mirror [data-id]').first().waitFor({ state: 'attached' });
    },
};
/** How often each happens, of 100; all else is a press. */
const shares = { type: 6, slide: 6, key: 8, back: 8, rotate: 3, hide: 4, graphics: 3, theme: 2, link: 3, reload: 1 };

/** @param {() => number} dice */
function choose(dice) {
    let left = dice() * 100;
    for (const [name, share] of Object.entries(shares)) {
        left -= share;
        if (left < 0) return name;
    }
    return 'press';
}

/** Goes to Today as somebody does who cannot read: the first button of the navigation, or any button, until it is
 * there. @param {Page} page @param {() => number} dice @returns {Promise<number>} presses, -1 for a dead end */
async function goToday(page, dice) {
    for (let presses = 0; presses < 150; presses += 1) {
        const { screen, over } = await place(page);
        if (screen === 'today' && !over) return presses;
        const navigation = page.locator('#mirror nav:not([inert] *):not([inert]) button').first();
        if (!over && await navigation.count() > 0) await navigation.evaluate((element) => /** @type {HTMLElement} */ (element).click());
        else await pressOne(page, dice());
        await settle(page);
    }
    return -1;
}

test(`ARandomWalkFindsNoFaultAndNoDeadEnd (seed ${seed})`, inWorld(async (world) => {
    const dice = random(seed);
    const { page } = await world.profile(phone);
    world.expected.push(/WebGL|CONTEXT_LOST/i);
    await open(page, `${world.address}?speed=20`);
    /** @type {string[]} */
    const path = [];
    /** @type {Set<string>} */
    const screens = new Set();
    let longest = 0;
    const told = () => `seed ${seed}, step ${path.length}: ${path.slice(-12).join('; ')}`;
    for (let step = 1; step <= steps; step += 1) {
        const name = choose(dice);
        path.push(name === 'press' ? await pressOne(page, dice()) : name);
        await acts[name]?.(page, dice);
        await settle(page);
        screens.add((await place(page)).screen);
        assert.deepEqual(world.faults, [], told());
        assert.equal(await page.locator('#trouble').count(), 0, told());
        if (step % 50 !== 0) continue;
        await acts.hide?.(page, () => 1);
        const presses = await goToday(page, dice);
        assert.notEqual(presses, -1, `a dead end: ${told()}`);
        longest = Math.max(longest, presses);
        path.push('today');
    }
    console.log(`seed ${seed}: ${steps} steps, ${screens.size} screens (${[...screens].sort().join(', ')}), Today at most ${longest} presses away`);
}));
