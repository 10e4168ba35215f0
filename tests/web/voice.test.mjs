// The voice of the device, with engines that do what they should not. Whatever they do, the session goes on, and the
// screen says what is.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AxeBuilder } from '@axe-core/playwright';
import { acceptNotice, button, desk, diagnostics, inWorld, look, open, phone, until } from './support/world.mjs';
import { rowOf } from './support/rows.mjs';
import { passTime, putEngine, saidIn, untilSaid, untilSpeaks } from './support/voices.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('./support/voices.mjs').Engine} Engine */
/** @typedef {import('./support/world.mjs').World} World */

const clara = /** @type {[string, string]} */ (['Clara', 'en-GB']);

/** Opens Today with an engine. @param {World} world @param {Engine} how @param {import('playwright-core').BrowserContextOptions} [size] */
async function today(world, how, size = phone) {
    const { context, page } = await world.profile(size);
    await putEngine(context, how);
    await open(page, world.address);
    await acceptNotice(page);
    return page;
}

/** Starts a session in which the voice speaks. @param {Page} page */
async function startWithVoice(page) {
    await button(page, 'Start session').click();
    await button(page, 'Yes, speak').click();
    await until(page, 'screen === player');
}

const voiceWords = (/** @type {Page} */ page) => page.locator('#mirror [data-role=live]', { hasText: /voice/i });

/** Opens Settings with the voice turned on. @param {Page} page */
async function settings(page) {
    await button(page, 'Settings').click();
    const speak = page.getByRole('switch', { name: 'Speak during a session' });
    await speak.focus();
    if (await speak.getAttribute('aria-checked') === 'false') await speak.press('Enter');
    await page.locator('#mirror [role=switch][aria-checked=true]', { hasText: 'Speak during' }).waitFor({ state: 'attached' });
}

/** @param {Page} page @param {string | RegExp} name */
const press = async (page, name) => {
    const control = page.getByRole('button', { name }).first();
    await control.focus();
    await control.press('Enter');
};

/** What the page asked of the engine. @param {Page} page @param {'cancels' | 'asked'} what @returns {Promise<number>} */
const count = (page, what) => page.evaluate((key) => /** @type {any} */ (window).engine[key], what);

// The first voices of a system service came after ten seconds: a session that began before can still get one.
test('VoicesThatComeLateAreOfferedWithoutAWait', inWorld(async (world) => {
    const page = await today(world, { voices: [clara], late: true });
    await button(page, 'Settings').click();
    await page.getByText('Looking for a voice on this device.').waitFor({ state: 'attached' });
    await button(page, 'Today').click();
    await button(page, 'Start session').click();
    await until(page, 'screen === player');
    assert.equal(await button(page, 'Turn the voice on').count(), 0);
    await page.evaluate(() => /** @type {any} */ (window).engine.bring());
    await button(page, 'Turn the voice on').click();
    await untilSaid(page, 1);
    const asked = await count(page, 'asked');
    await untilSaid(page, 2);
    assert.equal(await count(page, 'asked'), asked, 'voices that are there are not looked for again');
}));

// A list that is empty at first, and told of, is not the last word.
test('AnEmptyListIsNotTheLastWord', inWorld(async (world) => {
    const page = await today(world, { voices: [clara], late: true });
    await button(page, 'Settings').click();
    await page.evaluate(() => /** @type {any} */ (window).engine.dispatchEvent(new Event('voiceschanged')));
    await look();
    assert.match(await voiceWords(page).textContent() ?? '', /^Looking for a voice/);
    await page.evaluate(() => /** @type {any} */ (window).engine.bring());
    await page.getByText('A voice of this device says each step').waitFor({ state: 'attached' });
}));

// Where no voice speaks the language on the device, Settings says so and a session starts without a question.
for (const [name, how] of /** @type {[string, Engine][]} */ ([
    ['none at all', {}],
    ['of other languages only', { voices: [['Anna', 'de-DE'], ['Mónica', 'es-ES'], ['Enrique', 'eno']] }],
    ['of other hosts only', { voices: [['Far away', 'en-GB', false]] }],
    ['in a browser without speech', { fault: 'missing' }],
    ['in an engine that throws', { fault: 'getVoices throws' }],
])) {
    test(`WithoutAVoiceTheWordsStayOnTheScreen (${name})`, inWorld(async (world) => {
        const page = await today(world, how);
        await passTime(page, 13_000);
        await button(page, 'Settings').click();
        await page.getByText('No English voice on this device: the words stay on the screen.').waitFor({ state: 'attached' });
        assert.equal(await button(page, 'Hear a sample').count(), 0);
        await button(page, 'Today').click();
        await button(page, 'Start session').click();
        await until(page, 'session.t > 2');
        assert.equal(await button(page, 'Turn the voice on').count(), 0);
        if (how.fault !== 'missing') assert.deepEqual(await saidIn(page), []);
    }));
}

