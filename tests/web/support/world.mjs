// A server for dist/, a real Chromium, and pages that are watched. The test fails if its page contacts another host,
// breaks its security policy or logs an error.

import assert from 'node:assert/strict';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { chromium } from 'playwright-core';
import { serve } from '../../../scripts/serve.mjs';

// WebGL runs in software, as on a machine without a graphics card.
const flags = [
    '--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking',
    '--disable-component-update', '--disable-sync', '--use-gl=angle', '--use-angle=swiftshader',
    '--enable-unsafe-swiftshader',
];

/** Where no pixel is drawn, the page does not need WebGL either: that saves a second of a core each time that it opens.
 * Where all frames are drawn, it breaks the sound. */
const undrawn = ['--disable-gpu-compositing'];

const permissions = ['clipboard-read', 'clipboard-write'];

export const phone = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 1, hasTouch: true, isMobile: true };
export const desk = { viewport: { width: 1280, height: 800 } };

/** The site to test, as for scripts/site.mjs. */
export const site = process.env.CATCOW_DIST || 'dist';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('playwright-core').BrowserContext} Context */

export class World {
    /** @type {{address: string, close: () => Promise<void>} | null} */
    server = null;
    /** @type {Context[]} */
    contexts = [];
    /** @type {string[]} */
    folders = [];
    /** Further servers. @type {{close: () => Promise<void>}[]} */
    others = [];
    /** @type {string[]} */
    faults = [];
    /** Console errors that a test causes on purpose. @type {RegExp[]} */
    expected = [];

    /** @param {string} [folder] the folder to serve */
    async serve(folder = site) {
        await this.server?.close();
        this.server = await serve(folder, 0);
        return this.server.address;
    }

    /** Serves a copy of the site that a test may change, under a sub-path.
     * @param {string} path */
    async serveCopy(path) {
        const folder = await mkdtemp(join(tmpdir(), 'catcow-site-'));
        this.folders.push(folder);
        await cp(site, join(folder, path), { recursive: true });
        await this.serve(folder);
        return { folder: join(folder, path), address: `${this.address}${path}/` };
    }

    get address() {
        assert(this.server, 'the server runs');
        return this.server.address;
    }

    /** Opens a profile of its own, with empty storage, in a browser that the tests of a file share.
     * @param {import('playwright-core').BrowserContextOptions} [size]
     * @param {{extra?: string[], allFrames?: boolean}} [options] `extra`: flags of the browser; `allFrames`: as many
     * frames as the machine can draw, instead of ten a second that are not drawn */
    async profile(size = phone, options = {}) {
        const context = await (await sharedBrowser(options)).newContext({ permissions, ...size });
        return { context, page: await this.use(context, options) };
    }

    /** Opens a profile in a browser of its own. It is stored in a folder: passing the folder again, after the browser
     * was closed or killed, means the same person.
     * @param {import('playwright-core').BrowserContextOptions} [size]
     * @param {{folder?: string, extra?: string[], allFrames?: boolean}} [options] see profile() */
    async browser(size = phone, options = {}) {
        const folder = options.folder ?? (await mkdtemp(join(tmpdir(), 'catcow-')));
        if (!options.folder) this.folders.push(folder);
        const context = await chromium.launchPersistentContext(folder, { ...program(options), permissions, ...size });
        return { context, folder, page: await this.use(context, options) };
    }

    /** @param {Context} context @param {{allFrames?: boolean}} options */
    async use(context, options) {
        if (!options.allFrames) await context.addInitScript({ path: new URL('./calm_screen.js', import.meta.url).pathname });
        context.on('page', (page) => this.watch(page));
        for (const page of context.pages()) this.watch(page);
        this.contexts.push(context);
        return context.pages()[0] ?? context.newPage();
    }

    /** @param {Page} page */
    watch(page) {
        lookBeforePressing(page);
        const own = () => this.server?.address ?? 'http://localhost';
        page.on('request', (request) => {
            const url = request.url();
            if (/^https?:/.test(url) && new URL(url).hostname !== new URL(own()).hostname) this.faults.push(`foreign: ${url}`);
        });
        page.on('console', (message) => {
            const text = message.text();
            if (message.type() !== 'error' || this.expected.some((known) => known.test(text))) return;
            this.faults.push(`console: ${text}`);
        });
        page.on('pageerror', (error) => {
            if (!this.expected.some((known) => known.test(String(error)))) this.faults.push(`error: ${error}`);
        });
    }

    async close() {
        for (const context of this.contexts) await context.close().catch(() => {});
        await this.server?.close();
        for (const other of this.others) await other.close();
        for (const folder of this.folders) await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    }
}

/** Which browser to start, and how. Pages that draw all frames run in the browser that people have. The others run in
 * Chromium's headless shell, if there is one: the same engine, storage and workers without windows, where a page load
 * takes a third of the time of a core.
 * @param {{extra?: string[], allFrames?: boolean}} options */
const program = ({ extra = [], allFrames = false }) => ({
    executablePath: (!allFrames && process.env.CATCOW_CHROMIUM_SHELL) || process.env.CATCOW_CHROMIUM,
    args: [...flags, ...(allFrames ? [] : undrawn), ...extra],
});

/** The browsers that the tests of this file share, by program and flags. A start of Chromium takes 2.8 s of both cores, a new
 * profile a tenth of that. @type {Map<string, Promise<import('playwright-core').Browser>>} */
