// A browser whose database was damaged showed fewer sessions, or a first visit, and nothing was said.

import assert from 'node:assert/strict';
import { readdir, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { acceptNotice, button, diagnostics, inWorld, open, phone } from './support/world.mjs';
import { session, store } from './support/rows.mjs';

/** Returns the log of the browser's database, which holds all that was written lately. @param {string} folder */
async function logOf(folder) {
    const files = await readdir(join(folder, 'Default', 'IndexedDB'), { recursive: true });
    const logs = files.filter((file) => file.endsWith('.log'));
    assert.equal(logs.length, 1);
    return join(folder, 'Default', 'IndexedDB', logs[0] ?? '');
}

/** @type {[string, (log: string, size: number) => Promise<void>][]} */
const damages = [
    ['cut in half', (log, size) => truncate(log, Math.floor(size / 2))],
    ['empty', (log) => writeFile(log, '')],
];

test('SessionsThatTheBrowserLostAreCountedAndTold', inWorld(async (world) => {
    world.expected.push(/./);   // the browser itself may report the damage
    for (const [, damage] of damages) {
        const first = await world.browser(phone);
        await open(first.page, world.address);
        await acceptNotice(first.page);
        for (let i = 0; i < 22; i += 1) await store(first.page, 'sessions', { [`s${i}`]: session(`s${i}`, 'Sample') });
        await first.page.reload();
        await button(first.page, 'Start session').waitFor();
        assert.equal((await diagnostics(first.page)).storage.rows, 22);
        await first.context.close();
        const log = await logOf(first.folder);
        await damage(log, (await stat(log)).size);

        const { page } = await world.browser(phone, { folder: first.folder });
        await page.goto(world.address);
        await page.getByText('Some of your data is missing.').waitFor();
        const { rows } = (await diagnostics(page)).storage;
        assert(rows < 22, `${rows} rows are left`);
        await page.getByText(`: 22. Missing now: ${22 - rows}.`).waitFor();
        await button(page, 'Close').click();
        await page.reload();
        await page.locator('#mirror [role=main], #mirror main').first().waitFor({ state: 'attached' });
        assert.equal(await page.getByText('Some of your data is missing.').count(), 0);
    }
}));
