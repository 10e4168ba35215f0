// What the browser never answers, answers late or refuses: the app opens, a session runs, and the page says what is
// missing.

import { test } from 'node:test';
import { twoBreaths } from './support/links.mjs';
import { button, desk, inWorld, open, practise, understand } from './support/world.mjs';

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
