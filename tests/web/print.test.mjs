// Went wrong: a printed page was the canvas, cut off at the window, in the colours of the screen; and without JavaScript
// "Getting ready" stood above the note that JavaScript is needed.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { acceptNotice, button, desk, inWorld, look, open, phone } from './support/world.mjs';

/** @typedef {import('playwright-core').Page} Page */

/** What is wrong with the page on paper. @param {Page} page @returns {Promise<string[]>} */
const faultsOnPaper = (page) => page.evaluate(() => {
    /** @type {string[]} */
    const faults = [];
    const shown = (/** @type {Element} */ element) => element.getClientRects().length > 0;
    const name = (/** @type {Element} */ element) => `${element.localName} "${element.textContent?.slice(0, 30)}"`;
    for (const selector of ['#canvas', 'nav', '.breath', 'input[type=range]']) {
        for (const element of document.querySelectorAll(selector)) if (shown(element)) faults.push(`${selector} is on paper`);
    }
    for (const element of [document.documentElement, document.body]) {
        if (getComputedStyle(element).backgroundColor !== 'rgb(255, 255, 255)') faults.push(`${element.localName} is not white`);
    }
    let below = 0;
    for (const element of document.querySelectorAll('#mirror :is(h1, h2, h3, p, li, button), .page :is(h1, p)')) {
        if (element.matches('nav *')) continue;
        if (!shown(element)) {
            if (!element.matches('button, #hint')) faults.push(`${name(element)} is missing`);
            continue;
        }
        const { top, bottom, left, right } = element.getBoundingClientRect();
        const { color, position, overflow } = getComputedStyle(element);
        if (!/^rgb\((\d|[1-4]\d|5[01]), /.test(color)) faults.push(`${name(element)} is ${color}`);
        if (position !== 'static' || overflow !== 'visible') faults.push(`${name(element)} is ${position}, ${overflow}`);
        if (left < 0 || right > innerWidth + 1) faults.push(`${name(element)} is cut off`);
        if (top < below - 1) faults.push(`${name(element)} lies over the text before it`);
        below = element.matches('li:has(button)') ? top : bottom;
    }
    return faults;
});

/** @param {Page} page @param {string} screen @param {string[]} texts that are on paper
 * @param {string[]} pressed what makes no sense there, because it can only be pressed */
async function print(page, screen, texts, pressed = []) {
    await page.emulateMedia({ media: 'print' });
    assert.deepEqual(await faultsOnPaper(page), [], screen);
    for (const text of texts) await page.getByText(text).filter({ visible: true }).first().waitFor({ timeout: 5000 });
    for (const text of pressed) assert.equal(await page.getByText(text, { exact: true }).filter({ visible: true }).count(), 0, text);
    const paper = await page.pdf({ format: 'A4' });
    assert.ok(paper.length > 5000, `${screen}: ${paper.length} bytes`);
    await page.emulateMedia({ media: 'screen' });
}

for (const view of /** @type {const} */ (['canvas', 'words'])) {
    test(`EveryScreenIsADocumentOnPaper (${view})`, inWorld(async (world) => {
        const { page } = await world.profile({ ...desk, colorScheme: 'dark' }, { extra: view === 'words' ? ['--disable-3d-apis'] : [] });
        const press = (/** @type {string} */ name) => look().then(() => button(page, name).last().evaluate((element) => /** @type {HTMLElement} */ (element).click()));
        await open(page, world.address);
        await print(page, 'notice', ['When to ask, when to stop']);
        await acceptNotice(page);
        await print(page, 'today', ['Proposed for today']);
        await press('Learn');
        await press('Back pain usually eases');
        await page.getByRole('heading', { name: 'Back pain usually eases', level: 1 }).waitFor();
        await print(page, 'lesson', ['Keep moving', 'NICE guideline NG59, 2016']);
        await press('Poses');
        await page.getByRole('heading', { name: 'Poses', level: 1 }).waitFor();
        await print(page, 'poses', ['Gate', 'Parighasana', 'Knee rocks', 'Rest on your side']);
        await press('Gate');
        await button(page, 'Practise only this pose').waitFor();
        await print(page, 'pose', ['Gate', 'Step by step'], ['Practise only this pose', 'Above']);
        await press('Settings');
        await page.getByRole('heading', { name: 'Settings', level: 1 }).waitFor();
        await print(page, 'settings', ['Breathe out', '6 seconds']);
        await press('Today');
        await press('Start session');
        await page.getByRole('status').waitFor();
        await print(page, 'session', []);
    }));
}

test('ATroublePageIsADocumentOnPaperToo', inWorld(async (world) => {
    const { page } = await world.profile({ ...phone, colorScheme: 'dark' });
    await page.addInitScript(() => { delete (/** @type {any} */ (globalThis).WebAssembly); });
    await page.goto(world.address);
    await page.getByText(/WebAssembly/).first().waitFor();
    await print(page, 'trouble', ['This browser is too old for Catcow']);
}));

test('WithoutJavaScriptThePageSaysOnlyThat', inWorld(async (world) => {
    const { page } = await world.profile({ ...phone, javaScriptEnabled: false });
    await page.goto(world.address);
    await page.locator('#opening .note').waitFor();
    assert.match(await page.locator('#opening .note').textContent() ?? '', /^Catcow needs JavaScript/);
    assert.equal(await page.locator('#hint').isVisible(), false);
}));
