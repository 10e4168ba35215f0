// If the machine gives less than it should, the session continues and the page says what is missing.

import assert from 'node:assert/strict';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { test } from 'node:test';
import { twoBreaths } from './support/links.mjs';
import { acceptNotice, button, desk, diagnostics, inWorld, open, phone, practise, pressUntil, understand, until } from './support/world.mjs';

test('WithoutWebGLTheWordsAreTheInterface', inWorld(async (world) => {
    const { page } = await world.profile(desk);
    await page.addInitScript(() => {
        const own = HTMLCanvasElement.prototype.getContext;
        HTMLCanvasElement.prototype.getContext = /** @type {any} */ (function (/** @type {any} */ kind, /** @type {any[]} */ ...rest) {
            // @ts-expect-error the browser's own
            return String(kind).startsWith('webgl') ? null : own.call(this, kind, ...rest);
        });
    });
    world.expected.push(/WebGL/);
    await open(page, `${world.address}?speed=20`);
    await understand(page);
    await button(page, 'Start session').click();
    await page.getByRole('status').waitFor();
    const visible = await page.getByRole('status').evaluate((element) => getComputedStyle(element).color);
    assert.doesNotMatch(visible, /rgba\(.*, 0\)|transparent/);
    await until(page, 'session.phase === exhale');
    await button(page, 'Pause').click();
    await button(page, 'Resume').waitFor();
}));

test('ALostContextTurnsToWordsAndComesBack', inWorld(async (world) => {
    const { page } = await world.profile(desk);
    world.expected.push(/WebGL|CONTEXT_LOST/i);
    await open(page, `${world.address}?speed=10`);
    await acceptNotice(page);
    await button(page, 'Start session').click();
    await page.getByRole('status').waitFor();
    const shown = () => page.getByRole('status').evaluate((element) => getComputedStyle(element).color);
    const hidden = await shown();
    await page.evaluate(() => {
        const gl = /** @type {HTMLCanvasElement} */ (document.getElementById('canvas')).getContext('webgl2');
        /** @type {any} */ (window).lose = gl?.getExtension('WEBGL_lose_context');
        /** @type {any} */ (window).lose.loseContext();
    });
    await page.waitForFunction((before) => {
        const status = document.querySelector('[role=status]');
        return status && getComputedStyle(status).color !== before;
    }, hidden);
    const t = (await diagnostics(page)).session.t;
    // On a busy machine software WebGL can take more than a second. Then the session waits for a press.
    await pressUntil(page, ['Resume'], `session.t > ${t + 0.5}`);
    await page.evaluate(() => /** @type {any} */ (window).lose.restoreContext());
    await page.waitForFunction((before) => {
        const status = document.querySelector('[role=status]');
        return status && getComputedStyle(status).color === before;
    }, hidden);
    const said = await diagnostics(page);
    assert.deepEqual(said.figure, { shown: true, faults: [], drawing: '' }, 'the body is drawn again');
}));

test('ABodyThatCannotBeDrawnLeavesTheBreathShapeAndSaysWhy', inWorld(async (world) => {
    const { page } = await world.profile(phone);
    await page.addInitScript(() => {
        const own = WebGL2RenderingContext.prototype.shaderSource;
        WebGL2RenderingContext.prototype.shaderSource = function (shader, text) {
            own.call(this, shader, text.includes('uniform vec4 palette') ? 'nonsense' : text);
        };
    });
    await open(page, `${world.address}?speed=20`);
    await acceptNotice(page);
    await button(page, 'Start session').click();
    await pressUntil(page, ['Resume'], 'session.phase === exhale');
    const said = await diagnostics(page);
    assert.notEqual(said.figure.drawing, '', 'why there is no body');
    assert.equal(await page.getByRole('img').count(), 0, 'nothing is told of a body that nobody sees');
}));

