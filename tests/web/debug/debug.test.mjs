// The program as it is built for debugging (web-debug) starts and begins a session, without an error.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { acceptNotice, button, diagnostics, inWorld, open, phone } from '../support/world.mjs';

test('TheDebugBuildBeginsASession', inWorld(async (world) => {
    await world.serve('build/web-debug/site');
    const { page } = await world.profile(phone);
    await open(page, world.address);
    await acceptNotice(page);
    await button(page, 'Start session').click();
    await page.getByRole('status').waitFor();
    const { session, errors } = await diagnostics(page);
    assert(session);
    // A browser without a screen refuses to keep one awake.
    assert.deepEqual(errors.filter((/** @type {any} */ error) => !error.what.startsWith('wake lock')), []);
}));
