// Runs axe-core on every screen in every theme, with the canvas and in words only. Runs Lighthouse on the
// whole page.

import assert from 'node:assert/strict';
import { createServer } from 'node:net';
import { test } from 'node:test';
import { AxeBuilder } from '@axe-core/playwright';
import { twoBreaths } from './support/links.mjs';
import { button, desk, inWorld, look, open, phone } from './support/world.mjs';

/** @typedef {import('playwright-core').Page} Page */

/** What a person sets in their device, and the theme that Catcow then takes.
 * @typedef {'light' | 'dark' | 'contrast' | 'forced colours'} Theme */

/** Audits what is shown, in each theme. @param {Page} page @param {string} where @param {Theme[]} themes */
async function audit(page, where, themes) {
    // The builder reads all of axe-core into the page each time. It stays there.
    if (!await page.evaluate(() => 'axe' in window)) await new AxeBuilder({ page }).setLegacyMode().analyze();
    for (const theme of themes) {
        await page.emulateMedia({
            colorScheme: theme === 'light' ? 'light' : 'dark', contrast: theme === 'contrast' ? 'more' : 'no-preference',
            forcedColors: theme === 'forced colours' ? 'active' : 'none',
        });
        await page.locator(`html[data-theme=${theme === 'forced colours' ? 'dark' : theme}]`).waitFor({ state: 'attached' });
        const { violations } = /** @type {import('axe-core').AxeResults} */ (await page.evaluate(
            () => /** @type {any} */ (window).axe.run({ resultTypes: ['violations'] })));
        const told = violations.flatMap(({ id, nodes }) => nodes.map((node) => `${where} in ${theme}: ${id}: ${node.html}`));
        assert.deepEqual(told, []);
    }
}

const press = (/** @type {Page} */ page, /** @type {string} */ name) =>
    look().then(() => button(page, name).last().evaluate((element) => /** @type {HTMLElement} */ (element).click()));

/** Audits every screen and dialog, one after the other. @param {Page} page @param {Theme[]} themes */
async function walk(page, themes) {
    const audited = (/** @type {string} */ where) => audit(page, where, themes);
    await audited('notice');
    await press(page, 'When to ask, when to stop');
    await page.getByRole('heading', { name: 'When to ask, when to stop', level: 1 }).waitFor();
    await audited('safety on a first visit');
    await press(page, 'Back');
    await button(page, 'When to ask, when to stop').waitFor();
    await press(page, 'I understand');
    await button(page, 'Continue').waitFor();
    await audited('needs');
    await press(page, 'Continue');
    await button(page, 'Start session').waitFor();
    await audited('today');
    await press(page, 'Poses');
    await page.getByRole('heading', { name: 'Poses', level: 1 }).waitFor();
    await audited('poses');
    await press(page, 'Gate');
    await button(page, 'Practise only this pose').waitFor();
    await audited('pose');
    await press(page, 'Progress');
    await page.getByRole('heading', { name: 'Progress', level: 1 }).waitFor();
    await audited('progress');
    await press(page, 'Settings');
    await page.getByRole('heading', { name: 'Settings', level: 1 }).waitFor();
    await audited('settings');
    await press(page, 'Erase data');
    await page.getByRole('dialog').waitFor();
    await audited('dialog');
    await press(page, 'Cancel');
    await press(page, 'When to ask, when to stop');
    await button(page, 'Back').waitFor();
    await audited('safety');
    await press(page, 'Back');
    await press(page, 'Sources and licences');
    await page.getByRole('heading', { name: 'Sources and licences', level: 1 }).waitFor();
    await audited('about');
    await page.evaluate(() => /** @type {HTMLElement} */ (document.activeElement)?.blur());
    await page.keyboard.press('F2');
    await page.getByRole('heading', { name: 'Gallery' }).waitFor();
    await audited('gallery');
    await page.goto(page.url().split('#')[0] + twoBreaths);
    await button(page, 'Not now').waitFor();
    await audited('preview');
    await press(page, 'Start session');
    await page.getByRole('status').waitFor();
    await audited('session');
    await press(page, 'Pause');
    await button(page, 'Resume').waitFor();
    await audited('pause');
    await press(page, 'It hurts');
    await page.getByRole('dialog').waitFor();
    await audited('it hurts');
    await press(page, 'Nothing hurts: continue');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await press(page, 'End session');
    await page.getByRole('dialog').waitFor();
    await press(page, 'End session');
    await button(page, 'Done').waitFor();
    await audited('after');
}

test('AxeFindsNothingOnAnyScreen', inWorld(async (world) => {
    const { page } = await world.profile(phone);
    await open(page, world.address);
    await walk(page, ['light', 'dark', 'contrast']);
}));

// The words over the canvas are transparent. In the words-only view axe checks the colours too.
test('AxeFindsNothingInWordsEither', inWorld(async (world) => {
    const { page } = await world.profile(phone, { extra: ['--disable-3d-apis'] });
    await open(page, world.address);
    await page.locator('body.words').waitFor();
    await walk(page, ['light', 'dark', 'contrast', 'forced colours']);
}));

test('ForcedColoursTurnToWords', inWorld(async (world) => {
    const { page } = await world.profile({ ...desk, forcedColors: 'active' });
    await open(page, world.address);
    await page.locator('body.words').waitFor();
}));

/** Returns a free port. @returns {Promise<number>} */
const freePort = () => new Promise((done) => {
    const server = createServer().listen(0, () => {
        const address = server.address();
        const port = typeof address === 'object' && address ? address.port : 0;
        server.close(() => done(port));
    });
});

test('LighthouseGivesFullMarks', inWorld(async (world) => {
    const port = await freePort();
    await world.browser(desk, { extra: [`--remote-debugging-port=${port}`] });
    const { default: lighthouse } = await import('lighthouse');
    const run = await lighthouse(world.address, {
        port, logLevel: 'error', onlyCategories: ['accessibility', 'best-practices', 'seo'],
    });
    assert(run);
    for (const category of Object.values(run.lhr.categories)) {
        /** @type {string[]} */
        const lost = category.auditRefs
            .filter(({ id, weight }) => weight > 0 && (run.lhr.audits[id]?.score ?? 1) < 1)
            .map(({ id }) => `${id}: ${JSON.stringify(run.lhr.audits[id]?.details ?? '').slice(0, 400)}`);
        assert.deepEqual(lost, [], category.title);
        assert.equal(category.score, 1, category.title);
    }
}));
