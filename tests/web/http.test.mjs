// On plain http there are no Web Locks: a second tab took over the session that ran in the first.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { acceptNotice, button, inWorld, open, phone, until } from './support/world.mjs';

test('WithoutLocksASecondTabDoesNotTakeTheSessionOfTheFirst', inWorld(async (world) => {
    const host = 'catcow.example';
    world.expected.push(/Cross-Origin-Opener-Policy header has been ignored/);
    assert(world.server);
    world.server = { ...world.server, address: world.address.replace('localhost', host) };
    const { context, page } = await world.profile(phone, { extra: [`--host-resolver-rules=MAP ${host} localhost`] });
    await open(page, world.address);
    assert.deepEqual(await page.evaluate(() => [isSecureContext, 'locks' in navigator]), [false, false]);
    await acceptNotice(page);
    await button(page, 'Start session').click();
    await until(page, 'session.t > 2');
    const second = await context.newPage();
    await open(second, world.address);
    await second.getByRole('alert').getByText('Catcow is also open in another tab.').waitFor();
    assert.equal(await button(second, 'Continue').count(), 0, 'the session runs in the first tab');
    await second.reload();
    await second.getByRole('alert').getByText('Catcow is also open in another tab.').waitFor();
    await page.close();
    await button(second, 'Continue').waitFor();
}));
