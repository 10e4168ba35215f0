// Typing with a keyboard, an input method and the clipboard; a whole session with the keyboard only.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Fingers, atRest } from './support/fingers.mjs';
import { acceptNotice, button, desk, diagnostics, inWorld, look, open, phone } from './support/world.mjs';

/** Opens the gallery and returns its field. @param {import('playwright-core').Page} page */
async function field(page) {
    await page.keyboard.press('F2');
    await page.getByRole('heading', { name: 'Gallery' }).waitFor();
    return page.getByRole('textbox', { name: 'A field', exact: true });
}

/** Returns the text that C++ holds. The field is created again from it. @param {import('playwright-core').Page} page */
async function held(page) {
    await page.evaluate(() => /** @type {HTMLElement} */ (document.activeElement)?.blur());
    await button(page, 'Today').evaluate((element) => /** @type {HTMLElement} */ (element).click());
    await button(page, 'Start session').waitFor();
    await page.evaluate(() => /** @type {HTMLElement} */ (document.activeElement)?.blur());
    return (await field(page)).inputValue();
}

test('AFingerOpensTheFieldAndAnInputMethodWritesIntoIt', inWorld(async (world) => {
    const { page } = await world.profile(phone);
    await open(page, world.address);
    await acceptNotice(page);
    const input = await field(page);
    await input.evaluate((element) => element.focus());   // as the keyboard does; the field is scrolled into view
    await atRest(page);
    await input.evaluate((element) => element.blur());
    await atRest(page);
    const box = await input.boundingBox();
    assert(box && box.height >= 48);
    const fingers = await Fingers.on(page);
    await fingers.down({ x: box.x + 60, y: box.y + box.height / 2 });
    await fingers.up();
    await page.waitForFunction(() => document.activeElement?.matches('input[type=text]'));
    const style = await input.evaluate((element) => {
        const { opacity, fontSize } = getComputedStyle(element);
        return { opacity, size: Number.parseFloat(fontSize) };
    });
    assert.equal(style.opacity, '1', 'what is written is seen');
    assert(style.size >= 16, 'a phone does not zoom in');
    const cdp = await page.context().newCDPSession(page);
    await page.keyboard.type('Rücken ');
    await cdp.send('Input.imeSetComposition', { text: 'ねこ', selectionStart: 2, selectionEnd: 2 });
    await cdp.send('Input.insertText', { text: '猫' });
    assert.equal(await input.inputValue(), 'Rücken 猫');
    assert.equal(await held(page), 'Rücken 猫');
}));

test('TextIsCopiedPastedAndUndoneAsEverywhere', inWorld(async (world) => {
    const { page } = await world.profile(desk);
    await open(page, world.address);
    await acceptNotice(page);
    const input = await field(page);
    await input.focus();
    await page.keyboard.type('soft knees');
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Control+c');
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), 'soft knees');
    await page.keyboard.press('End');
    await page.keyboard.press('Control+v');
    assert.equal(await input.inputValue(), 'soft kneessoft knees');
    await page.keyboard.press('Control+z');
    assert.equal(await input.inputValue(), 'soft knees');
    await page.keyboard.type('!'.repeat(200));
    assert.equal((await input.inputValue()).length, 80, 'no longer than the field takes');
    assert.equal((await held(page)).length, 80);
}));

test('AWholeSessionByTheKeyboardAlone', inWorld(async (world) => {
    const { page } = await world.profile(desk);
    await open(page, `${world.address}?speed=60`);
    const press = (/** @type {string} */ key) => look().then(() => page.keyboard.press(key));
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '');
    const tabTo = async (/** @type {string} */ name) => {
        for (let presses = 0; presses < 30; presses += 1) {
            if ((await focused()) === name) return;
            await page.keyboard.press('Tab');
        }
        assert.fail(`${name} is not reached with Tab; the focus is on ${await focused()}`);
    };
    await tabTo('I understand');
    await press('Enter');
    await button(page, 'Continue').waitFor();
    await tabTo('Continue');
    await press('Enter');
    await button(page, 'Start session').waitFor();
    await tabTo('Start session');
    await press('Enter');
    await page.getByRole('status').waitFor();
    await page.evaluate(() => /** @type {HTMLElement} */ (document.activeElement)?.blur());
    await press('Space');
    await button(page, 'Resume').waitFor();
    const item = async () => (await diagnostics(page)).session.item;
    await press('Space');
    await button(page, 'Pause').waitFor();
    const before = await item();
    await press('ArrowRight');
    await page.waitForFunction((was) => {
        const session = /** @type {any} */ (window).catcow.diagnostics().session;
        return !session || session.item > was;
    }, before);
    await button(page, 'Done').waitFor({ timeout: 120000 });
    await tabTo('Done');
    await press('Enter');
    await button(page, 'Start session').waitFor();
}));
