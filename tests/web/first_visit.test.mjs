// Went wrong: if the main script or one file of the first visit was missing, cut off, of another version or a page
// instead, "Getting ready" stayed for ever, and loading the page again brought the same file from the cache.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { LyingHost, damages } from './support/lying_host.mjs';
import { exchange, versionOfSite } from './support/versions.mjs';
import { acceptNotice, button, desk, diagnostics, inWorld, open, workerIsActive } from './support/world.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('./support/world.mjs').World} World */

/** Without WebGL a page starts much faster. */
const quick = { extra: ['--disable-3d-apis'] };
const complaints = /integrity|Failed to load resource|net::|resource|MIME type|fetch|Error|CompileError|stylesheet/i;

/** What the person reads if one file is wrong. @param {Page} page */
async function readsTrouble(page) {
    await page.getByRole('heading', { name: /Catcow (could not be loaded|arrived damaged)/ }).waitFor({ timeout: 20_000 });
    await page.getByText('Everything you have practised is kept on this device.').waitFor();
    assert.equal(await page.getByText(/Getting ready/i).count(), 0);
}

/** The app's first screen, or a message over it. */
const appeared = (/** @type {Page} */ page) => page.locator('#mirror :is(main, [role=dialog])').first().waitFor({ state: 'attached' });

/** Those that differ most. */
const some = ['a page instead, of the right type', 'one byte short', 'one bit changed', 'missing, with 404', 'of another version'];

const named = { script: /^catcow-.*\.js$/, style: /\.css$/, program: /\.wasm$/, content: /^content-/, fonts: /^fonts-/ };

for (const [kind, pattern] of Object.entries(named)) {
    test(`AWrongFileIsToldAndLoadAgainBringsTheRightOne (${kind})`, inWorld(async (world) => {
        const host = await LyingHost.in(world);
        const { folder, files } = await versionOfSite(world, 'first');
        const name = files.find((each) => pattern.test(each)) ?? assert.fail(kind);
        const { context } = await world.profile({ ...desk, serviceWorkers: 'block' }, quick);
        world.expected.push(complaints);
        const all = { ...damages, 'of another version': (/** @type {any} */ whole) => ({ ...whole, body: Buffer.concat([whole.body, Buffer.from('\n ')]) }) };
        // The browser checks script and style, our loader the rest: one of each with every damage.
        const every = kind === 'script' || kind === 'program';
        const cases = Object.entries(all).filter(([damage]) => every || some.includes(damage));
        assert.equal(cases.length, every ? 10 : some.length);
        for (const [at, [damage, lie]] of cases.entries()) {
            const page = await context.newPage();
            const address = host.show(`case${at}`, { folder, lies: { [name]: lie } });
            await page.goto(address);
            await readsTrouble(page).catch((reason) => assert.fail(`${damage}: ${reason.message}`));
            host.show(`case${at}`, { folder });
            await button(page, 'Load again').click();
            await appeared(page).catch((reason) => assert.fail(`${damage}, then whole: ${reason.message}`));
            await page.close();
        }
    }));
}

test('AFileThatNeverArrivesIsToldAndLoadAgainHelps', inWorld(async (world) => {
    const host = await LyingHost.in(world);
    const { folder, files } = await versionOfSite(world, 'first');
    const { context } = await world.profile({ ...desk, serviceWorkers: 'block' }, quick);
    // The page waits 15 s before it says so, and 8 s for answers after a press.
    await context.addInitScript(() => {
        const own = setTimeout;
        /** @type {any} */ (window).setTimeout = (/** @type {any} */ run, /** @type {number} */ delay) => own(run, delay > 7000 ? delay / 10 : delay);
    });
    world.expected.push(complaints);
    for (const [kind, pattern] of Object.entries(named)) {
        const page = await context.newPage();
        const name = files.find((each) => pattern.test(each)) ?? assert.fail(kind);
        await page.goto(host.show(kind, { folder, lies: { [name]: () => null } }), { waitUntil: 'commit' });
        await button(page, 'Load again').waitFor();
        host.show(kind, { folder });
        await button(page, 'Load again').click();
        await appeared(page).catch((reason) => assert.fail(`${kind}: ${reason.message}`));
        await page.close();
    }
}));

test('WhatAFirstVisitCanDoWithoutIsNotMissed', inWorld(async (world) => {
    const host = await LyingHost.in(world);
    const { folder, files } = await versionOfSite(world, 'first');
    const { context } = await world.profile({ ...desk, locale: 'de-DE' }, quick);
    world.expected.push(complaints, /manifest/i);
    const german = /text\/de-\w+\.txt/.exec(await readFile(`${folder}/sw.js`, 'utf8'))?.[0] ?? assert.fail();
    const further = [...files.filter((name) => /svg|webmanifest/.test(name)), 'sw.js', german];
    for (const [at, [damage, lie]] of Object.entries(damages).entries()) {
        const page = await context.newPage();
        await page.goto(host.show(`case${at}`, { folder, lies: Object.fromEntries(further.map((name) => [name, lie])) }));
        await appeared(page).catch((reason) => assert.fail(`${damage}: ${reason.message}`));
        await page.close();
    }
}));

