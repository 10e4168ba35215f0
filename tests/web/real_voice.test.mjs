// Speaks with a real engine: Chromium over speech-dispatcher and espeak-ng, without a sound device. If the machine has
// none, prints so and continues. An empty text, said to unlock the engine, kept it silent from then on.

import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { acceptNotice, button, diagnostics, inWorld, open, phone } from './support/world.mjs';

/** Returns why the engine cannot run here, or nothing. */
function missing() {
    try {
        execFileSync('speech-dispatcher', ['--version'], { stdio: 'ignore' });
    } catch {
        return 'speech-dispatcher is missing';
    }
    return existsSync('/usr/lib/speech-dispatcher-modules/sd_espeak-ng') ? '' : 'speech-dispatcher-espeak-ng is missing';
}

/** Starts a service of its own, whose sound goes nowhere at once. Returns how to end it. @param {string} folder */
async function startService(folder) {
    await mkdir(join(folder, 'modules'));
    await writeFile(join(folder, 'speechd.conf'), `LogLevel 1\nLogDir "${folder}"\nAudioOutputMethod "libao"\n`
        + 'AddModule "espeak-ng" "sd_espeak-ng" "espeak-ng.conf"\nDefaultModule espeak-ng\n');
    await writeFile(join(folder, 'modules', 'espeak-ng.conf'), 'Debug 0\n');
    await writeFile(join(folder, '.libao'), 'default_driver=null\n');
    const socket = join(folder, 'socket');
    const service = spawn('speech-dispatcher', ['-s', '-C', folder, '-c', 'unix_socket', '-S', socket, '-P', join(folder, 'pid'), '-t', '0'],
        { stdio: 'ignore', env: { ...process.env, HOME: folder } });
    process.env.SPEECHD_ADDRESS = `unix_socket:${socket}`;
    return async () => {
        service.kill();
        await new Promise((done) => { service.exitCode === null ? service.once('exit', done) : done(null); });
    };
}

/** Runs in the page first: keeps when each text was asked for, began and ended. A sound that goes nowhere is over at once,
 * and the app would take the voice for one that does not speak: the end is told when somebody could have spoken it. */
function watchSpeech() {
    const log = /** @type {{text: string, asked: number, began?: number, ended?: number, error?: string}[]} */ ([]);
    Object.assign(window, { speechLog: log });
    const speak = speechSynthesis.speak.bind(speechSynthesis);
    speechSynthesis.speak = (words) => {
        /** @type {typeof log[0]} */ const entry = { text: words.text, asked: performance.now() };
        log.push(entry);
        words.addEventListener('start', () => Object.assign(entry, { began: performance.now() }));
        words.addEventListener('end', () => Object.assign(entry, { ended: performance.now() }));
        const ended = words.onend;
        words.onend = (event) => {
            const over = (entry.began ?? entry.asked) + 60 * words.text.length;
            setTimeout(() => ended?.call(words, event), over - performance.now());
        };
        words.addEventListener('error', ({ error }) => Object.assign(entry, { error }));
        speak(words);
    };
}

const why = missing();
if (why) console.log(`NOT RUN with a real voice: ${why}`);
else {
    test('ARealVoiceLeads', async (t) => {
        const folder = await mkdtemp(join(tmpdir(), 'catcow-speech-'));
        const stop = await startService(folder);
        try {
            await inWorld(async (world) => {
                const { context, page } = await world.browser(phone, { extra: ['--enable-speech-dispatcher'] });
                await context.addInitScript(watchSpeech);
                await open(page, world.address);
                await acceptNotice(page);
                await button(page, 'Settings').click();
                await page.getByText('A voice on this device can say each step').waitFor({ state: 'attached', timeout: 20000 });
                const found = await page.evaluate(() => [speechSynthesis.getVoices().length, Math.round(performance.now())]);
                await button(page, 'Today').click();
                await button(page, 'Start session').click();
                await button(page, 'Yes, speak').click();
                await page.waitForFunction(() => /** @type {any} */ (window).speechLog.length > 9, null, { timeout: 120000 });
                const log = /** @type {ReturnType<typeof JSON.parse>} */ (await page.evaluate(() => /** @type {any} */ (window).speechLog));
                const said = log.filter((/** @type {any} */ { text }) => text.trim());
                const lags = said.map((/** @type {any} */ { asked, began }) => Math.round(began - asked));
                const ended = said.filter((/** @type {any} */ each) => each.ended);
                t.diagnostic(`${found[0]} voices after ${found[1]} ms at most; ${said.length} texts, begun after ${lags} ms, ended: ${ended.length}`);
                const { spoken } = /** @type {{spoken: {planned: number, t: number}[]}} */ (await diagnostics(page));
                t.diagnostic(`begun after the moment of the plan by ${spoken.map(({ planned, t: at }) => Math.round(1000 * (at - planned)))} ms`);
                assert(spoken.length >= 3, 'what began is told');
                assert(said.length >= 3, JSON.stringify(log));
                const last = said.length - 1;   // may not have begun yet
                for (const [i, each] of said.slice(0, last).entries()) assert(each.began, `${i}: ${JSON.stringify(each)}`);
                assert.equal((await diagnostics(page)).session.state, 'playing');
                assert.equal(await button(page, 'Turn the voice off').count(), 1, 'it did not give up');
            })();
        } finally {
            await stop();
            await rm(folder, { recursive: true, force: true });
        }
    });
}
