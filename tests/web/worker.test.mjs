// Went wrong: a host had a new sw.js and answered a missing new file with a page and status 200. The worker kept that
// page under the file's name. After Update the app was dead for ever, also when the host was whole again.

import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { test } from 'node:test';
import { LyingHost, damages } from './support/lying_host.mjs';
import { versionOfSite } from './support/versions.mjs';
import { acceptNotice, button, desk, diagnostics, inWorld, open, phone, workerIsActive } from './support/world.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('./support/lying_host.mjs').Lie} Lie */
/** @typedef {{folder: string, files: string[]}} Version */

/** Has the browser look for a new version, as it does at each visit, and take it over if it is complete.
 * @param {Page} page @returns {Promise<boolean>} whether a new version was installed */
const lookForUpdate = (page) => page.evaluate(async () => {
    const registration = await navigator.serviceWorker.register('sw.js', { updateViaCache: 'none' }).catch(() => null);
    if (!registration) return false;
    if (!registration.installing) await registration.update().catch(() => null);
    const ended = (/** @type {ServiceWorker} */ worker, /** @type {string[]} */ states) => new Promise((done) => {
        const look = () => states.includes(worker.state) && done(null);
        worker.addEventListener('statechange', look);
        look();
    });
    const installing = registration.installing;
    if (installing) await ended(installing, ['installed', 'activated', 'redundant']);
    const next = installing?.state === 'redundant' ? null : installing ?? registration.waiting;
    next?.postMessage({ type: 'SKIP_WAITING' });
    if (next) await ended(next, ['activated']);
    return next !== null;
});

/** Which files does the worker answer wrongly, with the network gone?
 * @param {Page} page @param {Version} version @returns {Promise<string[]>} */
async function wrongFiles(page, version) {
    const sums = await Promise.all(version.files.map(async (name) => {
        const body = await readFile(`${version.folder}/${name}`);
        return /** @type {const} */ ([name, body.length, Buffer.from(await crypto.subtle.digest('SHA-256', body)).toString('hex')]);
    }));
    return page.evaluate(async (wanted) => {
        const wrong = await Promise.all(wanted.map(async ([name, length, sum]) => {
            const body = await fetch(name).then((response) => response.arrayBuffer(), () => null);
            if (!body) return `${name}: no answer`;
            const digest = [...new Uint8Array(await crypto.subtle.digest('SHA-256', body))];
            const whole = digest.map((byte) => byte.toString(16).padStart(2, '0')).join('') === sum;
            return whole ? '' : `${name}: ${body.byteLength} bytes instead of ${length}`;
        }));
        return wrong.filter(Boolean);
    }, sums);
}

/** A walk: what the host shows, one after the other, and the version that must be complete on the device after it.
 * `lies` stands for a damaged file. @type {Record<string, [shows: string, lies: boolean, runs: string][]>} */
const walks = {
    'half an update, then a whole one': [['one', false, 'one'], ['two', true, 'one'], ['two', false, 'two']],
    'half an update, then the old version again': [['one', false, 'one'], ['two', true, 'one'], ['one', false, 'one']],
    'a half rollback': [['one', false, 'one'], ['two', false, 'two'], ['one', true, 'two'], ['one', false, 'one']],
    'half a first visit': [['one', true, ''], ['one', false, 'one']],
    'two half updates': [['one', false, 'one'], ['two', true, 'one'], ['three', true, 'one'], ['three', false, 'three']],
};

/** @param {import('./support/world.mjs').World} world */
async function prepared(world) {
    const host = await LyingHost.in(world);
    const versions = new Map(await Promise.all(['one', 'two', 'three'].map(async (name, at) =>
        /** @type {const} */ ([name, await versionOfSite(world, name.padEnd(6 + at, 'x'))]))));
    const { context, page } = await world.profile(desk);
    world.expected.push(/integrity|Failed to load resource|net::|script resource|MIME type|ServiceWorker/i);
    let cases = 0;
    /** @param {[shows: string, lies: boolean, runs: string][]} walk @param {RegExp} damaged @param {Lie} lie */
    const go = async (walk, damaged, lie) => {
        const page = await context.newPage();
        cases += 1;
        const name = `case${cases}`;
        for (const [step, [shows, lies, runs]] of walk.entries()) {
            const version = versions.get(shows) ?? assert.fail(shows);
            const file = version.files.find((each) => damaged.test(each)) ?? 'sw.js';
            const address = host.show(name, { folder: version.folder, lies: lies ? { [file]: lie } : {} });
            if (step === 0) await page.goto(`${address}blank`);
            const installed = await lookForUpdate(page);
            if (!runs) continue;
            await page.goto(`${address}blank`);   // the worker answers a page from its next navigation on
            const controlled = await page.evaluate(() => navigator.serviceWorker.controller?.state ?? 'by no worker');
            host.show(name, { folder: version.folder, down: true });
            const expected = versions.get(runs) ?? assert.fail(runs);
            assert.deepEqual(await wrongFiles(page, expected), [],
                `step ${step + 1}: ${runs} is on the device (installed now: ${installed}, page controlled: ${controlled})`);
        }
        await page.close();
    };
    /** Goes these walks at the same time. Names the one that fails.
     * @param {{walk: [string, boolean, string][], file: RegExp, damage: string}[]} walks */
    const goAll = (walks) => Promise.all(walks.map(({ walk, file, damage }) =>
        go(walk, file, damages[damage] ?? assert.fail(damage))
            .catch((reason) => assert.fail(`${file}, ${damage}: ${reason.message}`))));
    return { host, versions, page, goAll };
}

