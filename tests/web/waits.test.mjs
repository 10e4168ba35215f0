// What the browser never answers, answers late or refuses: the app opens, a session runs, and the page says what is
// missing.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { twoBreaths } from './support/links.mjs';
import { acceptNotice, button, desk, diagnostics, inWorld, open, practise, understand } from './support/world.mjs';

// Went wrong: "Getting ready" stayed for ever in 11 of 14 loads, if indexedDB.open never answered.
test('StorageThatNeverAnswersIsNotWaitedFor', inWorld(async (world) => {
    const { page } = await world.profile(desk);
    await page.addInitScript(() => {
        const own = IDBFactory.prototype.open;
        IDBFactory.prototype.open = function (_name, version) {
            const request = own.call(this, 'another', version);
            request.addEventListener = () => {};
            return request;
        };
    });
    for (let load = 0; load < 10; load += 1) {
        await open(page, world.address + twoBreaths);
        await button(page, 'I understand').waitFor();
    }
    await understand(page);
    await button(page, 'Start session').click();
    await practise(page);
    await page.getByText('It could not be saved.').waitFor();
    await button(page, 'Done').click();
    await page.getByRole('alert').getByText('storage does not answer').waitFor();
}));

// Went wrong: a port that threw ended the frame in its midst, and no other was ever drawn. Safari throws from pushState
// after a hundred calls in 30 s.
test('APortThatThrowsStopsNothing', inWorld(async (world) => {
    const { page } = await world.profile(desk);
    await page.addInitScript(() => {
        history.pushState = () => { throw new DOMException('more than 100 times per 30 seconds', 'SecurityError'); };
    });
    await open(page, world.address);
    await acceptNotice(page);
    for (const screen of ['Poses', 'Progress', 'Settings']) {
        await button(page, screen).click();
        await page.getByRole('heading', { name: screen, level: 1 }).waitFor();
    }
    const { errors } = await diagnostics(page);
    assert.match(errors.map((/** @type {any} */ error) => error.what).join('\n'), /historyDepth: SecurityError/);
}));
