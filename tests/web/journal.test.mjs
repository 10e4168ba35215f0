// Practice is saved: it survives a reload, and a browser that is killed.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { twoBreaths } from './support/links.mjs';
import { acceptNotice, button, diagnostics, inWorld, open, phone, practise, pressUntil, understand, until } from './support/world.mjs';

test('AShortPracticeIsInTheHistoryAlsoAfterAReload', inWorld(async (world) => {
    const { page } = await world.profile();
    await open(page, world.address + twoBreaths);
    await understand(page);
    await button(page, 'Start session').click();
    await practise(page);
    await page.getByText('This session is saved under Progress.').waitFor();
    await button(page, 'Done').click();
    await button(page, 'Start session').waitFor();
    await page.reload();
    await button(page, 'Progress').click();
    const history = page.getByRole('list', { name: 'Recent sessions' }).getByRole('listitem');
    await history.first().waitFor();
    assert.equal(await history.count(), 1);
    assert.match((await history.first().textContent()) ?? '', /Two breaths/);
    assert.doesNotMatch((await history.first().textContent()) ?? '', /ended early/);
    const said = await diagnostics(page);
    assert.equal(said.storage.rows, 1);
}));

test('ASessionThatWasCutOffByAKilledBrowserIsTakenUpAtItsPhase', inWorld(async (world) => {
    const first = await world.browser(phone);
    await open(first.page, world.address);
    await acceptNotice(first.page);
    await button(first.page, 'Start session').click();
    await first.page.getByRole('status').waitFor();
    // Skip the moves until the first breaths, then wait until ten seconds are saved.
    await pressUntil(first.page, ["I'm ready", 'Resume'], 'session.phase === inhale');
    await until(first.page, 'session.breath === 3', 60000);
    const before = (await diagnostics(first.page)).session;
    execFileSync('pkill', ['-KILL', '-f', `user-data-dir=${first.folder}`]);
    await first.context.close().catch(() => {});

    const again = await world.browser(phone, { folder: first.folder });
    await open(again.page, world.address);
    await button(again.page, 'Continue').click();
    await again.page.getByRole('status').waitFor();
    const after = (await diagnostics(again.page)).session;
    assert.equal(after.item, before.item);
    assert.equal(after.routine, before.routine);
    await pressUntil(again.page, ["I'm ready", 'Resume'], 'session.phase === inhale');
    const resumed = (await diagnostics(again.page)).session;
    assert.equal(resumed.item, before.item);
    assert(resumed.breath >= 2 && resumed.breath <= before.breath, `breath ${resumed.breath} after ${before.breath}`);
}));

test('ASecondTabDoesNotTakeTheSessionOfTheFirst', inWorld(async (world) => {
    const { context, page } = await world.profile();
    await open(page, world.address);
    await acceptNotice(page);
    await button(page, 'Start session').click();
    await page.getByRole('status').waitFor();
    const second = await context.newPage();
    await open(second, world.address);
    await button(second, 'Start session').waitFor();
    assert.equal(await button(second, 'Continue').count(), 0, 'what the first tab does is not offered here');
    await page.close();
    await second.reload();
    await button(second, 'Continue').waitFor();
}));

test('ErasingAsksFirstAndThenLeavesNothing', inWorld(async (world) => {
    const { page } = await world.profile();
    await open(page, world.address + twoBreaths);
    await understand(page);
    await button(page, 'Start session').click();
    await practise(page);
    await button(page, 'Done').click();
    await button(page, 'Settings').click();
    await button(page, 'Erase data').focus();
    await button(page, 'Erase data').press('Enter');
    await page.getByRole('dialog').waitFor();
    await button(page, 'Erase').click();
    await page.getByText('Your data is erased.').waitFor();
    await page.reload();
    await button(page, 'I understand').waitFor();
    assert.equal((await diagnostics(page)).storage.rows, 0);
}));