const kinds = {
    script: /^catcow-.*\.js$/, program: /\.wasm$/, content: /^content-/, fonts: /^fonts-/, style: /\.css$/,
    icon: /\.svg$/, manifest: /webmanifest$/, page: /^index/, worker: /^sw\.js$/,
};

const [half = []] = Object.values(walks);
/** Those that differ most. */
const some = ['a page instead, of the right type', 'one byte short', 'one bit changed'];
/** A page is no damage to the page. Nobody checks the worker, which checks all others: a bit changed in it is refused as
 * an error of its language or leads to a refused file, or does not matter. @type {Record<string, string[]>} */
const chosen = { page: some.slice(1), worker: ['a page instead, with 200', 'a page instead, of the right type', 'cut in half'] };

test('ADamagedFileNeverReplacesAWholeOne (every damage)', inWorld(async (world) => {
    const { goAll } = await prepared(world);
    await goAll(Object.keys(damages).map((damage) => ({ walk: half, file: kinds.script, damage })));
}));

for (const at of some.keys()) {
    test(`ADamagedFileNeverReplacesAWholeOne (every file, ${at + 1} of ${some.length})`, inWorld(async (world) => {
        const { goAll } = await prepared(world);
        await goAll(Object.entries(kinds).flatMap(([kind, file]) =>
            ((chosen[kind] ?? some)[at] ? [{ walk: half, file, damage: (chosen[kind] ?? some)[at] ?? '' }] : [])));
    }));
}

test('WhateverTheOrderTheDeviceHasOneWholeVersion', inWorld(async (world) => {
    const { goAll } = await prepared(world);
    await goAll(Object.values(walks).slice(1).flatMap((walk) => some.slice(1).map((damage) => ({ walk, file: kinds.script, damage }))));
}));

test('AFileWithAWrongTypeIsKeptWithItsOwn', inWorld(async (world) => {
    const { host, versions, page } = await prepared(world);
    const { folder, files } = versions.get('one') ?? assert.fail();
    const lies = Object.fromEntries(files.map((name) => [name, (/** @type {any} */ whole) => ({ ...whole, type: 'application/x-unknown' })]));
    await page.goto(`${host.show('app', { folder, lies })}blank`);
    assert.ok(await lookForUpdate(page));
    await page.goto(`${host.address}app/blank`);
    const types = await page.evaluate((names) => Promise.all(names.map(async (name) =>
        [name, (await fetch(name)).headers.get('content-type')])), files);
    for (const [name, type] of types) assert.notEqual(type, 'application/x-unknown', String(name));
}));

test('WhatIsDamagedOnTheDeviceIsFetchedAgainByTheNextVersion', inWorld(async (world) => {
    const { host, versions, page } = await prepared(world);
    const [one, two] = [versions.get('one') ?? assert.fail(), versions.get('two') ?? assert.fail()];
    await page.goto(`${host.show('app', one)}blank`);
    assert.ok(await lookForUpdate(page));
    host.show('app', { folder: two.folder, lies: { [two.files.find((name) => kinds.script.test(name)) ?? '']: damages.empty ?? assert.fail() } });
    assert.ok(!await lookForUpdate(page), 'the last file is missing, the others are kept already');
    await page.evaluate(async () => {
        for (const name of await caches.keys()) {
            const cache = await caches.open(name);
            for (const request of await cache.keys()) await cache.put(request, new Response('<!doctype html>'));
        }
    });
    host.show('app', two);
    assert.ok(await lookForUpdate(page));
    await page.goto(`${host.address}app/blank`);
    host.show('app', { folder: two.folder, down: true });
    assert.deepEqual(await wrongFiles(page, two), []);
}));

