// A physiotherapist's task: a routine with doses, a side and notes is made, sent as a link, kept in another profile,
// changed there and sent back.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { acceptNotice, button, desk, inWorld, look, open, phone, understand } from './support/world.mjs';

/** @typedef {import('playwright-core').Page} Page */

/** Presses a control that may be out of sight, as a screen reader does. @param {Page} page @param {string | RegExp} name */
const press = async (page, name) => {
    const found = typeof name === 'string' ? button(page, name) : page.getByRole('button', { name });
    await found.first().evaluate((element) => /** @type {HTMLElement} */ (element).click());
    await look();
};

/** Writes, and gives the page the time of a person. @param {Page} page @param {string} field @param {string} text */
const write = async (page, field, text) => {
    await page.getByRole('textbox', { name: field }).fill(text);
    await look();
};

/** @param {Page} page @param {string} pose */
async function add(page, pose) {
    await press(page, 'Add pose');
    await page.getByRole('dialog', { name: 'Add pose' }).waitFor();
    await press(page, new RegExp(`^${pose}`));
    await page.getByRole('dialog', { name: 'Add pose' }).waitFor({ state: 'detached' });
}

/** Shares the routine of the preview and returns its link. @param {Page} page */
async function link(page) {
    await press(page, 'Share');
    await press(page, 'Copy link');
    await page.getByText('The link is copied.').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    await press(page, 'Close');
    return copied;
}

test('ARoutineIsMadeSentKeptChangedAndSentBack', inWorld(async (world) => {
    const { page } = await world.profile(phone);
    await open(page, world.address);
    await acceptNotice(page);
    await button(page, 'Routines').tap();
    await button(page, 'New routine').tap();
    await write(page, 'Name', 'For Ada');
    for (const pose of ['Gate', 'Small bridge', 'Sphinx', 'Mountain']) await add(page, pose);
    await press(page, /^1\. Gate/);
    await page.getByRole('radio', { name: 'Left only' }).evaluate((element) => /** @type {HTMLElement} */ (element).click());
    await write(page, 'Note to this pose', 'Slowly');
    await write(page, 'Note to the whole', 'Every morning');
    await press(page, 'Save');
    await page.reload();  // what is made stays
    await button(page, 'Routines').tap();
    await press(page, /^For Ada/);
    await page.getByRole('heading', { name: 'For Ada' }).waitFor();
    const sent = await link(page);
    assert.match(sent, /#1\./);

    const { page: other } = await world.profile(desk);
    await open(other, sent);
    await understand(other);
    await other.getByRole('heading', { name: 'For Ada' }).waitFor();
    await other.getByText('Every morning').first().waitFor();
    await other.getByText('Slowly').first().waitFor();
    await press(other, 'Keep');
    await press(other, 'Edit a copy');
    await press(other, /^4\. Mountain/);
    await press(other, 'Remove');
    await press(other, 'Undo');
    await press(other, /^3\. Sphinx/);
    await press(other, 'Move up');
    await press(other, 'Save');
    await press(other, /^For Ada/);  // the newest comes first
    const back = await link(other);
    assert.notEqual(back.split('#')[1], sent.split('#')[1]);

    await page.goto(back);
    await button(page, 'Keep').waitFor();
    const text = await page.locator('#mirror').textContent() ?? '';
    assert(text.indexOf('Sphinx') < text.indexOf('Small bridge'), 'in the order that the other person chose');
}));
