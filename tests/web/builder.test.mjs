// A physiotherapist's task: four exercises with doses, a side and notes are made, sent as a code and as a link, kept
// and started in another profile, changed there and sent back. By activating what is there, and by keyboard alone.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { byKeyboard, byScreenReader } from './support/hands.mjs';
import { codeIn } from './support/qr.mjs';
import { button, desk, inWorld, open, phone, until } from './support/world.mjs';

/** @typedef {import('./support/world.mjs').Page} Page */
/** @typedef {import('./support/hands.mjs').Hands} Hands */

/** Opens the sheet of the preview. Returns the link. @param {Page} page @param {Hands} hands */
async function share(page, hands) {
    await hands.press('Share');
    await hands.press('Copy link');
    await page.getByText('The link is copied.').waitFor({ state: 'attached' });
    return page.evaluate(() => navigator.clipboard.readText());
}

/** @param {Page} page @param {Hands} hands */
async function make(page, hands) {
    for (const name of ['I understand', 'Continue', 'Routines', 'New routine']) await hands.press(name);
    await hands.write('Name', 'For Ada');
    await hands.press('Add pose');
    await page.getByRole('dialog', { name: 'Add pose' }).waitFor({ state: 'attached' });
    for (const pose of ['Gate', 'Small bridge', 'Sphinx', 'Mountain']) await hands.press(new RegExp(`^${pose}`));
    await page.getByText('4 poses added').waitFor({ state: 'attached' });
    await hands.press('Done');
    await page.getByRole('dialog', { name: 'Add pose' }).waitFor({ state: 'detached' });
    await hands.press(/^1\. Gate/);
    await hands.choose('Sides', 'Left side only');
    await hands.raise('Each hold');
    await hands.write('Note to this pose', 'Slowly');
    await hands.press(/^2\. Small bridge/);
    await hands.raise('Lifts');
    await hands.write('Note to this pose', 'Only as high as it is easy');
    await hands.press(/^3\. Sphinx/);
    await hands.write('Note to this pose', 'Two breaths less if it pinches');
    await hands.press(/^4\. Mountain/);
    await hands.write('Note to this pose', 'With your eyes closed');
    await hands.write('Note to the whole', 'Every morning');
    await hands.press('Save');
    await page.reload();  // what is made stays
    await hands.press('Routines');
    await hands.press(/^For Ada/);
    await page.getByRole('heading', { name: 'For Ada' }).waitFor({ state: 'attached' });
}

/** @param {Page} page @param {Hands} hands */
async function keepStartAndChange(page, hands) {
    for (const name of ['I understand', 'Continue']) await hands.press(name);
    await page.getByRole('heading', { name: 'For Ada' }).waitFor({ state: 'attached' });
    for (const note of ['Every morning', 'Slowly', 'With your eyes closed']) await page.getByText(note).first().waitFor({ state: 'attached' });
    await hands.press('Keep');
    await hands.press('Start session');
    await until(page, 'screen === player', 60_000);
    await hands.press('Pause');
    await hands.press('End session');
    await page.getByRole('dialog').waitFor({ state: 'attached' });
    await hands.press('End session');
    await hands.press('Done');
    await hands.press('Routines');
    await hands.press(/^For Ada/);
    await hands.press('Edit a copy');
    await hands.press(/^4\. Mountain/);
    await hands.press('Remove');
    await hands.press('Undo');
    await hands.press(/^3\. Sphinx/);
    await hands.press('Move up');
    await hands.press('Save');  // and is there
    await button(page, 'Start session').waitFor({ state: 'attached' });
}

for (const { how, first, second, handsOf } of [
    { how: 'AScreenReader', first: phone, second: desk, handsOf: byScreenReader },
    { how: 'TheKeyboardAlone', first: desk, second: desk, handsOf: byKeyboard },
]) {
    test(`ARoutineIsMadeSentKeptChangedAndSentBackBy${how}`, inWorld(async (world) => {
        const begun = Date.now();
        const { page } = await world.profile(first, { allFrames: true });
        const hands = handsOf(page);
        await open(page, world.address);
        await make(page, hands);
        const sent = await share(page, hands);
        assert.match(sent, /#1\./);
        assert.equal(await codeIn(page, await page.screenshot(), 'image/png'), sent, 'a phone that reads the code opens the same');

        await hands.press('Close');

        const { page: other } = await world.profile(second);
        const others = handsOf(other);
        await open(other, sent);
        await keepStartAndChange(other, others);
        const back = await share(other, others);
        assert.notEqual(back.split('#')[1], sent.split('#')[1]);

        await page.goto(back);
        await button(page, 'Keep').waitFor({ state: 'attached' });
        const text = await page.locator('#mirror').textContent() ?? '';
        assert(text.indexOf('Sphinx') < text.indexOf('Small bridge'), 'in the order that the other person chose');
        console.log(`${((Date.now() - begun) / 1000).toFixed(0)} s, ${hands.count() + others.count()} keys or presses`);
    }));
}
