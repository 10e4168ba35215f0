// The voice in a session, with engines that do what they should not. Whatever they do, the session goes on, and the
// screen says what is.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { button, diagnostics, inWorld, open, until } from './support/world.mjs';
import { rowOf } from './support/rows.mjs';
import { clara, count, press, saidIn, startWithVoice, today, untilSaid, untilSpeaks } from './support/voices.mjs';

/** @typedef {import('./support/voices.mjs').Engine} Engine */

// An engine that never begins, one that fails and one that throws: the session goes on, the person is told once and the
// engine is left alone. Turning the voice on asks it again.
test('AnEngineThatGivesNoAnswerIsLeftAlone', inWorld(async (world) => {
    const bad = /** @type {Engine[]} */ ([{ begins: -1 }, { fault: 'fails' }, { fault: 'speak throws' }]);
    await Promise.all(bad.map(async (how) => {
        const page = await today(world, { voices: [clara], ...how });
        await startWithVoice(page);
        await page.getByText('The voice does not work').waitFor({ state: 'attached', timeout: 90000 });
        await button(page, 'Turn the voice on').waitFor();
        const said = (await saidIn(page)).length;
        assert(said >= 3 && said <= 5, `asked ${said} times`);
        const { t } = (await diagnostics(page)).session;
        await until(page, `session.t > ${t + 3}`);
        assert.equal((await saidIn(page)).length, said);
        const live = await page.locator('#mirror [role=status]').first().getAttribute('aria-live');
        assert.equal(live, 'polite', 'the screen reader speaks again');
        await button(page, 'Turn the voice on').click();
        await untilSaid(page, said + 1);
    }));
}));

// Picture, sentence and voice are one: what is said is on the page, and nothing else announces it.
test('WhatIsSaidIsOnThePageAndSaidOnce', inWorld(async (world) => {
    const page = await today(world, { voices: [clara] });
    await startWithVoice(page);
    await untilSaid(page, 7, 90000);
    const plain = (/** @type {string} */ text) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
    for (const { text, shown, announced } of (await saidIn(page)).slice(1, -1)) {
        assert.deepEqual(announced, [], `while the voice says "${text}"`);
        const parts = text.split(/(?<=[.!?])\s+/).map(plain);
        assert(parts.some((part) => plain(shown).includes(part)), `"${text}" is not on the page: ${shown}`);
    }
    await untilSpeaks(page, true);
    await page.evaluate(() => /** @type {HTMLElement} */ ([...document.querySelectorAll('#mirror button')]
        .find((each) => each.textContent === 'Pause')).click());
    await button(page, 'Resume').waitFor();
    assert.equal(await page.evaluate(() => /** @type {any} */ (window).engine.now), null);
    assert.equal(await page.locator('#mirror [role=status]').first().getAttribute('aria-live'), 'polite', 'in a pause');
    await button(page, 'Resume').click();
    await button(page, 'Turn the voice off').click();
    await button(page, 'Turn the voice on').waitFor();
    assert.equal(await page.locator('#mirror [aria-live=off]').count(), 0);
}));

// One tab leads; another one that is opened, left and closed never speaks and never silences it.
test('OnlyTheTabInASessionSpeaks', inWorld(async (world) => {
    const page = await today(world, { voices: [clara], lasts: 3000 });
    const other = await page.context().newPage();
    await open(other, world.address);
    await button(other, 'Close').or(button(other, 'Start session')).first().waitFor();
    await startWithVoice(page);
    await untilSaid(page, 2);
    await button(other, 'Settings').click();
    await button(other, 'Today').click();
    assert.deepEqual([await count(other, 'cancels'), (await saidIn(other)).length], [0, 0]);
    await other.close({ runBeforeUnload: true });
    assert.equal(await button(page, 'Turn the voice off').count(), 1);
}));

// Chromium goes on speaking after a reload. The session that continues speaks again, in its own words.
test('AReloadSilencesAndTheSessionThatContinuesSpeaks', inWorld(async (world) => {
    const page = await today(world, { voices: [clara], lasts: 3000 });
    await startWithVoice(page);
    await until(page, 'session.t > 12');
    await untilSpeaks(page, true);
    await page.evaluate(() => addEventListener('pagehide', () =>
        sessionStorage.setItem('cancelled', String(/** @type {any} */ (window).engine.now === null))));
    await page.reload();
    assert.equal(await page.evaluate(() => sessionStorage.getItem('cancelled')), 'true');
    await button(page, 'Continue').click();
    await until(page, 'screen === player');
    await untilSaid(page, 2);
}));

// Erasing in another tab also erases the wish for a voice: it is silent at once, and nothing of it is stored again.
test('ErasingEndsTheVoiceAndKeepsNothingOfIt', inWorld(async (world) => {
    const page = await today(world, { voices: [clara], lasts: 900 });
    await startWithVoice(page);
    await untilSaid(page, 3);
    const other = await page.context().newPage();
    await open(other, world.address);
    await button(other, 'Settings').click();
    await press(other, 'Erase data');
    await other.getByRole('dialog').getByRole('button', { name: 'Erase' }).first().press('Enter');
    await other.getByText('Your data is erased.').waitFor({ state: 'attached' });
    await untilSpeaks(page, false);
    await button(page, 'Turn the voice on').waitFor();
    await press(page, 'End session');
    await page.getByRole('dialog').getByRole('button', { name: 'End session' }).press('Enter');
    await until(page, 'screen === after');
    assert.doesNotMatch(await rowOf(page, 'single', 'settings') ?? '', /Clara/);
}));
