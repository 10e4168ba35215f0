// A browser that is killed at any moment: at most ten seconds of a session are lost, no row is broken or doubled, and
// the session can be resumed.
//     CATCOW_KILLS=100 CATCOW_KILL_SEED=7 scripts/test-web tests/web/kill.test.mjs    by default 10 kills, seed 1

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as pass } from 'node:timers/promises';
import { killBrowser } from './support/kill.mjs';
import { rowsOf } from './support/rows.mjs';
import { button, diagnostics, inWorld, phone, pressUntil, until } from './support/world.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {{sessions: Record<string, string>, single: Record<string, string>}} Rows */
/** What a life of the browser did until it was killed.
 * @typedef {{kind: string, rows: Rows, themes: string[], practised: number}} Life */

const kills = Number(process.env.CATCOW_KILLS ?? 10);
const seed = Number(process.env.CATCOW_KILL_SEED ?? 1);
const mostLost = 10;     // seconds
const rounding = 1.5;    // seconds: a row holds whole ones, and a frame may be late

/** Returns a function that returns numbers from 0 to 1 (mulberry32). @param {number} state */
const random = (state) => () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
};

/** @param {Page} page @returns {Promise<Rows>} */
const all = async (page) => ({ sessions: await rowsOf(page, 'sessions'), single: await rowsOf(page, 'single') });

/** Checks what the last life left. Returns the seconds that were lost. @param {Life} life @param {Rows} rows */
function check(life, rows) {
    for (const [key, text] of Object.entries(rows.sessions)) {
        const row = JSON.parse(text);
        assert.deepEqual([row.v, row.id], [1, key], 'a row is whole and under its own key');
    }
    const resume = rows.single.resume ? JSON.parse(rows.single.resume) : null;
    assert(!resume || !rows.sessions[resume.session], 'a session that has a record cannot be resumed');
    const settings = JSON.parse(rows.single.settings ?? '{}');
    if (life.kind === 'erase' && !rows.single.settings) {
        assert.deepEqual(rows, { sessions: {}, single: {} }, 'erased is erased as a whole');
        return 0;
    }
    for (const [key, text] of Object.entries(life.rows.sessions)) assert.equal(rows.sessions[key], text, 'a record stays');
    const added = Object.keys(rows.sessions).length - Object.keys(life.rows.sessions).length;
    const before = JSON.parse(life.rows.single.settings ?? '{}');
    if (before.needs) assert.deepEqual(settings.needs, before.needs, 'needs stay');
    if (before.theme) assert([before.theme, ...life.themes].includes(settings.theme), `theme ${settings.theme}`);
    if (!['session', 'end'].includes(life.kind)) {
        assert.equal(added, 0);
        assert.equal(rows.single.resume, life.rows.single.resume);
        return 0;
    }
    const cutOff = life.rows.single.resume ? 1 : 0;   // another session takes its place, so it gets its record
    assert(added >= 0 && added <= cutOff + (life.kind === 'end' ? 1 : 0), `${added} records more`);
    const latest = Object.keys(rows.sessions).filter((key) => !life.rows.sessions[key]).map((key) => JSON.parse(rows.sessions[key] ?? ''));
    const kept = Math.max(resume?.seconds ?? 0, ...(life.kind === 'end' ? latest.map((record) => record.seconds) : []));
    const lost = Math.max(0, life.practised - kept);
    assert(lost <= mostLost + rounding, `${lost} of ${life.practised} seconds are lost`);
    return lost;
}

/** "Some of your data is missing", if erasing was killed in the middle. @param {Page} page */
const missing = (page) => button(page, 'Close');

/** Waits for whatever the last life left. @param {Page} page */
const opened = (page) => missing(page).or(button(page, 'I understand')).or(button(page, 'Start session')).first().waitFor();

/** From there to Today. @param {Page} page */
async function toToday(page) {
    const close = missing(page);
    const first = button(page, 'I understand');
    await opened(page);
    if (await close.count()) await close.click();
    if (await first.count() === 0) return;
    await first.click();
    await page.getByRole('checkbox', { name: 'Arching back hurts' }).click();
    await button(page, 'Continue').click();
    await button(page, 'Start session').waitFor();
}

