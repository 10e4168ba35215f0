// Runs axe-core on every screen in every theme, with the canvas and in words only. Runs Lighthouse on the
// whole page.

import assert from 'node:assert/strict';
import { createServer } from 'node:net';
import { test } from 'node:test';
import { AxeBuilder } from '@axe-core/playwright';
import { twoBreaths } from './support/links.mjs';
import { button, desk, inWorld, look, open, phone } from './support/world.mjs';

/** @typedef {import('playwright-core').Page} Page */

/** @param {Page} page @param {string} where */
async function audit(page, where) {
    const { violations } = await new AxeBuilder({ page }).setLegacyMode()
        .options({ resultTypes: ['violations'] }).analyze();
    const told = violations.flatMap(({ id, nodes }) => nodes.map((node) => `${where}: ${id}: ${node.html}`));
    assert.deepEqual(told, []);
}

const press = (/** @type {Page} */ page, /** @type {string} */ name) =>
    look().then(() => button(page, name).last().evaluate((element) => /** @type {HTMLElement} */ (element).click()));

/** Audits every screen and dialog, one after the other. @param {Page} page @param {string} theme */
async function walk(page, theme) {
    await audit(page, `${theme}, notice`);
    await press(page, 'I understand');
    await button(page, 'Continue').waitFor();
    await audit(page, `${theme}, needs`);
    await press(page, 'Continue');
    await button(page, 'Start session').waitFor();
    await audit(page, `${theme}, today`);
    await press(page, 'Poses');
    await page.getByRole('heading', { name: 'Poses', level: 1 }).waitFor();
    await audit(page, `${theme}, poses`);
    await press(page, 'Gate');
    await button(page, 'Practise only this pose').waitFor();
    await audit(page, `${theme}, pose`);
    await press(page, 'Progress');
    await page.getByRole('heading', { name: 'Progress', level: 1 }).waitFor();
    await audit(page, `${theme}, progress`);
    await press(page, 'Settings');
    await page.getByRole('heading', { name: 'Settings', level: 1 }).waitFor();
    if (theme === 'contrast') await page.getByRole('radio', { name: 'High contrast' })
        .evaluate((element) => /** @type {HTMLElement} */ (element).click());
    await audit(page, `${theme}, settings`);
    await press(page, 'Erase data');
    await page.getByRole('dialog').waitFor();
    await audit(page, `${theme}, dialog`);
    await press(page, 'Cancel');
    await press(page, 'When to ask, when to stop');
    await button(page, 'Back').waitFor();
    await audit(page, `${theme}, safety`);
    await press(page, 'Back');
    await press(page, 'Sources and licences');
    await page.getByRole('heading', { name: 'Sources and licences', level: 1 }).waitFor();
    await audit(page, `${theme}, about`);
    await page.evaluate(() => /** @type {HTMLElement} */ (document.activeElement)?.blur());
    await page.keyboard.press('F2');
    await page.getByRole('heading', { name: 'Gallery' }).waitFor();
    await audit(page, `${theme}, gallery`);
    await page.goto(page.url().split('#')[0] + twoBreaths);
    await button(page, 'Not now').waitFor();
    await audit(page, `${theme}, preview`);
    await press(page, 'Start session');
    await page.getByRole('status').waitFor();
    await audit(page, `${theme}, session`);
    await press(page, 'Pause');
    await button(page, 'Resume').waitFor();
    await audit(page, `${theme}, pause`);
    await press(page, 'It hurts');
    await page.getByRole('dialog').waitFor();
    await audit(page, `${theme}, it hurts`);
    await press(page, 'Nothing hurts: continue');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await press(page, 'End session');
    await page.getByRole('dialog').waitFor();
    await press(page, 'End session');
    await button(page, 'Done').waitFor();
    await audit(page, `${theme}, after`);
}

for (const theme of /** @type {const} */ (['light', 'dark', 'contrast'])) {
    test(`AxeFindsNothingOnAnyScreen (${theme})`, inWorld(async (world) => {
        const { page } = await world.profile({ ...phone, colorScheme: theme === 'light' ? 'light' : 'dark' });
        await open(page, world.address);
        await walk(page, theme);
    }));
}

// The words over the canvas are transparent. In the words-only view axe checks the colours too.
for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
    test(`AxeFindsNothingInWordsEither (${colorScheme})`, inWorld(async (world) => {
        const { page } = await world.profile({ ...phone, colorScheme }, { extra: ['--disable-3d-apis'] });
        await open(page, world.address);
        await page.locator('body.words').waitFor();
        await walk(page, `words, ${colorScheme}`);
    }));
}

test('AxeFindsNothingInForcedColours', inWorld(async (world) => {
    const { page } = await world.profile({ ...desk, forcedColors: 'active' });
    await open(page, world.address);
    await page.locator('body.words').waitFor();
    await walk(page, 'forced colours');
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
