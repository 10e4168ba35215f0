// English, German and Spanish: chosen by the address, Settings or the browser, and available offline.

import assert from 'node:assert/strict';
import { copyFile, readFile, readdir, writeFile } from 'node:fs/promises';
import { test } from 'node:test';
import { acceptNotice, button, diagnostics, inWorld, open, phone, workerIsActive } from './support/world.mjs';

/** @typedef {import('playwright-core').Page} Page */

/** @param {Page} page */
const languageOf = (page) => page.evaluate(() => [document.documentElement.lang, document.title]);

/** @param {Page} page @param {string} name */
const heading = (page, name) => page.getByRole('heading', { name, level: 1, exact: true });

/** Waits until the worker's caches hold the files of these languages.
 * @param {Page} page @param {string[]} codes */
const kept = (page, codes) => page.waitForFunction(async (wanted) => {
    /** @type {string[]} */
    const urls = [];
    for (const name of await caches.keys()) {
        urls.push(...(await (await caches.open(name)).keys()).map(({ url }) => url));
    }
    return wanted.every((code) => urls.some((url) => url.includes(`/text/${code}-`)));
}, codes);

/** @param {Page} page @param {string} first the nav button @param {string} language */
async function choose(page, first, language) {
    await button(page, first).click();
    await page.getByRole('radio', { name: language, exact: true }).evaluate((radio) => /** @type {HTMLElement} */ (radio).click());
}

test('TheAddressChoosesTheLanguage', inWorld(async (world) => {
    const { page } = await world.profile({ ...phone, locale: 'es-MX' });
    await open(page, `${world.address}?lang=de`);
    await heading(page, 'Yoga für deinen unteren Rücken').waitFor();
    assert.deepEqual(await languageOf(page), ['de', 'Catcow: Yoga für den unteren Rücken']);
    await button(page, 'Ich habe verstanden').click();
    await button(page, 'Weiter').click();
    await button(page, 'Einheit starten').click();
    await page.getByRole('status').getByText('Mach dich bereit').waitFor();
}));

test('ABrowserInGermanSeesGermanFromTheFirstScreenOn', inWorld(async (world) => {
    const { page } = await world.profile({ ...phone, locale: 'de-AT' });
    await page.addInitScript(() => {
        /** @type {any} */ (window).seen = [];
        new MutationObserver(() => {
            const title = document.querySelector('#mirror h1')?.textContent;
            if (title) /** @type {any} */ (window).seen.push(title);
        }).observe(document, { childList: true, subtree: true, characterData: true });
    });
    await open(page, world.address);
    await heading(page, 'Yoga für deinen unteren Rücken').waitFor();
    const seen = await page.evaluate(() => [...new Set(/** @type {any} */ (window).seen)]);
    assert.deepEqual(seen, ['Yoga für deinen unteren Rücken']);
    assert.equal((await languageOf(page))[0], 'de');
}));

test('OneThatCatcowDoesNotSpeakLeavesEnglish', inWorld(async (world) => {
    const { page } = await world.profile({ ...phone, locale: 'fr-FR' });
    await open(page, `${world.address}?lang=xx`);
    await heading(page, 'Yoga for your low back').waitFor();
    assert.deepEqual(await languageOf(page), ['en', 'Catcow: yoga for low back pain']);
}));

test('SettingsChangeTheLanguageAtOnceAndKeepIt', inWorld(async (world) => {
    const { page } = await world.profile(phone);
    await open(page, world.address);
    await acceptNotice(page);
    await choose(page, 'Settings', 'Deutsch');
    await heading(page, 'Einstellungen').waitFor();
    assert.equal((await languageOf(page))[0], 'de');
    await page.getByRole('slider', { name: 'Einatmen' }).getAttribute('aria-valuetext').then((value) => assert.match(String(value), / Sekunden$/));
    await page.reload();
    await button(page, 'Einheit starten').waitFor();
    await choose(page, 'Einstellungen', 'English');
    await heading(page, 'Settings').waitFor();
    await page.reload();
    await button(page, 'Start session').waitFor();
}));

