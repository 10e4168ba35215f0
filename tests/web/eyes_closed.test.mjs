// Eyes-closed run: who hears only the words of a session, and taps the screen, knows where the body should be. When the
// next words come, the picture on the screen shows the body there.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { alike, compare, hear } from './support/heard.mjs';
import { silhouette } from './support/silhouette.mjs';
import { acceptNotice, button, diagnostics, inWorld, open, phone } from './support/world.mjs';
import { clara, putEngine, saidIn } from './support/voices.mjs';

/** @typedef {import('./support/world.mjs').Page} Page */
/** @typedef {import('./support/heard.mjs').Heard} Heard */
/** @typedef {{words: string, heard: Heard, seen: import('./support/silhouette.mjs').Silhouette}} Moment */

const wholeScreen = phone.viewport.height;
const limbs = /** @type {const} */ (['arm', 'bend', 'lifted', 'out', 'sunk']);

/** Opens a routine and starts it with a voice. From then on time passes only where the test says so.
 * @param {import('./support/world.mjs').World} world @param {string} routine */
async function start(world, routine) {
    const { context, page } = await world.profile(phone, { allFrames: true });
    await context.addInitScript({ path: new URL('support/own_time.js', import.meta.url).pathname });
    // Without sound the session follows the clock of the page.
    await context.addInitScript(() => { Object.assign(window, { AudioContext: undefined, webkitAudioContext: undefined }); });
    // The app asks half a second before the voice begins: at the end of the time that the words before are given.
    await putEngine(context, { voices: [clara], begins: 500 });
    await open(page, world.address);
    await acceptNotice(page);
    await button(page, 'Choose another').click();
    await page.getByRole('button', { name: new RegExp(`^${routine}`) }).first().click();
    await button(page, 'Start session').click();
    await button(page, 'Yes, speak').click();
    await page.evaluate(() => /** @type {any} */ (window).ownTime.hold());
    return page;
}

/** Lets time pass until something is said, or for so long. Returns whether it was. @param {Page} page @param {number} seconds */
const listen = (page, seconds) => page.evaluate(async (most) => {
    const { ownTime, engine, catcow } = /** @type {any} */ (window);
    const before = engine.said.length;
    await ownTime.pass(1000 * most, () => engine.said.length > before || catcow.diagnostics().screen !== 'player');
    return engine.said.length > before;
}, seconds);

/** Measures the body in a picture of the screen. @param {Page} page */
async function look(page) {
    await page.evaluate(async () => {
        const { ownTime } = /** @type {any} */ (window);
        ownTime.draw(true);
        await ownTime.pass(150);   // a frame, and another one if the first changed the layout
        await ownTime.shown();
        ownTime.draw(false);
    });
    const clip = await page.getByRole('img').first().boundingBox();
    assert(clip, 'the body is on the screen');
    return silhouette(page, await page.screenshot({ clip }));
}

/** Taps the screen where a thumb reaches a button. @param {Page} page @param {string} name */
async function tap(page, name) {
    const box = await button(page, name).boundingBox();
    assert(box && box.height >= 48 && box.width >= 48 && box.y > 0.6 * wholeScreen, `${name} is large and within reach of a thumb`);
    const wait = () => page.evaluate(() => /** @type {any} */ (window).ownTime.pass(500));
    await wait();   // a tap that comes sooner is a second tap
    await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
    await wait();
    return `${box.x} ${box.y}`;
}

/** Follows a session to its end. `taps`: what is tapped after which words, in order. @param {Page} page
 * @param {[RegExp, string[]][]} taps @returns {Promise<Moment[]>} */
