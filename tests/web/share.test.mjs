// A routine is given away: by a code on the screen, as a picture, by the system's sheet, and as a file.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { twoBreaths } from './support/links.mjs';
import { codeIn } from './support/qr.mjs';
import { acceptNotice, button, desk, diagnostics, inWorld, look, open, openRoutine, phone } from './support/world.mjs';

/** @typedef {import('./support/world.mjs').Page} Page */

const low = { viewport: { width: 320, height: 256 }, deviceScaleFactor: 1 };
const code = (/** @type {Page} */ page) => page.getByRole('img', { name: 'QR code' });

/** Presses a button that has to be scrolled to, as a screen reader does. @param {Page} page @param {string} name */
async function press(page, name) {
    await button(page, name).waitFor({ state: 'attached' });
    await look();
    await button(page, name).evaluate((element) => /** @type {HTMLElement} */ (element).click());
}

/** Opens the sheet. Returns the link that it is about. @param {Page} page @param {string} address */
async function openSheet(page, address) {
    await open(page, address);
    for (const name of ['I understand', 'Continue']) await press(page, name);
    await openRoutine(page, 'Eight poses');
    for (const name of ['Share', 'Copy link']) await press(page, name);
    await page.getByText('The link is copied.').waitFor();
    return page.evaluate(() => navigator.clipboard.readText());
}

/** @param {Page} page @param {string} name */
async function saved(page, name) {
    const arrives = page.waitForEvent('download');
    await press(page, name);
    const file = await arrives;
    return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

/** Drops a file on the page, as from the folder of downloads. @param {Page} page @param {string} name @param {string} text */
const drop = (page, name, text) => page.evaluate(([title = '', words = '']) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([words], title));
    document.getElementById('stage')?.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
}, [name, text]);

/** Reads the code from pictures of the window, scrolling until all of it is in sight. @param {Page} page */
async function readOnScreen(page) {
    await page.mouse.move(150, 100);
    for (let tries = 0; tries < 40; tries += 1) {
        const text = await codeIn(page, await page.screenshot(), 'image/png');
        if (text) return text;
        await page.mouse.wheel(0, 20);
    }
    return null;
}

for (const { what, size, colours, least } of /** @type {const} */ ([
    { what: 'a phone', size: phone, colours: 'light', least: 300 },
    { what: 'a phone, dark', size: phone, colours: 'dark', least: 300 },
    { what: 'a desk, dark', size: desk, colours: 'dark', least: 300 },
    { what: 'a low window', size: low, colours: 'light', least: 140 },
    { what: 'a low window, dark', size: low, colours: 'dark', least: 140 },
])) {
    test(`TheCodeOnTheScreenIsTheLink (${what})`, inWorld(async (world) => {
        const { page } = await world.profile({ ...size, colorScheme: colours }, { allFrames: true });
        const link = await openSheet(page, world.address);
        const box = await code(page).boundingBox();
        assert.ok(box && box.width >= least && Math.abs(box.width - box.height) < 1, JSON.stringify(box));
        assert.equal(await readOnScreen(page), link);
    }));
}

test('APageOfWordsShowsTheCode', inWorld(async (world) => {
    const { page } = await world.profile({ ...desk, forcedColors: 'active', colorScheme: 'dark' });
    const link = await openSheet(page, world.address);
    assert.equal(await codeIn(page, await code(page).screenshot(), 'image/png'), link);
}));

test('ThePicturesHoldTheLink', inWorld(async (world) => {
    const { page } = await world.profile(phone);
    const link = await openSheet(page, world.address);
    const png = await saved(page, 'Save the code as a picture');
    assert.equal(png.name, 'Catcow - Eight poses.png');
    assert.equal(await codeIn(page, png.bytes, 'image/png'), link);
    const svg = await saved(page, 'Save the code for printing (SVG)');
    assert.equal(svg.name, 'Catcow - Eight poses.svg');
    assert.equal(await codeIn(page, svg.bytes, 'image/svg+xml'), link);
}));

test('TheSheetOfTheSystemGetsTitleTextAndLink', inWorld(async (world) => {
    const { page } = await world.profile(phone);
    await page.addInitScript(() => {
        const all = /** @type {any} */ (window);
        navigator.canShare = () => true;
        navigator.share = async (data) => {
            all.shared = { ...data, gesture: navigator.userActivation.isActive };
        };
    });
    const link = await openSheet(page, world.address);
    await page.getByRole('dialog').getByRole('button', { name: 'Share' }).click();
    await page.waitForFunction(() => Boolean(/** @type {any} */ (window).shared));
    const { title, text, url, gesture } = await page.evaluate(() => /** @type {any} */ (window).shared);
    assert.equal(title, 'Catcow: Eight poses');
    assert.match(text, /^“Eight poses”, \d+ minutes of yoga\. Catcow guides you/);
    assert.equal(url, link);
    assert.ok(gesture, 'within the press');
}));

test('AFileFromOnePersonOpensOnAnotherMachine', inWorld(async (world) => {
    const sender = await world.profile(desk);
    await openSheet(sender.page, world.address);
    const file = await saved(sender.page, 'Save as a file');
    assert.equal(file.name, 'Catcow - Eight poses.catcow.json');
    const receiver = await world.profile(phone);
    await open(receiver.page, world.address);
    await acceptNotice(receiver.page);
    await drop(receiver.page, file.name, file.bytes.toString());
    await receiver.page.getByRole('heading', { name: 'Eight poses', level: 1 }).waitFor();
    assert.equal((await diagnostics(receiver.page)).session, null, 'nothing starts by itself');
    assert.match(new URL(receiver.page.url()).hash, /^#1\./, 'a reload shows it again');
}));

test('AFileIsChosenWhereLinksArePasted', inWorld(async (world) => {
    const { page } = await world.profile(desk);
    await open(page, world.address);
    await acceptNotice(page);
    for (const name of ['Routines', 'Paste a link']) await press(page, name);
    const asks = page.waitForEvent('filechooser');
    await button(page, 'Open a file').click();
    await (await asks).setFiles({ name: 'a.catcow.json', mimeType: 'application/json', buffer: Buffer.from(
        JSON.stringify({ catcow: 1, title: 'Two breaths', link: `https://elsewhere.example/${twoBreaths}` })) });
    await page.getByRole('heading', { name: 'Two breaths' }).waitFor();
}));

const refused = [
    ['5 MB', 'x'.repeat(5_000_000), 'it is too large for a routine'],
    ['another version', '{"catcow":2,"title":"x"}', 'it was made by a newer version of Catcow'],
    ['broken', '{"catcow":1,"title":"x","li', 'part of it is missing or changed'],
    ['something else', 'Dear Ann, I am well.', 'there is no routine in it'],
];
test('AFileWithoutARoutineIsAnsweredAndALinkAsTextIsOne', inWorld(async (world) => {
    const { page } = await world.profile(phone);
    await open(page, world.address);
    await acceptNotice(page);
    for (const [what = '', text = '', sentence = ''] of refused) {
        await drop(page, `${what}.catcow.json`, text);
        await page.getByRole('dialog').getByText(sentence).waitFor();
        await button(page, 'Close').click();
        await page.getByRole('dialog').waitFor({ state: 'detached' });
    }
    await drop(page, 'mail.txt', `Hello,\n${world.address}${twoBreaths}\nBob`);
    await page.getByRole('heading', { name: 'Two breaths' }).waitFor();
}));