test('AFirstVisitGoesWithoutTheOthersAndOfflineHasThemAll', inWorld(async (world) => {
    const { context, page } = await world.profile(phone);
    const before = /** @type {string[]} */ ([]);
    page.on('request', (request) => before.push(request.url()));
    await open(page, world.address);
    assert(!before.some((url) => url.includes('/text/')), String(before));
    await acceptNotice(page);
    await kept(page, ['de', 'es']);
    await workerIsActive(page);
    await context.setOffline(true);
    world.expected.push(/ERR_INTERNET_DISCONNECTED/);
    await page.reload();
    await choose(page, 'Settings', 'Español');
    await heading(page, 'Ajustes').waitFor();
    await choose(page, 'Ajustes', 'Deutsch');
    await heading(page, 'Einstellungen').waitFor();
    await page.reload();
    await button(page, 'Einheit starten').waitFor();
}));

test('OneThatDoesNotArriveIsToldAndEnglishServes', inWorld(async (world) => {
    const { context, page } = await world.profile({ ...phone, locale: 'de-DE', serviceWorkers: 'block' });
    world.expected.push(/Failed to load resource/);
    await context.route('**/text/de-*', (route) => route.fulfill({ status: 500 }));
    await page.goto(world.address);
    await page.getByText('Deutsch could not be loaded').waitFor();
    await button(page, 'Close').click();
    await acceptNotice(page);
    assert.equal((await languageOf(page))[0], 'en');
    await context.unroute('**/text/de-*');
    await choose(page, 'Settings', 'Deutsch');
    await heading(page, 'Einstellungen').waitFor();
}));

test('ABrokenFileIsToldAndEnglishServes', inWorld(async (world) => {
    const { folder, address } = await world.serveCopy('app');
    for (const name of await readdir(`${folder}/text`)) await writeFile(`${folder}/text/${name}`, '["half a');
    const { page } = await world.profile({ ...phone, locale: 'es-ES' });
    await page.goto(address);
    await page.getByText('Español could not be loaded').waitFor();
    await button(page, 'Close').click();
    await heading(page, 'Yoga for your low back').waitFor();
}));

// Otherwise a person who is offline right after an update would see English.
test('ANewVersionBringsTheLanguagesThatWereThere', inWorld(async (world) => {
    const { folder, address } = await world.serveCopy('app');
    const { page } = await world.profile(phone);
    await open(page, address);
    await acceptNotice(page);
    await kept(page, ['de', 'es']);
    const old = (await readdir(`${folder}/text`)).find((name) => name.startsWith('de-')) ?? '';
    await copyFile(`${folder}/text/${old}`, `${folder}/text/de-0123456789.txt`);
    await writeFile(`${folder}/sw.js`, (await readFile(`${folder}/sw.js`, 'utf8')).replaceAll(old, 'de-0123456789.txt'));
    await page.evaluate(async () => {
        const registration = await navigator.serviceWorker.getRegistration();
        await registration?.update();
        const worker = registration?.installing;
        if (worker) await new Promise((done) => worker.addEventListener('statechange', () => worker.state === 'installed' && done(null)));
    });
    const urls = await page.evaluate(async () => {
        const all = [];
        for (const name of await caches.keys()) all.push(...(await (await caches.open(name)).keys()).map(({ url }) => url));
        return all.filter((url) => url.includes('/text/de-')).length;
    });
    assert.equal(urls, 2, 'the old one until the new version takes over, and the new one');
}));

// Went wrong: ?lang=constructor was a language, because every object has this property. The page then fetched the file
// of that name and set the language of the document to it.
test('NamesThatEveryObjectHasAreNoLanguages', inWorld(async (world) => {
    const { page } = await world.profile(phone, { extra: ['--disable-3d-apis'] });
    for (const name of ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf', '__defineGetter__', 'en-toString']) {
        await open(page, `${world.address}?lang=${name}`);
        await heading(page, 'Yoga for your low back').waitFor();
        assert.deepEqual(await languageOf(page), ['en', 'Catcow: yoga for low back pain'], name);
        assert.deepEqual((await diagnostics(page)).errors, [], name);
    }
    // A translation of the browser may set the language of the document to anything.
    await page.evaluate(() => { document.documentElement.lang = 'constructor'; });
    world.expected.push(/unreachable|RuntimeError/);
    await page.evaluate(() => dispatchEvent(new ErrorEvent('error', { error: new WebAssembly.RuntimeError('x'), message: 'x' })));
    await heading(page, 'Catcow has stopped').waitFor();
}));
