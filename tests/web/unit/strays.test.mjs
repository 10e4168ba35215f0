// Tests web/mirror/strays.js with a few fake elements.

import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';

class FakeElement {
    /** @type {FakeElement[]} */
    childNodes = [];
    dataset = { id: '1' };

    /** @param {string} textContent @param {string} [kind] */
    constructor(textContent, kind = '') {
        this.textContent = textContent;
        this.kind = kind;
    }

    closest() { return this; }

    /** @param {string} selector */
    matches(selector) { return selector === this.kind; }
}

/** What lies under the finger. @type {FakeElement} */
let under;
/** @type {Record<string, (event: any) => void>} */
let heard = {};
/** @type {import('../../../web/mirror/strays.js').Strays} */
let strays;

/** @param {string} name @param {string} value */
function slider(name, value) {
    const made = new FakeElement(name + value);
    made.childNodes = [new FakeElement(name, '.name'), new FakeElement('', 'input'), new FakeElement(value, '.value')];
    return made;
}

/** @param {string} name */
function button(name) {
    const made = new FakeElement(name);
    made.childNodes = [new FakeElement(name)];
    return made;
}

const now = () => performance.now();
const down = () => heard.pointerdown?.({ clientX: 10, clientY: 10, timeStamp: now() });
const up = () => heard.pointerup?.({ timeStamp: now() });

beforeEach(async () => {
    heard = {};
    Object.assign(globalThis, {
        Element: FakeElement, HTMLElement: FakeElement,
        addEventListener: (/** @type {string} */ type, /** @type {any} */ listener) => { heard[type] = listener; },
        document: { body: { classList: { contains: () => true } }, elementFromPoint: () => under },
    });
    strays = new (await import('../../../web/mirror/strays.js')).Strays();
});

/** @param {FakeElement} before @param {FakeElement} after */
function tapTwice(before, after) {
    under = before;
    down();
    up();
    strays.watch(() => { under = after; });
    down();
    return strays.causes(/** @type {any} */ ({ timeStamp: now() }));
}

test('ASecondTapOnAnotherControlPressesNothing', () => {
    assert.ok(tapTwice(button('I understand'), button('Continue')));
});

// Went wrong: a slider did not follow a second tap, because the value that the first had set was part of its name.
test('ANewValueOfTheSameSliderMakesNoOtherControl', () => {
    assert.ok(!tapTwice(slider('Pain', '3'), slider('Pain', '4')));
    assert.ok(tapTwice(slider('Pain', '3'), slider('Sleep', '3')));
});

// Went wrong: after such a tap, the clicks of assistive technology counted as the same tap until the next one.
test('AClickLongAfterTheTapIsNotOfTheTap', () => {
    tapTwice(button('I understand'), button('Continue'));
    up();
    assert.ok(strays.causes(/** @type {any} */ ({ timeStamp: now() + 500 })));
    assert.ok(!strays.causes(/** @type {any} */ ({ timeStamp: now() + 701 })));
});
