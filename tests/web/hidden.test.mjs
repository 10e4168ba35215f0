// A tab that is really hidden plays on: what is heard is measured in real time and compared with the cues that the
// program started. Some seconds here; to measure half an hour:
//     CATCOW_HIDDEN_MINUTES=30 scripts/test-web tests/web/hidden.test.mjs

import assert from 'node:assert/strict';
import { copyFile, readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { linkWithTitle } from './support/links.mjs';
import { inRawBrowser } from './support/raw_browser.mjs';
import { inWorld } from './support/world.mjs';

/** @typedef {{kind: string, t: number, frame: number}} Cue */

const seconds = Number(process.env.CATCOW_HIDDEN_MINUTES ?? 0.15) * 60;
const bed = 0.006;  // peak of the noise under the cues
const late = 5;     // parts: a loaded machine hands the first block over at another moment than the others
const struck = ['tick', 'begin', 'change_sides', 'end'];

const support = (/** @type {string} */ name) => new URL(`./support/${name}`, import.meta.url).pathname;

/** Follows the session of a hidden tab for so many seconds. Returns the cues that it started.
 * @param {import('./support/raw_browser.mjs').Tab} tab */
async function followed(tab) {
    /** @type {Map<number, Cue>} */
    const cues = new Map();
    const began = performance.now(), before = (await tab.diagnostics()).session.t;
    const since = () => (performance.now() - began) / 1000;
    for (let until = 5; since() < seconds; until += 5) {
        await tab.until(`window.catcow.diagnostics().session.t > ${before + Math.min(until, seconds)}`, 20);
        const said = await tab.diagnostics();
        assert.equal(await tab.value('document.visibilityState'), 'hidden');
        assert.equal(said.clock.stalls, 0, `after ${since()} s`);
        assert.equal(said.session.state, 'playing');
        // Where other programs take the cores, the sound device itself loses blocks. The session follows what is heard.
        assert(Math.abs(since() - (said.session.t - before)) < 3 + since() / 100, `${said.session.t - before} s of the session in ${since()} s`);
        for (const cue of said.cues) cues.set(cue.frame, cue);
    }
    return [...cues.values()];
}

/** Compares what was heard with the cues: each one sounds, and nothing breaks off.
 * @param {Cue[]} cues @param {{levels: number[], rate: number}} heard in tenths of a second, see level.js */
function compare(cues, { levels, rate }) {
    const parts = [];
    for (let at = 0; at + 2 < levels.length; at += 3) parts.push({ loudest: levels[at] ?? 0, silent: levels[at + 1] ?? 0 });
    const first = parts.findIndex(({ loudest }) => loudest > 0);
    const silent = parts.slice(first + 1, -10).reduce((sum, part) => sum + part.silent, 0);
    const frames = levels[2] ?? 1;  // of a part: whole quanta, so a little more than a tenth of a second
    // The graph delays everything by the same time. The first tick is the first sound above the bed.
    const tick = parts.findIndex(({ loudest }) => loudest > 2 * bed);
    const partOf = (/** @type {number} */ frame) => tick + Math.round((frame - (cues[0]?.frame ?? 0)) / frames);
    let checked = 0;
    for (const { kind, frame, t } of cues) {
        const at = partOf(frame);
        if (at + 20 >= parts.length) continue;
        const until = at + (struck.includes(kind) ? 2 : 15);
        const loudest = Math.max(...parts.slice(Math.max(0, at - late), until + late).map((part) => part.loudest));
        assert(loudest > 2 * bed, `${kind} at ${t} s is silent: ${loudest}`);
        checked += 1;
    }
    console.log(`${(parts.length * frames / rate).toFixed(0)} s heard, ${checked} of ${cues.length} cues, ${silent * 128 / rate} s of silence`);
    assert(checked >= Math.min(seconds / 8, 100), `${checked} cues`);
    assert(silent * 128 / rate < 0.01 * seconds, `${silent} silent quanta`);
}

test('AHiddenTabSoundsAsLongAsTheSessionLasts', inWorld(async (world) => {
    const { folder, address } = await world.serveCopy('app');
    await copyFile(support('level.js'), `${folder}/ear.js`);
    await inRawBrowser(async (open) => {
        const tab = await open(address + linkWithTitle('Many breaths', 36, 13), await readFile(support('capture.js'), 'utf8'));
        await tab.press('I understand');
        await tab.press('Continue');
        await tab.press('Start session');
        await tab.until("window.catcow.diagnostics().audio.state === 'running'");
        const other = await open('about:blank');
        await other.show();
        await tab.until("document.visibilityState === 'hidden'");
        const cues = await followed(tab);
        const heard = JSON.parse(await tab.value(
            'JSON.stringify({ levels: [...window.capturedSound.samples()], rate: window.capturedSound.rate })'));
        compare(cues, heard);
    });
}));