const shared = new Map();

/** @param {{extra?: string[], allFrames?: boolean}} options */
async function sharedBrowser(options) {
    const key = JSON.stringify(program(options));
    // Nothing is awaited where there is none yet: profiles that open at the same time would start a browser each, and
    // all but one would be left running, so that the file never ends.
    const running = shared.get(key);
    if (running && (await running).isConnected()) return running;
    const started = chromium.launch(program(options));
    shared.set(key, started);
    return started;
}

after(async () => {
    for (const each of shared.values()) await (await each).close();
});

/** Runs `body` in its own world. Fails if a page does anything that it must never do.
 * @param {(world: World) => Promise<void>} body */
export function inWorld(body) {
    return async () => {
        const world = new World();
        try {
            await world.serve();
            await body(world);
            assert.deepEqual(world.faults, []);
        } finally {
            await world.close();
        }
    };
}

/** Opens the page and waits for its first screen.
 * @param {Page} page @param {string} url */
export async function open(page, url) {
    await page.goto(url);
    await page.locator('#mirror main, #mirror [role=main]').first().waitFor({ state: 'attached' });
}

/** Goes through the first visit: the notice, then no needs. @param {Page} page */
export async function understand(page) {
    await button(page, 'I understand').click();
    await button(page, 'Continue').click();
}

/** Goes through the first visit and waits for Today. @param {Page} page */
export async function acceptNotice(page) {
    await understand(page);
    await button(page, 'Start session').waitFor();
}

/** @param {Page} page @param {string | RegExp} name */
export const button = (page, name) => page.getByRole('button', { name, exact: true });

/** Presses a button as assistive technology does, also one that has to be scrolled to. @param {Page} page @param {string | RegExp} name */
export async function activate(page, name) {
    const found = button(page, name).first();
    await found.waitFor({ state: 'attached' });
    await look();
    await found.evaluate((element) => /** @type {HTMLElement} */ (element).click());
}

/** Opens a routine of the list, from Today. @param {Page} page @param {string} title */
export async function openRoutine(page, title) {
    await activate(page, 'Choose another');
    await activate(page, new RegExp(`^${title}`));
    await page.getByRole('heading', { name: title, level: 1 }).waitFor();
}

/** Looks at a screen before the next tap, as people do. A tap that comes sooner counts as a second tap on the screen before
 * (src/ui/settled.h), so this is part of the input, not a wait for the program. */
export const look = () => new Promise((done) => { setTimeout(done, 450); });

/** Lets every click, tap and key on a control of the page come after a look. @param {Page} page */
function lookBeforePressing(page) {
    const locators = Object.getPrototypeOf(page.locator('html'));
    if (locators.looks) return;
    locators.looks = true;
    for (const name of ['click', 'tap', 'press']) {
        const own = locators[name];
        locators[name] = /** @this {import('playwright-core').Locator} @param {any[]} passed */ async function pressed(...passed) {
            await this.waitFor({ state: 'attached' });
            await look();
            return own.apply(this, passed);
        };
    }
}

/** Returns what was done, as listed on the screen after a session. @param {Page} page */
export const doneLines = (page) => page.getByRole('list', { name: 'What you did' }).getByRole('listitem').allTextContents();

/** Returns the program's diagnostics. @param {Page} page @returns {Promise<any>} */
export const diagnostics = (page) => page.evaluate(() => /** @type {any} */ (window).catcow.diagnostics());

/** Waits until a fact of the diagnostics holds.
 * @param {Page} page @param {string} condition in terms of `d`: `session.phase === inhale`, `session.t > 3`
 * @param {number} [timeout] milliseconds */
export const until = (page, condition, timeout = 30000) => pressUntil(page, [], condition, timeout);

/** Like until(), and presses these buttons whenever they are shown, as assistive technology does.
 * @param {Page} page @param {string[]} buttons names @param {string} condition @param {number} [timeout] */
export async function pressUntil(page, buttons, condition, timeout = 30000) {
    await page.waitForFunction(
        ([path, is, wanted, names]) => {
            const d = /** @type {any} */ (window).catcow.diagnostics();
            const value = String(path).split('.').reduce((/** @type {any} */ at, key) => at?.[key], d);
            if (is === '>' ? value > Number(wanted) : String(value) === wanted) return true;
            /** @type {HTMLElement[]} */ ([...document.querySelectorAll('#mirror button')])
                .find((each) => names.includes(each.textContent ?? ''))?.click();
            return false;
        },
        /** @type {[string, string, string, string[]]} */ ([...condition.split(' '), buttons]),
        { timeout, polling: buttons.length > 0 ? 250 : 50 },
    );
}

/** Practises to the end of a session at its own pace. Ends each move by a press, as soon as that is possible.
 * @param {Page} page */
export const practise = (page) => pressUntil(page, ["I'm ready", 'Resume'], 'screen === after', 90000);

/** Waits until the service worker is active. The page then opens offline. @param {Page} page */
export const workerIsActive = (page) => page.evaluate(() => navigator.serviceWorker.ready.then((registration) => new Promise((done) => {
    const worker = registration.active;
    if (worker?.state === 'activated') done(null);
    else worker?.addEventListener('statechange', () => worker.state === 'activated' && done(null));
})));
