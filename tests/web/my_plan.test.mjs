// A goal for the week, and reminders that a calendar reads: with a finger, through a reload.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import ICAL from 'ical.js';
import { acceptNotice, activate, button, inWorld, open, phone } from './support/world.mjs';

/** @typedef {import('./support/world.mjs').Page} Page */

/** Presses one option of a choice, or a chip. @param {Page} page @param {string} role @param {string} name */
const choose = (page, role, name) => page.getByRole(/** @type {'radio'} */ (role), { name, exact: true }).tap();

/** Saves a calendar file and returns its events. @param {Page} page @param {string} name of the button */
async function savedEvents(page, name) {
    const arrives = page.waitForEvent('download');
    await activate(page, name);
    const text = readFileSync(await (await arrives).path(), 'utf8');
    const calendar = new ICAL.Component(ICAL.parse(text));
    return {
        method: calendar.getFirstPropertyValue('method'),
        events: calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each)),
    };
}

test('RemindersAreAFileThatACalendarReadsAndAnotherOneTakesThemBack', inWorld(async (world) => {
    const { page } = await world.profile({ ...phone, hasTouch: true });
    await open(page, world.address);
    await acceptNotice(page);
    await activate(page, 'My plan');
    await choose(page, 'radio', '3');
    await page.getByText('0 of 3 days this week.').waitFor({ state: 'attached' });
    await activate(page, 'Reminders');
    for (const day of ['Mon', 'Wed', 'Fri']) await choose(page, 'checkbox', day);
    const saved = await savedEvents(page, 'Save the calendar file');
    assert.equal(saved.events.length, 1);
    const [practice] = saved.events;
    assert.ok(practice);
    const times = practice.iterator();
    const first = Array.from({ length: 6 }, () => times.next());
    assert.deepEqual(new Set(first.map((time) => time.dayOfWeek())), new Set([2, 4, 6]), 'Monday, Wednesday, Friday');
    for (const time of first) assert.deepEqual([time.hour, time.minute, time.zone.tzid], [7, 0, 'floating']);
    await page.reload();
    await open(page, world.address);
    await activate(page, 'My plan');
    await page.getByText('0 of 3 days this week.').waitFor({ state: 'attached' });
    await activate(page, 'Reminders');
    const removed = await savedEvents(page, 'Save a file that removes the reminders');
    assert.equal(removed.method, 'CANCEL');
    assert.ok(removed.events.some((event) => event.uid === practice.uid), 'the same event');
    assert.equal(await button(page, 'Start session').count(), 0);
}));
