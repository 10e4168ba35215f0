// A routine is printed: on as few pages as its exercises need, black on white, with its link as a code.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linkOf, linkWithTitle } from './support/links.mjs';
import { pagesOf, sizesOf } from './support/pdf.mjs';
import { codeIn } from './support/qr.mjs';
import { button, desk, diagnostics, inWorld, look, open, phone } from './support/world.mjs';

/** @typedef {import('./support/world.mjs').Page} Page */

const words = {
    en: { ways: ['I understand', 'Continue'], print: 'Print', hurts: 'When to stop', side: 'hold for 4 breaths, right side only' },
    de: { ways: ['Ich habe verstanden', 'Weiter'], print: 'Drucken', hurts: 'Wann du aufhörst', side: /rechte Seite/ },
    es: { ways: ['Entendido', 'Continuar'], print: 'Imprimir', hurts: 'Cuándo parar', side: /derech/ },
};
// The exercises with the most words, and two more.
const eight = [
    { pose: 5, kind: 2, amount: 2, repetitions: 5 }, { pose: 1, kind: 0, amount: 6 }, { pose: 2, variant: 1, kind: 1, amount: 4 },
    { pose: 3, sides: 2, kind: 1, amount: 4 }, { pose: 7, kind: 1, amount: 3 },
    { pose: 8, kind: 3, amount: 2, repetitions: 3, rest: 10 }, { pose: 4, kind: 1, amount: 5 }, { pose: 10, kind: 0, amount: 6 },
];

/** Lets the page print without a printer. @param {Page} page */
const withoutPrinter = (page) => page.addInitScript(() => {
    /** @type {any} */ (window).printed = [];
    window.print = () => /** @type {any} */ (window).printed.push(document.title);
});

/** Presses a button that has to be scrolled to, as a screen reader does. @param {Page} page @param {string} name */
async function press(page, name) {
    await button(page, name).waitFor({ state: 'attached' });
    await look();
    await button(page, name).evaluate((element) => /** @type {HTMLElement} */ (element).click());
}

/** @param {Page} page @param {'en' | 'de' | 'es'} language */
async function print(page, language = 'en') {
    await press(page, words[language].print);
    await page.waitForFunction(() => /** @type {any} */ (window).printed.length > 0);
    await page.emulateMedia({ media: 'print' });
}

/** What is wrong on paper. @param {Page} page @returns {Promise<string[]>} */
const faultsOnPaper = (page) => page.evaluate(() => {
    /** @type {string[]} */
    const faults = [];
    const paper = document.getElementById('paper');
    for (const element of document.body.children)
        if (element !== paper && element.getClientRects().length > 0) faults.push(`${element.localName} is on paper`);
    const name = (/** @type {Element} */ element) => `${element.localName} "${element.textContent?.slice(0, 30)}"`;
    for (const sheet of paper?.querySelectorAll('.sheet') ?? []) {
        const page = sheet.getBoundingClientRect();
        if (page.height > 254.5 / 25.4 * 96) faults.push(`a page of ${page.height} pixels`);
        for (const element of sheet.querySelectorAll('*')) {
            const { left, right, bottom, width } = element.getBoundingClientRect();
            if (width > 0 && (left < page.left - 1 || right > page.right + 1 || bottom > page.bottom + 1)) faults.push(`${name(element)} is cut off`);
            const { color, backgroundColor, fontSize } = getComputedStyle(element);
            if (color !== 'rgb(0, 0, 0)' || backgroundColor !== 'rgba(0, 0, 0, 0)') faults.push(`${name(element)} is ${color} on ${backgroundColor}`);
            if (!element.closest('svg') && Number.parseFloat(fontSize) < 11.99) faults.push(`${name(element)} is ${fontSize}`);
        }
        for (const column of sheet.querySelectorAll('.column')) {
            let below = 0;
            for (const card of column.children) {
                const { top, bottom } = card.getBoundingClientRect();
                if (top < below) faults.push(`${name(card)} lies over the one before it`);
                below = bottom;
            }
        }
    }
    return faults;
});

