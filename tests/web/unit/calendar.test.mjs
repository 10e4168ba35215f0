// A calendar library reads the file of reminders (tests/plan/calendar.ics, which a native test compares with what the
// program writes). The time by the clock is the same before and after a change to daylight saving time, in two zones.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import ICAL from 'ical.js';

const text = readFileSync(new URL('../../plan/calendar.ics', import.meta.url), 'utf8');
const calendar = new ICAL.Component(ICAL.parse(text));
const events = calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));

/** Returns the first occurrences. @param {ICAL.Event} event @param {number} count */
function occurrences(event, count) {
    const all = event.iterator();
    return Array.from({ length: count }, () => all.next());
}

/** Returns the wall time that people in this zone see. @param {Date} date @param {string} timeZone */
function wallTime(date, timeZone) {
    return date.toLocaleTimeString('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' });
}

/** Returns the moment at which a clock in this zone shows the floating time.
 * @param {ICAL.Time} time @param {string} timeZone */
function moment(time, timeZone) {
    const utc = Date.UTC(time.year, time.month - 1, time.day, time.hour, time.minute);
    const shown = new Date(new Date(utc).toLocaleString('en-US', { timeZone, hour12: false }) + ' UTC');
    return new Date(utc - (shown.getTime() - utc));
}

test('the events are those that were asked for', () => {
    assert.equal(calendar.getFirstPropertyValue('version'), '2.0');
    assert.deepEqual(
        events.map((event) => event.uid),
        ['practice-3f2b9c@catcow', 'posture1-3f2b9c@catcow'],
    );
    assert.equal(events[0]?.summary, 'Rücken: Zeit für deine Einheit 🐈; 8 Minuten, ruhig');
    assert.match(events[0]?.description ?? '', /^Öffne Catcow\.\nWenn .* höchstens 6 Minuten \\ mehr nicht\.$/);
    assert.equal(events[0]?.duration.toSeconds(), 8 * 60);
    const alarm = events[0]?.component.getFirstSubcomponent('valarm');
    assert.equal(alarm?.getFirstPropertyValue('action'), 'DISPLAY');
    assert.equal(String(alarm?.getFirstPropertyValue('trigger')), 'PT0S');
});

test('they come on the chosen weekdays, from the first one on', () => {
    const [practice, posture] = events;
    assert.ok(practice && posture);
    assert.deepEqual(
        occurrences(practice, 4).map(String),
        ['2026-10-23T07:30:00', '2026-10-26T07:30:00', '2026-10-28T07:30:00', '2026-10-30T07:30:00'],
    );
    const days = occurrences(posture, 10).map((time) => time.dayOfWeek());
    assert.deepEqual(new Set(days), new Set([2, 3, 4, 5, 6]), 'Monday to Friday');
});

for (const [zone, change] of /** @type {const} */ ([
    ['Europe/Berlin', '2026-10-25'],
    ['America/New_York', '2026-11-01'],
])) {
    test(`07:30 stays 07:30 in ${zone}, although the clocks change on ${change}`, () => {
        const [practice] = events;
        assert.ok(practice);
        const all = occurrences(practice, 12);
        assert.ok(all.every((time) => time.zone === ICAL.Timezone.localTimezone), 'floating');
        const moments = all.map((time) => moment(time, zone));
        assert.deepEqual(new Set(moments.map((each) => wallTime(each, zone))), new Set(['07:30']));
        const before = moments.filter((each) => each < new Date(change));
        const after = moments.filter((each) => each > new Date(change));
        assert.ok(before.length > 0 && after.length > 0);
        const hours = (/** @type {Date[]} */ some) => new Set(some.map((each) => each.getUTCHours()));
        assert.notDeepEqual(hours(before), hours(after), 'the moment differs by the hour of the change');
    });
}
