// A session on a television with a remote control: arrows, OK (Enter) and Back (Escape), nothing else.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { acceptNotice, button, inWorld, look, open } from './support/world.mjs';

const television = { viewport: { width: 1920, height: 1080 } };

/** Returns the name of what has the focus. @param {import('playwright-core').Page} page */
const focused = (page) => page.evaluate(() =>
    document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '');

/** Presses an arrow until the control has the focus, at most 12 times.
 * @param {import('playwright-core').Page} page @param {string} key @param {string} name */
async function arrowTo(page, key, name) {
    const passed = [];
    for (let i = 0; i < 12; ++i) {
        if ((await focused(page)).startsWith(name)) return look();
        await page.keyboard.press(key);
        passed.push(await focused(page));
    }
    assert.fail(`${key} never comes to "${name}", but to ${passed.join(', ')}`);
}

test('ARemoteControlLeadsASessionOnTheWholeScreen', inWorld(async (world) => {
    const { page } = await world.profile(television);
    await open(page, world.address);
    await acceptNotice(page);
    await button(page, 'Start session').waitFor();
    // Up the page and back.
    await arrowTo(page, 'ArrowRight', 'Start session');
    await arrowTo(page, 'ArrowUp', 'Choose another');
    await arrowTo(page, 'ArrowDown', 'Start session');
    await page.keyboard.press('Enter');
    await button(page, 'Pause').waitFor();
    await look();   // a second press of OK right after the first does nothing
    await page.evaluate(() => /** @type {HTMLElement} */ (document.activeElement).blur());
    await page.keyboard.press('Enter');
    await button(page, 'Resume').waitFor();
    await look();
    await arrowTo(page, 'ArrowDown', 'Resume');
    await arrowTo(page, 'ArrowUp', 'It hurts');
    await arrowTo(page, 'ArrowLeft', 'More');
    await page.keyboard.press('Enter');
    await button(page, 'Full screen').waitFor();
    await look();
    await arrowTo(page, 'ArrowUp', 'Full screen');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.fullscreenElement);
    await button(page, 'Full screen').waitFor({ state: 'detached' });
    await page.evaluate(() => document.exitFullscreen());
    await page.waitForFunction(() => !document.fullscreenElement);
}));