test('TheAppStaysWholeThroughHalfAnUpdateAndTakesTheWholeOne', inWorld(async (world) => {
    const host = await LyingHost.in(world);
    const [one, two] = [await versionOfSite(world, 'first'), await versionOfSite(world, 'second')];
    const { page } = await world.profile(phone);
    world.expected.push(/integrity|Failed to load resource|net::|resource/i);
    const address = host.show('app', one);
    await open(page, address);
    await acceptNotice(page);
    await workerIsActive(page);
    await page.reload();
    await button(page, 'Start session').waitFor();
    host.show('app', { folder: two.folder, lies: { [two.files.find((name) => kinds.script.test(name)) ?? '']: damages['a page instead, with 200'] ?? assert.fail() } });
    const install = () => page.evaluate(async () => {
        const registration = await navigator.serviceWorker.getRegistration();
        await registration?.update();
        const worker = registration?.installing;
        if (!worker) return 'none';
        await new Promise((done) => worker.addEventListener('statechange', done, { once: true }));
        return worker.state;
    });
    assert.equal(await install(), 'redundant');
    assert.equal(await button(page, 'Update').count(), 0, 'half a version is not offered');
    await page.reload();
    await button(page, 'Start session').waitFor();
    assert.equal((await diagnostics(page)).build, 'first');
    host.show('app', two);
    assert.equal(await install(), 'installed');
    const reloaded = page.waitForEvent('load');
    await button(page, 'Update').click();
    await reloaded;
    await button(page, 'Start session').waitFor();
    assert.equal((await diagnostics(page)).build, 'second');
    host.show('app', { folder: two.folder, down: true });
    await page.reload();
    await button(page, 'Start session').waitFor();
}));

// An empty script is a valid worker that does nothing. It must not trap the person who presses Update.
test('AnEmptyWorkerEndsWithTheNextVisit', inWorld(async (world) => {
    const { host, versions, page } = await prepared(world);
    const [one, two] = [versions.get('one') ?? assert.fail(), versions.get('two') ?? assert.fail()];
    await page.goto(`${host.show('app', one)}blank`);
    assert.ok(await lookForUpdate(page));
    host.show('app', { folder: two.folder, lies: { 'sw.js': damages.empty ?? assert.fail() } });
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
    await page.close();
    const again = await world.contexts[0]?.newPage() ?? assert.fail();
    host.show('app', two);
    await again.goto(`${host.address}app/blank`);
    assert.ok(await lookForUpdate(again));
    await again.goto(`${host.address}app/blank`);
    host.show('app', { folder: two.folder, down: true });
    assert.deepEqual(await wrongFiles(again, two), []);
}));

// Went wrong: at the root of a host, the worker answered every folder (/blog/) with Catcow, and nobody could get there.
test('TheWorkerLeavesEveryOtherAddressOfTheHostAlone', inWorld(async (world) => {
    const { folder, address } = await world.serveCopy('app');
    for (const other of ['blog', 'blog/text', 'index', 'app']) {
        await mkdir(`${folder}/${other}`, { recursive: true });
        await writeFile(`${folder}/${other}/index.html`, '<!doctype html><title>Another</title>');
    }
    await writeFile(`${folder}/plain.html`, '<!doctype html><title>Another</title>');
    const { page } = await world.profile(desk, { extra: ['--disable-3d-apis'] });
    await open(page, address);
    await acceptNotice(page);
    await workerIsActive(page);
    await page.reload();
    await button(page, 'Start session').waitFor();
    const below = ['blog/', 'blog/index.html', 'blog/?q=1', 'blog/text/', 'index/', 'app/', 'plain.html', 'licences.txt'];
    world.expected.push(/404/);
    for (const other of below) {
        const answer = await page.goto(address + other);
        assert.equal(answer?.fromServiceWorker(), false, other);
        if (!other.endsWith('txt')) assert.equal(await page.title(), 'Another', other);
    }
    for (const missing of ['nothing/', 'nothing.html', 'blog/catcow.js', 'INDEX.HTML']) {
        assert.equal((await page.goto(address + missing))?.status(), 404, missing);
    }
    for (const own of ['', '?speed=20', '#1.abc', 'index.html', 'index.html?lang=de#x', '?lang=es&speed=2']) {
        await page.goto('about:blank');
        const answer = await page.goto(address + own);
        assert.equal(answer?.fromServiceWorker(), true, own);
    }
}));
