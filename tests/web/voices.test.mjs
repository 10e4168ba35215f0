// The voices of the device: how they are found, chosen and heard, by finger and by keyboard.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AxeBuilder } from '@axe-core/playwright';
import { acceptNotice, button, desk, inWorld, look, open, until } from './support/world.mjs';
import { clara, count, passTime, press, putEngine, saidIn, settings, today, untilSaid, untilSpeaks } from './support/voices.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('./support/voices.mjs').Engine} Engine */

const voiceWords = (/** @type {Page} */ page) => page.locator('#mirror [data-role=live]', { hasText: /voice/i });

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
    await page.getByText('A voice on this device can say each step').waitFor({ state: 'attached' });
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
    await press(page, 'Choose a voice');
    await page.getByRole('heading', { name: 'Choose a voice', level: 1 }).waitFor();
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
    await press(page, 'Choose a voice');
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
    await page.getByText('No voice matches.').waitFor({ state: 'attached' });
    await search.fill('');
    await page.waitForFunction(() => document.querySelectorAll('#mirror [role=radio]').length === 8);
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
    await press(page, 'Choose a voice');
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
        await tabTo(page, /^Choose a voice/);
        await audit(page, 'card');
        await page.keyboard.press('Enter');
        await page.getByRole('heading', { name: 'Choose a voice', level: 1 }).waitFor();
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
