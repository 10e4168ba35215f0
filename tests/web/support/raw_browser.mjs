// A Chromium as people start it, led through its own protocol. Playwright keeps every page visible, and switches off
// what a browser does to hidden pages.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pass } from 'node:timers/promises';

const flags = ['--headless=new', '--no-sandbox', '--remote-debugging-pipe', '--no-first-run', '--disable-background-networking',
    '--disable-component-update', '--disable-sync', '--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'];

export class Tab {
    /** @param {Connection} connection @param {string} target @param {string} session */
    constructor(connection, target, session) {
        this.connection = connection;
        this.target = target;
        this.session = session;
    }

    /** @param {string} method @param {object} [params] */
    send(method, params = {}) { return this.connection.send(method, params, this.session); }

    /** Returns the value of an expression, as a person's gesture. Undefined while the page loads. @param {string} expression */
    async value(expression) {
        const said = await this.send('Runtime.evaluate', { expression, returnByValue: true, userGesture: true }).catch(() => null);
        return said?.result?.value;
    }

    /** Looks four times a second until an expression is true. @param {string} expression @param {number} [seconds] */
    async until(expression, seconds = 60) {
        for (const end = performance.now() + seconds * 1000; !(await this.value(expression)); await pass(250)) {
            assert(performance.now() < end, `${expression} within ${seconds} s`);
        }
    }

    /** Presses a button once it is there and was looked at. @param {string} name */
    async press(name) {
        const found = `[...document.querySelectorAll('#mirror button')].find((each) => each.textContent === ${JSON.stringify(name)})`;
        await this.until(`!!${found}`);
        await pass(450);
        await this.value(`${found}.click()`);
    }

    /** Shows this tab, and so hides the others. */
    show() { return this.connection.send('Target.activateTarget', { targetId: this.target }); }

    diagnostics() { return this.value('window.catcow.diagnostics()'); }
}

class Connection {
    /** @type {Map<number, {done: (value: any) => void, fail: (why: Error) => void}>} */
    waiting = new Map();
    last = 0;
    unread = '';

    /** @param {import('node:child_process').ChildProcess} child */
    constructor(child) {
        this.child = child;
        child.stdio[4]?.on('data', (part) => this.read(String(part)));
    }

    /** @param {string} part */
    read(part) {
        const messages = (this.unread + part).split('\0');
        this.unread = messages.pop() ?? '';
        for (const message of messages.map((each) => JSON.parse(each))) {
            const asked = this.waiting.get(message.id);
            this.waiting.delete(message.id);
            if (message.error) asked?.fail(new Error(message.error.message));
            else asked?.done(message.result);
        }
    }

    /** @param {string} method @param {object} params @param {string} [sessionId] @returns {Promise<any>} */
    send(method, params, sessionId) {
        this.last += 1;
        const id = this.last;
        /** @type {any} */ (this.child.stdio[3]).write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
        return new Promise((done, fail) => { this.waiting.set(id, { done, fail }); });
    }
}

/** Starts a browser with a profile of its own, and ends it after `body`.
 * @param {(open: (url: string, script?: string) => Promise<Tab>) => Promise<void>} body `script` runs first in the page */
export async function inRawBrowser(body) {
    const folder = await mkdtemp(join(tmpdir(), 'catcow-raw-'));
    const child = spawn(process.env.CATCOW_CHROMIUM ?? 'chromium', [...flags, `--user-data-dir=${folder}`, 'about:blank'],
        { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] });
    const connection = new Connection(child);
    try {
        await body(async (url, script = '') => {
            const { targetId } = await connection.send('Target.createTarget', { url: 'about:blank' });
            const { sessionId } = await connection.send('Target.attachToTarget', { targetId, flatten: true });
            const tab = new Tab(connection, targetId, sessionId);
            await tab.send('Page.enable');
            await tab.send('Page.addScriptToEvaluateOnNewDocument', { source: script });
            await tab.send('Page.navigate', { url });
            return tab;
        });
    } finally {
        const ended = new Promise((done) => { child.on('exit', done); });
        child.kill();
        await ended;
        await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    }
}
