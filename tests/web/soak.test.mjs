// Sessions at 60 times their speed, with other screens between: what the page holds stays the same.
//     CATCOW_SOAK_MINUTES=20 scripts/test-web tests/web/soak.test.mjs    by default three sessions

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { acceptNotice, diagnostics, inWorld, open, phone, until } from './support/world.mjs';

/** @typedef {import('playwright-core').Page} Page */

const minutes = Number(process.env.CATCOW_SOAK_MINUTES ?? 0);

/** Counts the objects of WebGL that exist, and keeps the memory of the program. Runs in the page first. */
function count() {
    const all = /** @type {any} */ (window);
    all.objects = 0;
    const prototype = /** @type {any} */ (WebGL2RenderingContext.prototype);
    for (const kind of ['Buffer', 'Texture', 'Program', 'Shader', 'VertexArray', 'Framebuffer', 'Renderbuffer', 'Sampler']) {
        const create = prototype[`create${kind}`], remove = prototype[`delete${kind}`];
        prototype[`create${kind}`] = /** @this {any} @param {any[]} passed */ function (...passed) {
            all.objects += 1;
            return create.apply(this, passed);
        };
        prototype[`delete${kind}`] = /** @this {any} @param {any} object */ function (object) {
            if (object) all.objects -= 1;
            return remove.call(this, object);
        };
    }
    for (const name of ['instantiate', 'instantiateStreaming']) {
        const own = /** @type {any} */ (WebAssembly)[name];
        /** @type {any} */ (WebAssembly)[name] = async (/** @type {any[]} */ ...passed) => {
            const result = await own(...passed);
            const { exports } = result.instance ?? result;
            all.memory = Object.values(exports).find((each) => each instanceof WebAssembly.Memory);
            return result;
        };
    }
}

/** @param {Page} page @param {string} name */
const press = (page, name) => page.waitForFunction((wanted) => {
    const found = [...document.querySelectorAll('#mirror button')].find((one) => one.textContent?.startsWith(wanted));
    /** @type {HTMLElement | undefined} */ (found)?.click();
    return found !== undefined;
}, name, { polling: 50 });

/** A session to its end, a pose, a theme, and back to Today. @param {Page} page @param {number} number */
async function round(page, number) {
    await press(page, 'Start session');
    await until(page, 'screen === after', 120_000);
    await press(page, 'Done');
    await until(page, 'screen === today');
    await press(page, 'Poses');
    await until(page, 'screen === poses');
    await press(page, 'Bridge');
    await until(page, 'screen === pose');
    await press(page, 'Progress');
    await until(page, 'screen === progress');
    await press(page, 'Settings');
    await until(page, 'screen === settings');
    await page.emulateMedia({ colorScheme: number % 2 === 0 ? 'dark' : 'light' });
    await press(page, 'Today');
    await until(page, 'screen === today');
}

test('HoursOfSessionsLeaveThePageAsSmallAsItWas', inWorld(async (world) => {
    const { context, page } = await world.profile(phone);
    await page.addInitScript(count);
    await open(page, `${world.address}?speed=60`);
    await acceptNotice(page);
    const developer = await context.newCDPSession(page);
    await developer.send('Performance.enable');
    const held = async () => {
        // What a screen before has left is freed some time later.
        let nodes = Infinity, fewer = true;
        /** @type {Record<string, number>} */
        let metric = {};
        while (fewer) {
            await page.evaluate(() => new Promise((done) => { requestAnimationFrame(() => requestAnimationFrame(done)); }));
            await developer.send('HeapProfiler.collectGarbage');
            const { metrics } = await developer.send('Performance.getMetrics');
            metric = Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
            fewer = (metric.Nodes ?? 0) < nodes;
            nodes = metric.Nodes ?? 0;
        }
        const shown = await page.locator('*').count();
        const own = await page.evaluate(() => {
            const all = /** @type {any} */ (window);
            return { objects: Number(all.objects), memory: Number(all.memory.buffer.byteLength) };
        });
        return { ...own, shown, nodes, listeners: metric.JSEventListeners ?? 0, heap: metric.JSHeapUsedSize ?? 0 };
    };
    await round(page, 0);
    const first = await held();
    const end = Date.now() + minutes * 60_000;
    let rounds = 1;
    // Two rounds end in the theme in which they began.
    do {
        await round(page, rounds++);
        await round(page, rounds++);
    } while (Date.now() < end);
    const last = await held();
    console.log(`${rounds} sessions; at first ${JSON.stringify(first)}, at the end ${JSON.stringify(last)}`);
    assert(first.objects > 0 && first.memory > 0 && first.nodes > 0, 'they are counted');
    for (const name of /** @type {const} */ (['objects', 'memory', 'nodes', 'listeners'])) {
        assert(last[name] <= first[name] * 1.02, `${name}: ${first[name]} at first, ${last[name]} after ${rounds} sessions`);
    }
    const { figure, storage, clock } = await diagnostics(page);
    assert.deepEqual([figure.faults, figure.drawing, storage.state, clock.stalls], [[], '', 'ready', 0]);
}));
