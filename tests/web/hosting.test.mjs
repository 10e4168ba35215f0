// What the site promises to those who host it (docs/hosting.md), and how it names itself.

import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { test } from 'node:test';
import { versionOf } from '../../scripts/site/version.mjs';
import { acceptNotice, button, desk, diagnostics, inWorld, open, phone, workerIsActive } from './support/world.mjs';

const root = new URL('../../', import.meta.url).pathname;

test('SettingsAndDiagnosticsNameTheVersionAndTheBuild', inWorld(async (world) => {
    const { page } = await world.profile(desk);
    await open(page, world.address);
    await acceptNotice(page);
    const { version, build } = await diagnostics(page);
    assert.equal(version, versionOf(root));
    await button(page, 'Settings').click();
    await page.getByText(`Version ${version} (build ${build})`, { exact: true }).waitFor({ state: 'attached' });
}));

test('ThePageRunsUnderItsHeadersWithoutAWarning', inWorld(async (world) => {
    const { page } = await world.profile(phone);
    /** @type {string[]} */
    const warnings = [];
    page.on('console', (message) => {
        if (/polic|feature/i.test(message.text())) warnings.push(message.text());
    });
    const response = await page.goto(world.address);
    const headers = response?.headers() ?? {};
    assert.match(headers['content-security-policy'] ?? '', /frame-ancestors 'none'/);
    assert.equal(headers['cross-origin-opener-policy'], 'same-origin');
    await acceptNotice(page);
    await workerIsActive(page);
    assert.equal(await page.evaluate(() => caches.keys().then((names) => names.length > 0)), true, 'the worker keeps the site');
    assert.equal((await page.request.get(`${world.address}_headers`)).status(), 404);
    assert.deepEqual(warnings, []);
}));

test('AHostThatRedirectsTheIndexToItsFolderServesItOfflineToo', inWorld(async (world) => {
    const { port } = new URL(world.address);
    const host = createServer((request, response) => {
        if (request.url === '/index.html') return void response.writeHead(308, { Location: '/' }).end();
        fetch(`http://localhost:${port}${request.url}`).then(async (answer) => {
            const body = Buffer.from(await answer.arrayBuffer());
            response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(body);
        }, () => response.writeHead(502).end());
    });
    await new Promise((done) => { host.listen(0, 'localhost', () => done(null)); });
    try {
        const bound = /** @type {import('node:net').AddressInfo} */ (host.address());
        const { context, page } = await world.profile(phone);
        await open(page, `http://localhost:${bound.port}/`);
        await acceptNotice(page);
        await workerIsActive(page);
        await context.setOffline(true);
        world.expected.push(/ERR_INTERNET_DISCONNECTED/);
        await page.reload();
        await button(page, 'Start session').waitFor();
    } finally {
        host.closeAllConnections();
        host.close();
    }
}));