// What is said must not leave the device: of a voice here and one elsewhere, only the one here is offered and used.
test('AVoiceOfAnotherHostIsNeverUsed', inWorld(async (world) => {
    const page = await today(world, { voices: [['Natural Aria', 'en-US', false], clara, ['Premium Zoe', 'en-US', false]] });
    await settings(page);
    await press(page, 'Which voice');
    await page.getByRole('heading', { name: 'Which voice', level: 1 }).waitFor();
    assert.deepEqual(await page.getByRole('radio').allTextContents(), ['ClaraBritish English']);
    await press(page, 'Back');
    await press(page, 'Hear a sample');
    await untilSaid(page, 1);
    assert.deepEqual((await saidIn(page)).map(({ voice }) => voice), ['Clara']);
}));

// A service offered 13,362 voices. The page holds few of them at a time, and search finds each one of the language.
test('ManyVoicesAreFoundAndFewAreDrawn', inWorld(async (world) => {
    const others = /** @type {[string, string][]} */ (Array.from({ length: 12_546 }, (_, i) => [`Andere ${i}`, i % 2 ? 'de-DE' : 'yue']));
    const page = await today(world, { voices: others, many: 816 });
    await settings(page);
    await press(page, 'Which voice');
    await button(page, 'Show 32 more voices').waitFor();
    const radios = page.getByRole('radio');
    assert.equal(await radios.count(), 8);
    assert.equal(await page.getByText('Andere').count(), 0);
    await press(page, 'Show 32 more voices');
    await page.waitForFunction(() => document.querySelectorAll('#mirror [role=radio]').length === 40);
    const search = page.getByRole('textbox', { name: 'Search' });
    await search.fill('voice 815');
    await page.waitForFunction(() => document.querySelectorAll('#mirror [role=radio]').length === 1);
    await radios.first().focus();
    await radios.first().press('Enter');
    await untilSaid(page, 1);
    assert.equal((await saidIn(page))[0]?.voice, 'Voice 815');
    await search.fill('andere');
    await page.getByText('No voice with this name.').waitFor({ state: 'attached' });
    await search.fill('');
    await page.waitForFunction(() => document.querySelectorAll('#mirror [role=radio]').length === 8);
}));

