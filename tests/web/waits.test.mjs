// What the browser never answers, answers late or refuses: the app opens, a session runs, and the page says what is
// missing.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { twoBreaths } from './support/links.mjs';
import { acceptNotice, button, desk, diagnostics, inWorld, open, practise, pressUntil, understand } from './support/world.mjs';

// Went wrong: "Getting ready" stayed for ever in 11 of 14 loads, if indexedDB.open never answered.
test('StorageThatNeverAnswersIsNotWaitedFor', inWorld(async (world) => {
    const { page } = await world.profile(desk);
    await page.addInitScript(() => {
        const own = IDBFactory.prototype.open;
        IDBFactory.prototype.open = function (_name, version) {
            const request = own.call(this, 'another', version);
            request.addEventListener = () => {};
            return request;
        };
    });
    for (let load = 0; load < 10; load += 1) {
        await open(page, world.address + twoBreaths);
        await button(page, 'I understand').waitFor();
    }
    await understand(page);
    await button(page, 'Start session').click();
    await practise(page);
    await page.getByText('This session could not be saved.').waitFor();
    await button(page, 'Done').click();
    await page.getByRole('alert').getByText('is not saving anything right now').waitFor();
}));

/** On a busy machine frames come so late that the session pauses, which is told first. @param {import('playwright-core').Page} page */
const noSoundIsTold = (page) => page.waitForFunction(() => {
    const shown = document.querySelector('#mirror [role=alert]')?.textContent ?? '';
    if (shown.includes('Sound does not work here')) return true;
    /** @type {HTMLElement[]} */ ([...document.querySelectorAll('#mirror button')])
        .find((each) => each.textContent === 'Resume')?.click();
    return false;
}, null, { polling: 250 });

/** Ways in which the sound cannot start. Each runs in the page before everything else. @type {Record<string, () => void>} */
const soundFaults = {
    theContextIsRefused: () => {
        window.AudioContext = /** @type {any} */ (class { constructor() { throw new DOMException('no device', 'NotSupportedError'); } });
    },
    thereIsNoScriptProcessor: () => {
        delete /** @type {any} */ (BaseAudioContext.prototype).createScriptProcessor;
    },
    theScriptProcessorIsRefused: () => {
        BaseAudioContext.prototype.createScriptProcessor = () => { throw new DOMException('too many', 'NotSupportedError'); };
    },
    nothingCanBeConnected: () => {
        AudioNode.prototype.connect = /** @type {any} */ (() => { throw new DOMException('closed', 'InvalidStateError'); });
    },
    resumeNeverAnswers: () => {
        const Own = AudioContext;
        window.AudioContext = class extends Own {
            constructor() {
                super();
                void super.suspend();
            }
            get state() { return /** @type {any} */ ('suspended'); }
            resume() { return new Promise(() => {}); }
        };
    },
    resumeThrows: () => {
        const Own = AudioContext;
        window.AudioContext = class extends Own {
            constructor() {
                super();
                void super.suspend();
            }
            get state() { return /** @type {any} */ ('suspended'); }
            /** @returns {Promise<void>} */
            resume() { throw new DOMException('not allowed', 'NotAllowedError'); }
        };
    },
};

// Went wrong: Start did nothing, and nothing else could be pressed either, if the browser threw while the sound opened.
for (const [name, fault] of Object.entries(soundFaults)) {
    test(`WithoutSoundTheSessionStartsAndSaysSo (${name})`, inWorld(async (world) => {
        const { page } = await world.profile(desk);
        await page.addInitScript(fault);
        world.expected.push(/NotAllowedError|not allowed/);
        await open(page, world.address);
        await acceptNotice(page);
        await button(page, 'Start session').click();
        await noSoundIsTold(page);
        const { t } = (await diagnostics(page)).session;
        await pressUntil(page, ['Resume'], `session.t > ${t + 1}`);
        await button(page, 'Pause').click();
        await button(page, 'Resume').click();
        await button(page, 'End session').click();
        await page.getByRole('dialog').getByRole('button', { name: 'End session' }).click();
        await button(page, 'Done').waitFor();
    }));
}

// Went wrong: nobody listened to devicechange, so headphones that were plugged in stayed silent.
test('SoundThatCouldNotStartComesWithANewDevice', inWorld(async (world) => {
    const { page } = await world.profile(desk);
    await page.addInitScript(() => {
        const all = /** @type {any} */ (window), Own = AudioContext;
        all.AudioContext = class extends Own {
            constructor() {
                if (!all.plugged) throw new DOMException('no device', 'NotSupportedError');
                super();
            }
        };
    });
    await open(page, world.address);
    await acceptNotice(page);
    await button(page, 'Start session').click();
    const told = page.getByRole('alert').getByText('Sound does not work here');
    await told.waitFor();
    await page.evaluate(() => {
        /** @type {any} */ (window).plugged = true;
        navigator.mediaDevices.dispatchEvent(new Event('devicechange'));
    });
    await pressUntil(page, ['Resume'], 'audio.state === running');
    await told.waitFor({ state: 'detached' });
}));

// Went wrong: a port that threw ended the frame in its midst, and no other was ever drawn. Safari throws from pushState
// after a hundred calls in 30 s.
test('APortThatThrowsStopsNothing', inWorld(async (world) => {
    const { page } = await world.profile(desk);
    await page.addInitScript(() => {
        history.pushState = () => { throw new DOMException('more than 100 times per 30 seconds', 'SecurityError'); };
    });
    await open(page, world.address);
    await acceptNotice(page);
    for (const screen of ['Poses', 'Routines', 'Progress', 'Settings']) {
        await button(page, screen).click();
        await page.getByRole('heading', { name: screen, level: 1 }).waitFor();
    }
    const { errors } = await diagnostics(page);
    assert.match(errors.map((/** @type {any} */ error) => error.what).join('\n'), /history: SecurityError/);
}));