async function follow(page, taps) {
    const moments = /** @type {Moment[]} */ ([]), due = [...taps];
    let heard = /** @type {Heard} */ ({}), words = '', thumb = '';
    while (await listen(page, 60)) {
        if (words) moments.push({ words, heard, seen: await look(page) });
        words = (await saidIn(page)).at(-1)?.text ?? '';
        heard = hear(heard, words);
        if (!due[0]?.[0].test(words)) continue;
        // Once the words are heard, and done.
        assert.equal(await listen(page, 0.04 * words.length + 1), false, `there is time for "${words}"`);
        for (const name of due.shift()?.[1] ?? []) {
            if (name === 'Resume') {
                assert.equal(await listen(page, 20), false, 'nothing is said while the session waits');
                // After Pause the screen may also show how the pose looks when it is wrong, with a second body.
                if (!thumb) moments.push({ words: `${words} (a rest)`, heard, seen: await look(page) });
            }
            const at = await tap(page, name);
            if (name === 'Resume' && thumb) assert.equal(at, thumb, 'who pauses finds Resume under the same thumb');
            thumb = name === 'Pause' ? at : '';
        }
    }
    assert.deepEqual(due, [], 'everything was tapped');
    assert.equal((await diagnostics(page)).screen, 'after');
    return moments;
}

/** Shows that a wrong picture is found: compares each picture with the words for each other place, and with the other side.
 * Returns how many were found. @param {Moment[]} moments */
function findsWrongPictures(moments) {
    const all = new Set(moments.map(({ heard }) => heard.place));
    let found = 0;
    for (const { words, heard, seen } of moments) {
        for (const place of all) {
            if (!place || !heard.place || place === heard.place || alike[place]?.includes(heard.place)) continue;
            assert.notDeepEqual(compare({ place }, seen).wrong, [], `the picture after "${words}" passes for ${place}`);
            found += 1;
        }
        for (const limb of limbs) {
            if (!compare({ ...heard }, seen).told.includes(`${limb}: ${heard[limb]}`)) continue;
            const other = { ...heard, [limb]: heard[limb] === 'left' ? 'right' : 'left' };
            assert.notDeepEqual(compare(other, seen).wrong, [], `the picture after "${words}" passes for ${limb} ${other[limb]}`);
            found += 1;
        }
    }
    return found;
}

/** @type {[string, string, [RegExp, string[]][], number, string[]][]} */
const runs = [
    ['AShortReset', 'Short reset', [
        [/Bend to the left/, ['Pause', 'Resume']],
        [/^Walk to a chair/, ["I'm ready"]],
        [/^Tilt your pelvis forward/, ['Pause', 'Resume']],
    ], 50, ['arm: left', 'arm: right', 'bend: left', 'bend: right', 'lifted: left', 'lifted: right', 'seated', 'standing']],
    ['EightPoses', 'Eight poses', [
        [/^Stay up\. Breathe in and out/, ['It hurts', 'Come out and rest']],
        [/Press Resume, the round button/, ['Resume']],
    ], 200, ['all fours', 'arm: left', 'arm: right', 'half kneeling', 'hinged', 'kneeling', 'lifted: left', 'lifted: right', 'on the back',
        'on the belly', 'on the forearms', 'on the side', 'out: left', 'out: right', 'plank', 'standing', 'sunk: left', 'sunk: right']],
];
for (const [name, routine, taps, least, kinds] of runs) {
    test(`${name}PutsTheBodyByItsWordsWhereThePictureShowsIt`, inWorld(async (world) => {
        const moments = await follow(await start(world, routine), taps);
        const wrongs = findsWrongPictures(moments);
        const compared = moments.map(({ words, heard, seen }) => ({ words, seen, ...compare(heard, seen) }));
        const told = compared.flatMap((each) => each.told);
        console.log(`${routine}: ${moments.length} pictures, ${told.length} places compared; ${wrongs} wrong ones would be found`);
        assert.deepEqual(compared.filter(({ wrong }) => wrong.length > 0), []);
        assert(told.length >= least, `${told.length} places`);
        for (const kind of kinds) assert(told.includes(kind), `${kind} was compared`);
    }));
}
