// A routine as a film: opened from a link and from the builder, it plays fast, and a finger and the keyboard lead to
// any moment of it. What the slider says is what a screen reader gets.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Fingers } from './support/fingers.mjs';
import { linkWithTitle } from './support/links.mjs';
import { acceptNotice, button, diagnostics, inWorld, look, open, openRoutine, phone, understand, until } from './support/world.mjs';

/** @typedef {import('./support/world.mjs').Page} Page */

/** @param {Page} page */
const slider = (page) => page.getByRole('slider', { name: 'Place in the session' });
/** Returns the seconds of the session at which the film is. @param {Page} page */
const place = async (page) => Number(await slider(page).inputValue());
/** Returns what a screen reader says of the place. @param {Page} page */
const said = async (page) => await slider(page).getAttribute('aria-valuetext') ?? '';
/** @param {Page} page @param {string} name */
const press = (page, name) => button(page, name).first().evaluate((element) => /** @type {HTMLElement} */ (element).click());
/** Waits for a place of the film. @param {Page} page @param {number} from @param {number} to seconds */
const untilPlace = (page, from, to) => page.waitForFunction(([low, high]) => {
    const input = /** @type {HTMLInputElement | null} */ (document.querySelector('[data-role=slider] input'));
    return input && input.valueAsNumber >= low && input.valueAsNumber <= high;
}, [from, to]);

test('AFilmOfALinkPlaysAndIsScrubbedByFingerAndKeyboard', inWorld(async (world) => {
    const { page } = await world.profile(phone, { allFrames: true });
    await open(page, world.address + linkWithTitle('Two of us', 1, 40));
    await understand(page);
    await page.getByRole('heading', { name: 'Two of us', level: 1 }).waitFor();
    await press(page, 'Watch it fast');
    await until(page, 'screen === film');
    const begun = await said(page);
    await untilPlace(page, 30, 10_000);   // it plays by itself
    assert.equal(await said(page), begun, 'a screen reader is not told of each second');
    await look();
    await button(page, 'Pause').tap();
    await button(page, 'Play').waitFor();
    const all = Number(await slider(page).getAttribute('max'));

    // A tap on the track, then a finger that draws the knob.
    const fingers = await Fingers.on(page);
    const box = await slider(page).boundingBox();
    assert(box);
    const at = (/** @type {number} */ share) => ({ x: box.x + 13 + share * (box.width - 26), y: box.y + box.height / 2 });
    await fingers.down(at(0.5));
    await fingers.up();
    await untilPlace(page, 0.47 * all, 0.53 * all);
    await fingers.draw([at(0.5)], [at(0.25)]);
    await fingers.up();
    await untilPlace(page, 0.22 * all, 0.28 * all);
    const there = await place(page);
    assert.match(await said(page), /^\d+:\d\d of \d+:\d\d, ./);

    await slider(page).focus();
    await page.keyboard.press('ArrowRight');
    await untilPlace(page, there + 5, there + 5);
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await untilPlace(page, there - 5, there - 5);
    await page.keyboard.press('End');
    await button(page, 'Play from the start').waitFor();
    await page.keyboard.press('Home');
    await untilPlace(page, 0, 0);
    await button(page, 'Play').waitFor();

    await look();
    await button(page, 'Back').tap();
    await page.getByRole('heading', { name: 'Two of us', level: 1 }).waitFor();
    assert.match(page.url(), /#1\./, 'the link stays in the address');
    assert.equal((await diagnostics(page)).session, null);
}));

test('AFilmOfADraftLeadsBackToTheBuilder', inWorld(async (world) => {
    const { page } = await world.profile(phone);
    await open(page, world.address);
    await acceptNotice(page);
    await openRoutine(page, 'Eight poses');
    await look();
    await press(page, 'Edit a copy');
    await page.getByRole('textbox', { name: 'Name' }).fill('For Ada');
    await look();
    await press(page, 'Watch it fast');
    await until(page, 'screen === film');
    await untilPlace(page, 20, 10_000);
    await page.goBack();
    await until(page, 'screen === builder');
    assert.equal(await page.getByRole('textbox', { name: 'Name' }).inputValue(), 'For Ada');
}));

test('WithReducedMotionAFilmStandsStillUntilItIsScrubbed', inWorld(async (world) => {
    const { page } = await world.profile({ ...phone, reducedMotion: 'reduce' });
    await open(page, world.address);
    await acceptNotice(page);
    await openRoutine(page, 'Eight poses');
    await look();
    await press(page, 'Watch it fast');
    await until(page, 'screen === film');
    await button(page, 'Play').waitFor();
    await look();
    assert.equal(await place(page), 0);
    await slider(page).focus();
    await page.keyboard.press('PageUp');
    await untilPlace(page, 50, 10_000);
    await button(page, 'Play').waitFor();
    assert.notEqual(await said(page), '');
}));

// A mouse that came straight from "Watch it fast" threw the camera round with its first click.
test('AClickOnTheFigureDoesNotTurnIt', inWorld(async (world) => {
    const { page } = await world.profile({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' }, { allFrames: true });
    await open(page, world.address);
    await acceptNotice(page);
    await button(page, 'See the routine').click();
    await button(page, 'Watch it fast').click();
    await until(page, 'screen === film');
    await look();
    const clip = await page.getByRole('img').first().boundingBox();
    assert(clip);
    const before = await page.screenshot({ clip });
    await page.mouse.click(clip.x + clip.width / 2, clip.y + clip.height / 2);
    await look();
    assert(before.equals(await page.screenshot({ clip })), 'the figure is seen from where it was');
}));
