// Needs on the first visit, the list of poses, the page of a pose, and practising one pose alone.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { acceptNotice, button, diagnostics, inWorld, open, openRoutine, phone } from './support/world.mjs';

/** Waits until the stored row of settings contains these words.
 * @param {import('playwright-core').Page} page @param {string} words */
const kept = (page, words) => page.waitForFunction((wanted) => new Promise((answer) => {
    const request = indexedDB.open('catcow');
    request.onsuccess = () => {
        const row = request.result.transaction('single').objectStore('single').get('settings');
        row.onsuccess = () => { request.result.close(); answer(String(row.result).includes(wanted)); };
    };
}), words);

test('WhatABackDoesNotLikeIsAskedOnceAndLeftOutOfTheRoutine', inWorld(async (world) => {
    const { page } = await world.profile(phone);
    await open(page, world.address);
    await button(page, 'I understand').tap();
    await page.getByRole('checkbox', { name: 'Kneeling hurts, even on padding' }).tap();
    await page.getByRole('checkbox', { name: 'Kneeling hurts, even on padding', checked: true }).waitFor();
    await button(page, 'Continue').tap();
    await kept(page, '"needs":["kneeling"],"needs_asked":true');
    await page.reload();
    await openRoutine(page, 'Eight poses');
    const because = page.getByRole('list', { name: 'Because of your answer “Kneeling hurts, even on padding”' });
    await because.getByText('so that you are not on your knees').first().waitFor({ state: 'attached' });
    assert.equal(await page.getByRole('alert').count(), 0, 'a change is no alarm');
    const items = await page.getByRole('group', { name: 'Poses in this routine' }).getByRole('button').allTextContents();
    assert(items.length >= 6, String(items));
    assert(!items.some((item) => /^Gate(?!:)/.test(item)), 'the kneeling form of Gate is not in it');
    await button(page, 'Start session').tap();
    await page.getByRole('status').waitFor();
}));

test('APoseIsFoundByNameReadAndPractisedAlone', inWorld(async (world) => {
    const { page } = await world.profile(phone);
    await open(page, `${world.address}?speed=60`);
    await acceptNotice(page);
    await button(page, 'Poses').tap();
    await page.getByRole('heading', { name: 'Flexibility' }).waitFor();
    const search = page.getByRole('textbox', { name: 'Search' });
    await search.fill('zzz');
    await page.getByText('No pose matches').waitFor();
    await search.fill('bhujang');   // by its Sanskrit name
    await button(page, 'Sphinx').waitFor();
    assert.equal(await button(page, 'Gate').count(), 0);
    await button(page, 'Sphinx').evaluate((element) => /** @type {HTMLElement} */ (element).click());
    await page.getByRole('heading', { name: 'Sphinx', level: 1 }).waitFor();
    await page.getByRole('heading', { name: 'Step by step' }).waitFor({ state: 'attached' });
    const forms = page.getByRole('radiogroup', { name: 'Versions, from easier to harder' }).getByRole('radio');
    assert(await forms.count() >= 4);
    await forms.first().evaluate((element) => /** @type {HTMLElement} */ (element).click());
    await page.getByRole('radiogroup').getByRole('radio', { checked: true }).first().waitFor();
    await button(page, 'Practise only this pose').tap();
    await page.getByRole('status').waitFor();
    assert.equal((await diagnostics(page)).session.routine, 'Sphinx: Flat');
    await button(page, 'Done').waitFor({ timeout: 60000 });
}));

test('BackLeadsFromAPoseToTheListAndToToday', inWorld(async (world) => {
    const { page } = await world.profile(phone);
    await open(page, world.address);
    await acceptNotice(page);
    const screen = async (/** @type {string} */ name) => page.waitForFunction((wanted) =>
        /** @type {any} */ (window).catcow.diagnostics().screen === wanted, name);
    await button(page, 'Poses').tap();
    await screen('poses');
    await button(page, 'Gate').evaluate((element) => /** @type {HTMLElement} */ (element).click());
    await screen('pose');
    await page.goBack();
    await screen('poses');
    await page.goBack();
    await screen('today');
}));
