// WebKitGTK's MiniBrowser on a virtual screen.

import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { Browser } from './browser.mjs';
import { isReady, newHttpSession } from './http_wire.mjs';
import { newHome, Program } from './program.mjs';
import { openScreen } from './screen.mjs';

const patience = 60_000;

/** @returns {Promise<number>} */
const freePort = () => new Promise((resolve, reject) => {
    const server = createServer().once('error', reject).listen(0, '127.0.0.1', () => {
        const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
        server.close(() => resolve(port));
    });
});

/** Waits until the driver answers. It does not report when it is ready.
 * @param {string} address @param {AbortSignal} signal */
async function answers(address, signal) {
    while (!signal.aborted && !(await isReady(address))) await pause(50);
}

/** @returns {Promise<Browser>} */
export async function openWebKit() {
    const path = process.env.CATCOW_WEBKIT_DRIVER;
    if (!path) throw new Error('its driver is not installed (Debian: webkit2gtk-driver)');
    const home = await newHome();
    /** @type {Program[]} */
    const programs = [];
    const stop = async () => {
        for (const program of programs) await program.stop();
        await home.remove();
    };
    const started = new AbortController();
    try {
        const screen = await openScreen(patience);
        if (!screen) throw new Error('it needs a screen, and Xvfb is not installed (Debian: xvfb)');
        programs.push(screen.program);
        const port = await freePort();
        const driver = new Program(path, ['--host=127.0.0.1', `--port=${port}`], { env: { ...home.env, ...screen.env } });
        programs.unshift(driver);
        const address = `http://127.0.0.1:${port}`;
        await driver.lives(answers(address, started.signal), patience);
        const { version, wire, end } = await driver.lives(newHttpSession(address), patience);
        return new Browser(version, wire, () => end().catch(() => {}).then(stop));
    } catch (reason) {
        await stop();
        throw reason;
    } finally {
        started.abort();
    }
}