test('TheTroubleIsToldInThePersonsLanguage', inWorld(async (world) => {
    const host = await LyingHost.in(world);
    const { folder, files } = await versionOfSite(world, 'first');
    const script = files.find((each) => named.script.test(each)) ?? assert.fail();
    const address = host.show('app', { folder, lies: { [script]: damages.empty ?? assert.fail() } });
    world.expected.push(complaints);
    const { page } = await world.profile({ ...desk, locale: 'de-AT' }, quick);
    await page.goto(address);
    await page.getByRole('heading', { name: 'Catcow ließ sich nicht laden' }).waitFor();
    await button(page, 'Neu laden').waitFor();
    await page.goto(`${address}?lang=es`);
    await button(page, 'Cargar de nuevo').waitFor();
    assert.equal(await page.evaluate(() => document.documentElement.lang), 'es');
}));

/** Opens the app and has its worker keep it. @param {Page} page @param {string} address */
async function install(page, address) {
    await open(page, address);
    await acceptNotice(page);
    await workerIsActive(page);
    await page.reload();
    await button(page, 'Start session').waitFor();
}

test('LoadAgainGetsPastADamagedWorkerCacheAndKeepsWhatThePersonStored', inWorld(async (world) => {
    const host = await LyingHost.in(world);
    const one = await versionOfSite(world, 'first');
    const { page } = await world.profile(desk, quick);
    world.expected.push(complaints);
    await install(page, host.show('app', one));
    await page.evaluate(async () => {
        for (const name of await caches.keys()) {
            const cache = await caches.open(name);
            const damaged = (await cache.keys()).filter(({ url }) => !url.includes('index.html'));
            for (const request of damaged) await cache.put(request, new Response('<!doctype html>', { headers: { 'Content-Type': 'text/html' } }));
        }
    });
    await page.reload();
    await readsTrouble(page);
    await button(page, 'Load again').click();
    await button(page, 'Start session').waitFor();   // not the notice of a first visit
    host.show('app', { folder: one.folder, down: true });
    await page.reload();
    await button(page, 'Start session').waitFor();
}));

test('LoadAgainTakesTheNewVersionIfTheFilesOfTheOldOneAreGone', inWorld(async (world) => {
    const host = await LyingHost.in(world);
    const [one, two] = [await versionOfSite(world, 'first'), await versionOfSite(world, 'second')];
    const { page } = await world.profile(desk, quick);
    world.expected.push(complaints);
    await install(page, host.show('app', one));
    host.show('app', two);
    await page.evaluate(async () => {
        for (const name of await caches.keys()) {
            const cache = await caches.open(name);
            const gone = (await cache.keys()).filter(({ url }) => !url.includes('index.html'));
            for (const request of gone) await cache.delete(request);
        }
    });
    await page.reload();
    await readsTrouble(page);
    await button(page, 'Load again').click();
    await button(page, 'Start session').waitFor();
    assert.equal((await diagnostics(page)).build, 'second');
}));

// The checksums do not find content that was broken when the site was built.
test('ContentThatCannotBeReadIsAPlainPage', inWorld(async (world) => {
    const { folder, files } = await versionOfSite(world, 'first');
    const name = files.find((each) => named.content.test(each)) ?? assert.fail();
    const whole = String(await readFile(`${folder}/${name}`));
    await exchange(folder, name, Buffer.from(whole.slice(0, whole.length / 2)));
    const host = await LyingHost.in(world);
    const { page } = await world.profile(desk, quick);
    world.expected.push(complaints);
    await page.goto(host.show('app', { folder }));
    await page.getByRole('heading', { name: 'Catcow arrived damaged' }).waitFor();
    await button(page, 'Load again').waitFor();
    await page.getByText('Do not clear the data of this site').waitFor();
}));

test('AFileOfAnExtensionThatFailsIsNoTrouble', inWorld(async (world) => {
    const { page } = await world.profile(desk, quick);
    world.expected.push(/Failed to load resource|Content Security Policy|Refused to apply style/);
    await page.addInitScript(() => {
        const add = () => {
            const link = document.createElement('link');
            link.rel = 'stylesheet';
            link.href = 'nothing.css';
            link.addEventListener('error', () => { document.documentElement.dataset.failed = ''; });
            document.head.append(link);
        };
        addEventListener('DOMContentLoaded', add);
    });
    await open(page, world.address);
    await page.locator('html[data-failed]').waitFor({ state: 'attached' });
    await acceptNotice(page);
    assert.equal(await page.locator('#trouble').count(), 0);
}));
