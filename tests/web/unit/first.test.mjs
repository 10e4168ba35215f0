// Went wrong: "Catcow could not be loaded" came over a working app, if a file failed that a host or an extension had put
// into the page.

import assert from 'node:assert/strict';
import { beforeEach, mock, test } from 'node:test';

const host = 'https://host.example/app/';

/** @type {string[]} */
let shown = [];
/** @type {any[]} */
let styles = [];
/** @type {(event: any) => void} */
let heard = () => {};
let load = 0;

const made = () => ({ append() {}, addEventListener() {}, setAttribute() {}, remove() {} });

beforeEach(async () => {
    mock.timers.reset();
    mock.timers.enable({ apis: ['setTimeout'] });
    shown = [];
    styles = [];
    const fakes = {
        document: {
            readyState: 'complete', documentElement: { lang: 'en', dataset: {} }, createElement: made,
            getElementById: (/** @type {string} */ id) => (id === 'opening' ? made() : null),
            querySelectorAll: () => styles,
            body: { append: (/** @type {any} */ page) => shown.push(page.id) },
        },
        window: {}, location: { search: '' }, navigator: { languages: ['en'], onLine: true },
        addEventListener: (/** @type {string} */ _, /** @type {typeof heard} */ listener) => { heard = listener; },
    };
    for (const [name, value] of Object.entries(fakes)) Object.defineProperty(globalThis, name, { value, configurable: true });
    load += 1;
    await import(`../../../web/first.js?${load}`);
});

for (const [what, target, tells] of /** @type {const} */ ([
    ['our script', { src: `${host}catcow-0123456789.js`, integrity: 'sha256-x' }, true],
    ['our style', { href: `${host}catcow-0123456789.css`, integrity: 'sha256-x' }, true],
    ['the script of a host', { src: 'https://beacon.example/beacon.min.js', integrity: 'sha512-x' }, false],
    ['the style of an extension', { href: 'https://fonts.example/all.css', integrity: 'sha512-x' }, false],
    ['a picture', { src: `${host}icon-0123456789.svg` }, false],
    ['the window', {}, false],
])) {
    test(`AFileThatFailsIsToldOnlyIfItIsOurs (${what})`, () => {
        heard({ target, filename: 'https://host.example/other.js', message: 'it fails' });
        assert.deepEqual(shown, tells ? ['trouble'] : []);
    });
}

test('AForeignStyleThatDoesNotArriveIsNotTold', () => {
    styles = [{ href: 'https://fonts.example/all.css', sheet: null, remove() {} }];
    mock.timers.tick(15_000);
    assert.deepEqual(shown, []);
});

test('OurStyleThatDoesNotArriveIsTold', () => {
    styles = [{ href: `${host}catcow-0123456789.css`, sheet: null, remove() {} }];
    mock.timers.tick(15_000);
    assert.deepEqual(shown, ['trouble']);
});
