// Two tabs overwrote each other: a theme chosen in one removed the needs that were chosen in the other.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { acceptNotice, button, inWorld, open, until } from './support/world.mjs';
import { rowOf } from './support/rows.mjs';

/** @typedef {import('playwright-core').Page} Page */

/** Activates a control by keyboard. @param {import('playwright-core').Locator} control */
const choose = async (control) => {
    await control.focus();
    await control.press('Enter');
};

/** Returns the stored settings once they hold what is wanted. @param {Page} page @param {(settings: any) => boolean} wanted */
async function settingsWith(page, wanted) {
    for (;;) {
        const row = await rowOf(page, 'single', 'settings');
        if (row && wanted(JSON.parse(row))) return JSON.parse(row);
    }
}

test('TwoTabsShareTheirSettingsAndErasingReachesBoth', inWorld(async (world) => {
    const { context, page: one } = await world.profile();
    await open(one, world.address);
    await acceptNotice(one);
    const other = await context.newPage();
    await open(other, world.address);
    await other.getByRole('alert').getByText('Catcow is also open in another tab.').waitFor();
    await button(other, 'Settings').click();

    await button(one, 'Settings').click();
    await one.getByRole('button', { name: /^Your answers and props/ }).click();
    await choose(one.getByRole('checkbox', { name: 'Arching back hurts' }));
    await settingsWith(one, (settings) => settings.needs.length === 1);
    await other.locator('#mirror button', { hasText: 'Arching back hurts' }).waitFor({ state: 'attached' });

    await choose(other.getByRole('radio', { name: 'Dark' }));
    await one.locator('html[data-theme=dark]').waitFor({ state: 'attached' });
    const both = await settingsWith(one, (settings) => settings.theme === 'dark');
    assert.equal(both.needs.length, 1, 'the needs of the other tab are still there');

    await choose(button(other, 'Erase data'));
    await choose(button(other, 'Erase'));
    await one.getByText('Your data is erased.').waitFor();
    await one.locator('html[data-theme=light]').waitFor({ state: 'attached' });
    await button(one, 'Done').click();
    await choose(one.getByRole('switch', { name: 'Reduce motion' }));
    const erased = await settingsWith(one, (settings) => settings.calm);
    assert.deepEqual([erased.needs, erased.theme], [[], 'system']);
    await until(other, 'screen === settings');
}));