test('AnyScreenWillDo', inWorld(async (world) => {
    const { page } = await world.profile({ ...phone, deviceScaleFactor: 4 });
    await open(page, `${world.address}?speed=10`);
    await acceptNotice(page);
    await button(page, 'Start session').click();
    await pressUntil(page, ['Resume'], 'session.phase === move');
    // The pixel ratio is at most 2, and 1 if frames are late.
    const sharp = () => page.waitForFunction((points) => {
        const { width } = /** @type {HTMLCanvasElement} */ (document.getElementById('canvas'));
        return width >= points && width <= 2 * points;
    }, phone.viewport.width);
    await sharp();
    const show = (/** @type {string} */ display) => page.evaluate((how) => {
        /** @type {HTMLElement} */ (document.getElementById('stage')).style.display = how;
    }, display);
    await show('none');
    const { t } = (await diagnostics(page)).session;
    await pressUntil(page, ['Resume'], `session.t > ${t + 5}`);
    await show('');
    await sharp();
    const said = await diagnostics(page);
    assert.deepEqual(said.figure, { shown: true, faults: [], drawing: '' });
}));

test('DamagedContentIsAPlainPageAndNeverHalfARoutine', inWorld(async (world) => {
    const { folder, address } = await world.serveCopy('app');
    const name = (await readdir(folder)).find((each) => /^content-.*\.txt$/.test(each)) ?? '';
    const whole = await readFile(`${folder}/${name}`, 'utf8');
    const variantless = whole.replace(/(\nposes\/bridge\.json\n\{.*)"variants"/, '$1"variant"');
    assert.notEqual(variantless, whole);
    for (const damaged of ['needs.json\n{"half', variantless, whole.slice(0, whole.length / 2), '<!doctype html>\nend']) {
        await writeFile(`${folder}/${name}`, damaged);
        const { page } = await world.profile({ ...phone, serviceWorkers: 'block' });
        world.expected.push(/content|bridge|JSON/i);
        await page.goto(address);
        await page.getByText('Catcow arrived damaged').first().waitFor();
        assert.equal(await button(page, /Start session|I understand/).count(), 0);
    }
}));

test('WithoutWebAssemblyAPlainPageSaysSo', inWorld(async (world) => {
    const { page } = await world.profile(desk);
    await page.addInitScript(() => { delete (/** @type {any} */ (globalThis).WebAssembly); });
    await page.goto(world.address);
    await page.getByText(/WebAssembly/).first().waitFor();
}));

test('WithoutASoundDeviceTheSessionRunsOnTheClockAndSaysSo', inWorld(async (world) => {
    const { page } = await world.profile(desk);
    await page.addInitScript(() => {
        const all = /** @type {any} */ (globalThis);
        delete all.AudioContext;
        delete all.webkitAudioContext;
    });
    await open(page, world.address);
    await acceptNotice(page);
    await button(page, 'Start session').click();
    await page.getByRole('alert').getByText('Sound does not work here').waitFor();
    const said = await diagnostics(page);
    assert.equal(said.clock.source, 'monotonic');
    await pressUntil(page, ['Resume'], `session.t > ${said.session.t + 1}`);
}));

test('DeniedStorageIsToldAndTheSessionRuns', inWorld(async (world) => {
    const { page } = await world.profile(desk);
    await page.addInitScript(() => {
        IDBFactory.prototype.open = () => { throw new DOMException('denied', 'SecurityError'); };
    });
    await open(page, world.address + twoBreaths);
    await understand(page);
    await button(page, 'Start session').click();
    await practise(page);
    await page.getByText('This session could not be saved.').waitFor();
    await button(page, 'Done').click();
    await page.getByRole('alert').getByText('does not let Catcow save').waitFor();
}));

test('AFullDiskIsToldAndNothingElseIsLost', inWorld(async (world) => {
    const { page } = await world.profile(desk);
    await open(page, world.address + twoBreaths);
    await understand(page);
    await page.evaluate(() => {
        IDBObjectStore.prototype.put = () => { throw new DOMException('full', 'QuotaExceededError'); };
        IDBObjectStore.prototype.add = IDBObjectStore.prototype.put;
    });
    await button(page, 'Start session').click();
    await practise(page);
    await page.getByText('This session could not be saved.').waitFor();
}));

test('ARowThatCannotBeReadIsKeptAndCounted', inWorld(async (world) => {
    const { page } = await world.profile(desk);
    await open(page, world.address);
    await acceptNotice(page);
    await page.evaluate(() => new Promise((done, failed) => {
        const request = indexedDB.open('catcow');
        request.onerror = () => failed(request.error);
        request.onsuccess = () => {
            const write = request.result.transaction('sessions', 'readwrite');
            write.objectStore('sessions').put('{"v":1,"started":', 'broken');
            write.objectStore('sessions').put('{"v":99,"later":true}', 'newer');
            write.oncomplete = () => { request.result.close(); done(null); };
        };
    }));
    await page.reload();
    await page.getByRole('alert').getByText('2 sessions could not be read').waitFor();
    const rows = await page.evaluate(() => new Promise((done) => {
        const request = indexedDB.open('catcow');
        request.onsuccess = () => {
            const all = request.result.transaction('sessions').objectStore('sessions').getAllKeys();
            all.onsuccess = () => { request.result.close(); done(all.result); };
        };
    }));
    assert.deepEqual(rows, ['broken', 'newer']);
}));

// When the program stopped in a session, the page offered that session again each time, and it stopped again.
test('ASessionThatStopsTheProgramIsOfferedOnceAndCanBeLeftOut', inWorld(async (world) => {
    const { page } = await world.profile(desk);
    world.expected.push(/unreachable|closed AudioContext/);   // the program may close its sound once more
    await page.addInitScript(() => {
        const Own = AudioContext;
        window.AudioContext = class extends Own {
            constructor() {
                super();
                /** @type {any} */ (window).sound = this;
            }
        };
    });
    const stop = async (/** @type {'frame' | 'answer' | 'decision'} */ where) => {
        await page.evaluate((place) => {
            const trap = () => { throw new WebAssembly.RuntimeError('unreachable'); };
            if (place === 'frame') requestAnimationFrame(trap);
            if (place === 'answer') void Promise.resolve().then(trap);
            if (place !== 'decision') return;
            // Went wrong: a trap while the program decides what to store counted as a fault of the storage.
            const own = TextEncoder.prototype.encode;
            TextEncoder.prototype.encode = function (text) { return text?.startsWith('{') ? trap() : own.call(this, text); };
            document.dispatchEvent(new Event('freeze'));
        }, where);
        await page.getByRole('heading', { name: 'Catcow has stopped' }).waitFor();
        // Went wrong: the sound went on, and the program still wrote the session, without the count of its stops.
        await page.waitForFunction(() => [undefined, 'closed'].includes(/** @type {any} */ (window).sound?.state));
        await page.evaluate(() => document.dispatchEvent(new Event('freeze')));
    };
    const without = button(page, 'Load again and end the interrupted session');
    await open(page, world.address);
    await acceptNotice(page);
    await stop('frame');
    await button(page, 'Load again').click();
    await button(page, 'Start session').click();
    await page.getByRole('status').waitFor();
    await stop('frame');
    await without.waitFor();
    await button(page, 'Load again').click();
    await button(page, 'Continue').click();
    await page.getByRole('status').waitFor();
    await stop('answer');
    await without.waitFor();
    await button(page, 'Load again').click();
    await button(page, 'Start session').waitFor();
    assert.equal(await button(page, 'Continue').count(), 0, 'it stopped the program twice');

    await button(page, 'Start session').click();
    await page.getByRole('status').waitFor();
    await stop('decision');
    await without.click();
    await button(page, 'Start session').waitFor();
    assert.equal(await button(page, 'Continue').count(), 0, 'the person left it out');
}));
