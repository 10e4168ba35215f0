// Went wrong: a browser's translation wraps each text in <font>. The mirror then wrote into a text that was no longer
// shown, so the words view and the screen reader stood still at the first phase.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { acceptNotice, button, desk, inWorld, open, until } from './support/world.mjs';

/** @typedef {import('playwright-core').Page} Page */

/** Translates the page for ever, as Google Translate and Edge do: each text node is replaced by two nested <font> with
 * another text. Some extensions instead split a text, or put an element around it.
 * @param {Page} page @param {'font' | 'split' | 'emptied'} how */
const translate = (page, how) => page.evaluate((how) => {
    const words = (/** @type {string} */ text) => text.replace(/\p{L}/gu, (letter) => `${letter}\u0301`);
    const done = new WeakSet();
    const font = (/** @type {Node} */ inside) => {
        const made = document.createElement('font');
        made.style.verticalAlign = 'inherit';
        made.append(inside);
        return made;
    };
    const translateAll = () => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        /** @type {Text[]} */
        const found = [];
        while (walker.nextNode()) found.push(/** @type {Text} */ (walker.currentNode));
        for (const text of found) {
            if (done.has(text) || !text.data.trim()) continue;
            if (how === 'font') {
                const translated = new Text(words(text.data));
                done.add(translated);
                text.replaceWith(font(font(translated)));
            } else if (how === 'split') {
                const rest = text.splitText(text.data.length >> 1);
                done.add(text).add(rest);
            } else {
                done.add(text);
                text.before(font(new Text('')));
            }
        }
    };
    new MutationObserver(translateAll).observe(document.body, { childList: true, subtree: true, characterData: true });
    translateAll();
}, how);

/** The text without the marks of the translation. */
const plain = (/** @type {string | null} */ text) => (text ?? '').replaceAll('\u0301', '');

/** What assistive technology is told of the status. @param {Page} page @returns {Promise<string>} */
async function spokenStatus(page) {
    const session = await page.context().newCDPSession(page);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const status = nodes.find(({ role, ignored }) => role?.value === 'status' && !ignored);
    /** @type {(node: typeof status) => string[]} */
    const inside = (node) => (node?.childIds ?? []).flatMap((id) => {
        const child = nodes.find(({ nodeId }) => nodeId === id);
        return [child?.role?.value === 'StaticText' ? String(child.name?.value ?? '') : '', ...inside(child)];
    });
    await session.detach();
    return plain(inside(status).join(''));
}

/** @param {Page} page */
const shownStatus = (page) => page.getByRole('status').evaluate((element) => /** @type {HTMLElement} */ (element).textContent).then(plain);

/** Presses a button by its name before the translation. @param {Page} page @param {string} name */
const press = (page, name) => page.waitForFunction((wanted) => {
    const found = /** @type {HTMLElement[]} */ ([...document.querySelectorAll('#mirror button')])
        .find((each) => (each.textContent ?? '').replaceAll('\u0301', '') === wanted);
    found?.click();
    return found !== undefined;
}, name);

for (const how of /** @type {const} */ (['font', 'split', 'emptied'])) {
    test(`ATranslatedPageGoesOn (${how})`, inWorld(async (world) => {
        const { page } = await world.profile(desk, { extra: ['--disable-3d-apis'] });
        await open(page, `${world.address}?speed=4`);
        await page.locator('body.words').waitFor();
        await translate(page, how);
        for (const name of ['I understand', 'Continue', 'Start session']) await press(page, name);
        for (const [phase, word] of [['inhale', 'Inhale'], ['exhale', 'Exhale'], ['inhale', 'Inhale']]) {
            await until(page, `session.phase === ${phase}`);
            await page.waitForFunction((wanted) => /** @type {HTMLElement | null} */ (document.querySelector('#mirror [role=status]'))
                ?.textContent?.replaceAll('\u0301', '').startsWith(wanted), word);
            assert.match(await shownStatus(page), /^(Inhale|Exhale)/);
            assert.match(await spokenStatus(page), /^(Inhale|Exhale)/);
        }
    }));
}

test('OverTheCanvasATranslatedPageGoesOn', inWorld(async (world) => {
    const { page } = await world.profile(desk);
    await open(page, `${world.address}?speed=4`);
    await acceptNotice(page);
    await button(page, 'Start session').click();
    await page.getByRole('status').waitFor();
    await translate(page, 'font');
    for (const word of ['Inhale', 'Exhale', 'Inhale']) {
        await page.waitForFunction((wanted) => document.querySelector('#mirror [role=status]')?.textContent?.replaceAll('\u0301', '') === wanted, word);
    }
    assert.match(await spokenStatus(page), /^(Inhale|Exhale)/);
}));

test('TheBrowserOffersNoTranslationBecauseCatcowHasItsOwnLanguages', inWorld(async (world) => {
    const { page } = await world.profile(desk, { extra: ['--disable-3d-apis'] });
    await open(page, world.address);
    assert.equal(await page.evaluate(() => document.documentElement.translate), false);
    assert.equal(await page.evaluate(() => document.querySelector('#mirror h1')?.closest('[translate=no]') !== null), true);
}));
