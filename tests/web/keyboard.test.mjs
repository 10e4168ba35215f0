// The keyboard alone: it comes to the navigation first, a chosen page begins at its heading, and Escape leads back.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { acceptNotice, button, desk, inWorld, open } from './support/world.mjs';

/** Returns the tag and the text of what has the focus. @param {import('playwright-core').Page} page */
const focused = (page) => page.evaluate(() => {
    const element = document.activeElement;
    return `${element?.localName} ${element?.textContent}`;
});

test('TabComesToTheNavigationFirstAndAChosenPageBeginsAtItsHeading', inWorld(async (world) => {
    const { page } = await world.profile(desk);
    await open(page, world.address);
    assert.equal(await focused(page).then((text) => text.startsWith('h1')), false, 'the first page takes no focus');
    await acceptNotice(page);
    await page.reload();
    await button(page, 'Start session').waitFor();
    for (const name of ['Today', 'Poses']) {
        await page.keyboard.press('Tab');
        assert.equal(await focused(page), `button ${name}`);
    }
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Poses', level: 1 }).waitFor();
    await page.waitForFunction(() => document.activeElement?.localName === 'h1');
    await page.keyboard.press('Tab');
    assert.match(await focused(page), /^input/, 'the page goes on after its heading');
}));

test('EscapeEndsWritingAndThenLeavesThePage', inWorld(async (world) => {
    const { page } = await world.profile(desk);
    await open(page, world.address);
    await acceptNotice(page);
    await button(page, 'Poses').click();
    await page.getByRole('textbox', { name: 'Search' }).fill('gate');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.activeElement?.localName !== 'input');
    await page.getByRole('heading', { name: 'Poses', level: 1 }).waitFor();
    await button(page, 'Gate').evaluate((element) => /** @type {HTMLElement} */ (element).click());
    await page.getByRole('heading', { name: 'Gate', level: 1 }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { name: 'Poses', level: 1 }).waitFor();
}));