// An engine that never begins, one that fails and one that throws: the session goes on, the person is told once and the
// engine is left alone. Turning the voice on asks it again.
test('AnEngineThatGivesNoAnswerIsLeftAlone', inWorld(async (world) => {
    const bad = /** @type {Engine[]} */ ([{ begins: -1 }, { fault: 'fails' }, { fault: 'speak throws' }]);
    await Promise.all(bad.map(async (how) => {
        const page = await today(world, { voices: [clara], ...how });
        await startWithVoice(page);
        await page.getByText('The voice gives no answer.').waitFor({ state: 'attached', timeout: 90000 });
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

// An engine that begins late and one that never ends: each sentence is cut off in time, the next one comes.
test('AnEngineThatIsLateOrNeverEndsStillLeads', inWorld(async (world) => {
    const endless = await today(world, { voices: [clara], lasts: -1 });
    const late = await today(world, { voices: [clara], begins: 900 });
    await Promise.all([endless, late].map(startWithVoice));
    await Promise.all([endless, late].map((page) => untilSaid(page, 4)));
    for (const page of [endless, late]) {
        assert.equal((await diagnostics(page)).session.state, 'playing');
        assert.equal(await button(page, 'Turn the voice off').count(), 1);
    }
    assert(await count(endless, 'cancels') >= 3);
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
    const before = await count(page, 'cancels');
    await page.evaluate(() => /** @type {HTMLElement} */ ([...document.querySelectorAll('#mirror button')]
        .find((each) => each.textContent === 'Pause')).click());
    await button(page, 'Resume').waitFor();
    assert(await count(page, 'cancels') >= before);
    assert.equal(await page.evaluate(() => /** @type {any} */ (window).engine.now), null);
    assert.equal(await page.locator('#mirror [role=status]').first().getAttribute('aria-live'), 'polite', 'in a pause');
    await button(page, 'Resume').click();
    await button(page, 'Turn the voice off').click();
    await button(page, 'Turn the voice on').waitFor();
    assert.equal(await page.locator('#mirror [aria-live=off]').count(), 0);
}));

// The sample does not speak into a session, into another page or after the voice was turned off.
test('ASampleEndsWhereThePersonLeavesIt', inWorld(async (world) => {
    const page = await today(world, { voices: [clara], lasts: 600_000 });
    const sample = async () => {
        await settings(page);
        await press(page, 'Hear a sample');
        await untilSpeaks(page, true);
    };
    await sample();
    await button(page, 'Today').click();
    await untilSpeaks(page, false);
    await sample();
    await press(page, 'Which voice');
    await untilSpeaks(page, false);
    await press(page, 'Back');
    await sample();
    await page.getByRole('switch', { name: 'Speak during a session' }).press('Enter');
    await untilSpeaks(page, false);
    await sample();
    await page.getByRole('radio', { name: 'Deutsch' }).press('Enter');
    await untilSpeaks(page, false);
    await page.getByText('Keine deutsche Stimme').or(page.getByText('Stimme auf diesem Gerät gesucht')).first().waitFor({ state: 'attached' });
}));

// Each language has its own voices, also if it changes while the first ones are looked for.
test('AnotherLanguageFindsItsOwnVoices', inWorld(async (world) => {
    const page = await today(world, { voices: [clara, ['Anna', 'de-DE']], late: true });
    await button(page, 'Settings').click();
    await page.getByRole('radio', { name: 'Deutsch' }).press('Enter');
    await page.locator('html[lang=de]').waitFor({ state: 'attached' });
    await page.evaluate(() => /** @type {any} */ (window).engine.bring());
    await page.getByRole('button', { name: 'Heute' }).click();
    await page.getByRole('button', { name: 'Einheit starten' }).click();
    await page.getByRole('dialog').getByRole('button').first().click();
    await untilSaid(page, 1);
    assert.deepEqual([...new Set((await saidIn(page)).map(({ voice }) => voice))], ['Anna']);
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

/** @param {Page} page @param {string} where */
async function audit(page, where) {
    if (!await page.evaluate(() => 'axe' in window)) await new AxeBuilder({ page }).setLegacyMode().analyze();
    const { violations } = /** @type {import('axe-core').AxeResults} */ (await page.evaluate(
        () => /** @type {any} */ (window).axe.run({ resultTypes: ['violations'] })));
    assert.deepEqual(violations.flatMap(({ id, nodes }) => nodes.map((node) => `${where}: ${id}: ${node.html}`)), []);
}

/** Tabs to a control. @param {Page} page @param {RegExp} name */
async function tabTo(page, name) {
    for (let i = 0; i < 60; i += 1) {
        await page.keyboard.press('Tab');
        const text = await page.evaluate(() => document.activeElement?.getAttribute('aria-label') || document.activeElement?.textContent);
        if (name.test(text ?? '')) return look();
    }
    assert.fail(`no Tab leads to ${name}`);
}

// All of it by keyboard alone: the question, the voice in the player, the card and the list. axe finds nothing.
for (const [view, extra] of /** @type {[string, string[]][]} */ ([['on the canvas', []], ['in words', ['--disable-3d-apis']]])) {
    test(`TheVoiceIsAskedForTurnedOffAndChosenByKeyboard (${view})`, inWorld(async (world) => {
        const { context, page } = await world.profile(desk, { extra });
        await putEngine(context, { many: 20 });
        await open(page, world.address);
        await acceptNotice(page);
        await tabTo(page, /^Start session$/);
        await page.keyboard.press('Enter');
        await page.getByRole('dialog', { name: 'Shall I speak?' }).waitFor();
        await page.waitForFunction(() => document.activeElement?.textContent === 'Yes, speak');
        await audit(page, 'dialog');
        await look();
        await page.keyboard.press('Enter');
        await untilSaid(page, 1);
        await audit(page, 'player');
        await tabTo(page, /^Turn the voice off$/);
        await page.keyboard.press('Enter');
        await button(page, 'Turn the voice on').waitFor();
        await page.keyboard.press('Escape');
        await page.getByRole('dialog').waitFor();
        await tabTo(page, /^End session$/);
        await page.keyboard.press('Enter');
        await tabTo(page, /^Done$/);
        await page.keyboard.press('Enter');
        await tabTo(page, /^Settings$/);
        await page.keyboard.press('Enter');
        await tabTo(page, /^Speak during/);
        await page.keyboard.press('Space');
        await tabTo(page, /^Which voice/);
        await audit(page, 'card');
        await page.keyboard.press('Enter');
        await page.getByRole('heading', { name: 'Which voice', level: 1 }).waitFor();
        await audit(page, 'list');
        await tabTo(page, /^Voice 0|^Voice 1/);
        await page.keyboard.press('ArrowDown');
        await page.keyboard.press('Enter');
        const before = (await saidIn(page)).length;
        await untilSaid(page, before);
        await page.keyboard.press('Escape');
        await page.getByRole('heading', { name: 'Settings', level: 1 }).waitFor();
    }));
}