/** Starts a session, or resumes the one that was cut off. Returns the seconds that it had before.
 * @param {Page} page @param {Rows} rows @param {boolean} resumes */
async function begin(page, rows, resumes) {
    const cutOff = rows.single.resume ? JSON.parse(rows.single.resume) : null;
    if (cutOff) await button(page, 'Continue').waitFor();
    await button(page, cutOff && resumes ? 'Continue' : 'Start session').click();
    await page.getByRole('status').waitFor();
    if (!cutOff || !resumes) return 0;
    assert.equal((await diagnostics(page)).session.item, cutOff.start.item, 'it goes on where it was');
    return cutOff.seconds;
}

/** @param {Page} page @param {string} name */
const press = (page, name) => page.evaluate((name) => {
    const found = [...document.querySelectorAll('#mirror button')].find((one) => one.textContent === name);
    /** @type {HTMLElement | undefined} */ (found)?.click();
}, name);

/** Does something and returns just before the kill. @param {Page} page @param {Life} life @param {() => number} next */
async function live(page, life, next) {
    if (life.kind === 'session' || life.kind === 'end') {
        const before = await begin(page, life.rows, next() < 0.7);
        if (life.kind === 'session') await pass(next() * 14_000);
        if (life.kind === 'end') {   // after one whole breath of ten seconds
            await pressUntil(page, ["I'm ready", 'Resume'], 'session.phase === inhale', 60_000);
            await until(page, `session.t > ${(await diagnostics(page)).session.t + 11}`, 60_000);
        }
        life.practised = before + ((await diagnostics(page)).session?.t ?? 0);
        if (life.kind === 'session') return;
        await press(page, 'End session');
        await button(page, 'Continue session').waitFor();
        await press(page, 'End session');
        return pass(next() * 200);
    }
    await button(page, 'Settings').click();
    if (life.kind === 'erase') {
        await button(page, 'Erase data').focus();
        await button(page, 'Erase data').press('Enter');
        await page.getByRole('dialog').waitFor();
        await press(page, 'Erase');
        return pass(next() * 60);
    }
    for (let changes = 1 + Math.floor(next() * 6); changes > 0; changes -= 1) {
        const theme = ['light', 'dark', 'contrast'][Math.floor(next() * 3)] ?? '';
        const name = { light: 'Light', dark: 'Dark', contrast: 'High contrast' }[theme];
        life.themes.push(theme);
        await page.getByRole('radio', { name }).focus();
        await page.getByRole('radio', { name }).press('Enter');
    }
    await pass(next() * 50);
}

test(`After${kills}KillsNothingIsBrokenAndAtMostTenSecondsAreLost`, inWorld(async (world) => {
    const next = random(seed);
    const kinds = ['session', 'session', 'session', 'end', 'end', 'settings', 'erase', 'reopen'];
    let worst = 0, folder = '';
    /** @type {Life | null} */
    let life = null;
    for (let kill = 0; ; kill += 1) {
        const { context, page, folder: own } = await world.browser(phone, folder ? { folder } : {});
        folder = own;
        if (life && kill < kills && next() < 0.15) {   // killed while it opens
            await page.goto(world.address, { waitUntil: 'commit' });
            await pass(next() * 1500);
        } else {
            await page.goto(world.address);
            await opened(page).catch(async (error) => {
                throw new Error(`after kill ${kill} (${life?.kind}): ${await page.locator('body').textContent().catch(String)}`, { cause: error });
            });
            if (life) worst = Math.max(worst, check(life, await all(page)));
            if (kill === kills) break;
            await toToday(page);
            const kind = kinds[Math.floor(next() * kinds.length)] ?? 'session';
            life = { kind, rows: await all(page), themes: [], practised: 0 };
            if (kind === 'reopen') await page.reload({ waitUntil: 'commit' });
            else await live(page, life, next);
        }
        killBrowser(folder);
        await context.close().catch(() => {});
    }
    console.log(`${kills} kills, seed ${seed}: at most ${worst.toFixed(2)} s of a session lost`);
}));
