// The site on a static host: under any path, offline, and with a new version that waits.

import assert from 'node:assert/strict';
import { appendFile } from 'node:fs/promises';
import { test } from 'node:test';
import { twoBreaths } from './support/links.mjs';
import { acceptNotice, button, diagnostics, inWorld, open, phone, understand, workerIsActive } from './support/world.mjs';

test('ThePageOpensWithTheNetworkGone', inWorld(async (world) => {
    const { context, page, folder } = await world.browser(phone);
    await open(page, world.address);
    await acceptNotice(page);
    await workerIsActive(page);
    const address = world.address;
    await context.close();
    await world.server?.close();
    world.expected.push(/ERR_CONNECTION_REFUSED/);   // the browser itself checks for a new worker
    const again = await world.browser(phone, { folder });
    await open(again.page, `${address}?speed=20`);
    await button(again.page, 'Start session').click();
    await again.page.getByRole('status').waitFor();
    await again.page.waitForFunction(() => /** @type {any} */ (window).catcow.diagnostics().session?.phase === 'inhale');
}));

test('AnyStaticHostServesItUnderAnyPathAndOffline', inWorld(async (world) => {
    const { address } = await world.serveCopy('some/where');
    const { context, page } = await world.profile(phone);
    await open(page, address + twoBreaths);
    await understand(page);
    await page.getByRole('heading', { name: 'Two breaths' }).waitFor();
    await workerIsActive(page);
    await context.setOffline(true);
    world.expected.push(/ERR_INTERNET_DISCONNECTED/);
    await page.reload();
    await page.getByRole('heading', { name: 'Two breaths' }).waitFor();
}));

test('ANewVersionWaitsUntilItIsAskedForAndNeverDuringASession', inWorld(async (world) => {
    const { address, folder } = await world.serveCopy('app');
    const { page } = await world.profile(phone);
    await open(page, address);
    await acceptNotice(page);
    await workerIsActive(page);
    await page.reload();
    await button(page, 'Start session').waitFor();
    await appendFile(`${folder}/sw.js`, '\n// another version\n');
    await button(page, 'Start session').click();
    await page.getByRole('status').waitFor();
    await page.evaluate(async () => {
        const registration = await navigator.serviceWorker.getRegistration();
        await registration?.update();
        const worker = registration?.installing;
        if (worker) await new Promise((done) => worker.addEventListener('statechange', () => worker.state === 'installed' && done(null)));
    });
    assert.equal((await diagnostics(page)).screen, 'player', 'the session goes on');
    assert.equal(await button(page, 'Update').count(), 0);
    await button(page, 'End session').click();
    await page.getByRole('dialog').getByRole('button', { name: 'End session' }).click();
    await button(page, 'Done').click();
    await button(page, 'Update').waitFor();
    const reloaded = page.waitForEvent('load');
    await button(page, 'Update').click();
    await reloaded;
    await button(page, 'Start session').waitFor();
    assert.equal(await button(page, 'Update').count(), 0);
}));