for (const [language, { ways, hurts, side }] of /** @type {['en' | 'de' | 'es', typeof words.en][]} */ (/** @type {unknown} */ (Object.entries(words)))) {
    test(`SixExercisesAreOnOnePageAndEightOnTwo (${language})`, inWorld(async (world) => {
        const { page } = await world.profile(desk);
        await withoutPrinter(page);
        for (const [count, pages] of /** @type {const} */ ([[1, 1], [4, 1], [6, 1], [8, 2]])) {
            const link = linkOf(`${count} exercises`, eight.slice(0, count));
            await page.goto('about:blank');
            await open(page, `${world.address}?lang=${language}${link}`);
            if (count === 1) for (const way of ways) await press(page, way);
            await print(page, language);
            assert.deepEqual(await faultsOnPaper(page), [], `${count}`);
            for (const [format, size] of /** @type {const} */ ([['A4', '210 x 297'], ['Letter', '216 x 279']])) {
                const pdf = await page.pdf({ format });
                assert.equal(pagesOf(pdf), pages, `${count} on ${format}`);
                assert.deepEqual(sizesOf(pdf), [size]);
            }
            assert.equal(await page.locator('#paper article').count(), count);
            assert.equal(await page.locator('#paper article .figures svg:not(.arrow)').count(), 2 * count);
            await page.locator('#paper').getByText(hurts, { exact: true }).waitFor();
            if (count > 3) await page.locator('#paper .dose').getByText(side).waitFor();
            const seen = await page.locator('#paper .code').screenshot();
            assert.equal(await codeIn(page, seen, 'image/png'), `${world.address}${link}`);
            assert.equal(await page.locator('#paper a').getAttribute('href'), `${world.address}${link}`);
            await page.emulateMedia({ media: 'screen' });
        }
    }));
}

test('TheLongestRoutineHasSixToAPage', inWorld(async (world) => {
    const { page } = await world.profile(phone);
    await withoutPrinter(page);
    await open(page, `${world.address}${linkWithTitle('Forty', 40)}`);
    for (const way of words.en.ways) await press(page, way);
    await print(page);
    assert.deepEqual(await faultsOnPaper(page), []);
    assert.equal(pagesOf(await page.pdf({ format: 'A4' })), 7);
    await page.locator('#paper').getByText('Forty, 7 / 7').waitFor();
}));

// A link can say anything: it is text.
test('NothingIsLeftWhenThePersonGoesOn', inWorld(async (world) => {
    const title = '<img src=x onerror=alert(1)><b>bold</b>';
    const { page } = await world.profile(phone);
    await withoutPrinter(page);
    await open(page, `${world.address}${linkWithTitle(title)}`);
    for (const way of words.en.ways) await press(page, way);
    const before = await page.title();
    await press(page, 'Share');
    await page.getByRole('dialog').waitFor();
    await print(page);
    assert.equal(await page.locator('#paper h1').textContent(), title);
    assert.equal(await page.locator('#paper :is(img, h1 b)').count(), 0);
    assert.deepEqual(await page.evaluate(() => /** @type {any} */ (window).printed), [`Catcow - ${title}`]);
    await page.emulateMedia({ media: 'screen' });
    assert.equal(await page.locator('#paper').isVisible(), false);
    assert.equal(await page.title(), before);
    await press(page, 'Close');
    await page.locator('#paper').waitFor({ state: 'detached' });
    assert.equal(await page.evaluate(() => document.adoptedStyleSheets.length), 0);
    await press(page, 'Start session');
    await page.getByRole('status').waitFor();
    assert.ok((await diagnostics(page)).session, 'the app goes on');
    assert.equal(await button(page, 'Print').count(), 0, 'nothing is printed in a session');
}));

test('ItIsPrintedOfflineTooAndAFailureIsSaid', inWorld(async (world) => {
    const { page, context } = await world.profile(phone);
    await withoutPrinter(page);
    await open(page, `${world.address}${linkWithTitle('Offline')}`);
    for (const way of words.en.ways) await press(page, way);
    await page.waitForFunction(async () => {
        const kept = await Promise.all((await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)));
        return kept.flat().some((url) => url.includes('later/print_sheet'));
    });
    await context.setOffline(true);
    await page.reload();
    await print(page);
    assert.equal(await page.locator('#paper h1').textContent(), 'Offline');
    await page.emulateMedia({ media: 'screen' });
    await context.setOffline(false);
    await page.evaluate(() => { window.print = () => { throw new Error('no printer'); }; });
    await press(page, 'Print');
    await page.getByText('This could not be printed.').waitFor();
    assert.equal(await page.locator('#paper').count(), 0);
}));
