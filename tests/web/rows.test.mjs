// Rows cross from the page to C++ one by one, as they are stored.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rowOf, session, store } from './support/rows.mjs';
import { acceptNotice, button, diagnostics, inWorld, open, phone } from './support/world.mjs';

/** @typedef {import('playwright-core').Page} Page */

/** @param {Page} page @returns {Promise<string>} */
const settingsOf = async (page) => String(await rowOf(page, 'single', 'settings'));

test('WhateverIsStoredIsReadOrCountedAndDisturbsNoOther', inWorld(async (world) => {
    const { page } = await world.profile(phone);
    await open(page, world.address);
    await acceptNotice(page);
    await store(page, 'sessions', {
        a: session('a', 'Half is left').replace('Half ', 'Half \ud800'),
        b: session('b', 'Ended').replace('Ended', 'Ended \udbff'),
        c: session('c', '猫 🐈 "牛" \\ \u0001\t/').replace('猫', '猫é'),
        d: session('d', 'Long', 'ache '.repeat(1_000_000)),
        e: session('e', 'Cut here').replace('here', 'h\0ere'),
        f: 5,
        g: '',
        'h\ud800': session('h', 'Last'),
    });
    await page.reload();
    await page.getByRole('alert').getByText('3 sessions could not be read').waitFor();
    assert.equal((await diagnostics(page)).storage.rows, 5);
    await button(page, 'Progress').tap();
    const history = page.getByRole('list', { name: 'Recent sessions' }).getByRole('listitem');
    await history.first().waitFor();
    const lines = (await history.allTextContents()).join('\n');
    for (const title of ['Half \ufffdis left', 'Ended \ufffd', '猫é 🐈 "牛" \\', 'Long', 'Last']) assert.ok(lines.includes(title), lines);
}));

test('NumbersComeBackAsTheyWereStored', inWorld(async (world) => {
    const { page } = await world.profile(phone);
    await open(page, world.address);
    await acceptNotice(page);
    const before = JSON.parse(await settingsOf(page));
    const numbers = { volume: 3 * 0.05, inhale: 3.5, exhale: 8.5, text_percent: 110 };
    await store(page, 'single', { settings: JSON.stringify({ ...before, ...numbers, theme: 'light' }) });
    await page.reload();
    await button(page, 'Settings').tap();
    const dark = page.getByRole('radio', { name: 'Dark' });
    await dark.focus();
    await dark.press('Enter');
    await page.locator('html[data-theme=dark]').waitFor({ state: 'attached' });
    let after = before;
    do after = JSON.parse(await settingsOf(page)); while (after.theme !== 'dark');
    assert.deepEqual({ ...after, ...numbers }, after);
}));
