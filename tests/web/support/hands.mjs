// How a person works a page: with the keyboard alone, or by activating what is there, as a screen reader does.

import assert from 'node:assert/strict';
import { button, look } from './world.mjs';

/** @typedef {import('./world.mjs').Page} Page */
/** @typedef {string | RegExp} Name */
/**
 * @typedef {object} Hands
 * @property {(name: Name) => Promise<void>} press a button
 * @property {(group: string, name: string) => Promise<void>} choose one of a group
 * @property {(name: string) => Promise<void>} raise a value by one step
 * @property {(field: string, text: string) => Promise<void>} write
 * @property {() => number} count how many keys, or presses
 */

/** @param {Page} page @returns {Hands} */
export function byKeyboard(page) {
    let keys = 0;
    const key = async (/** @type {string} */ name) => {
        keys += 1;
        await page.keyboard.press(name);
    };
    const focused = () => page.evaluate(() => {
        const element = document.activeElement;
        const label = /** @type {HTMLInputElement} */ (element)?.labels?.[0];
        return element?.getAttribute('aria-label') || label?.textContent || element?.textContent || '';
    });
    const fits = (/** @type {string} */ at, /** @type {Name} */ name) => (typeof name === 'string' ? at === name : name.test(at));
    /** Presses a key until the focus is there. @param {Name} name @param {string} by @param {number} most */
    const go = async (name, by, most) => {
        await look();
        const passed = [];
        for (let i = 0; i < most; i += 1) {
            const at = await focused();
            if (fits(at, name)) return;
            passed.push(at);
            await key(by);
        }
        assert.fail(`${by} never comes to ${name}, but to ${passed.slice(-30).join(' | ')}`);
    };
    return {
        press: async (name) => {
            await button(page, name).first().waitFor({ state: 'attached' });
            await go(name, 'Tab', 150);
            await key('Enter');
        },
        raise: async (name) => {
            await go(name, 'Tab', 150);
            await key('ArrowUp');
        },
        // One Tab comes to the chosen one of a group, and arrows go on to the others.
        choose: async (group, name) => {
            const all = page.getByRole('radiogroup', { name: group }).getByRole('radio');
            await go(await all.and(page.locator('[aria-checked=true], :checked')).first().textContent() ?? '', 'Tab', 150);
            await go(name, 'ArrowDown', await all.count());
            await key('Space');
        },
        write: async (field, text) => {
            await go(field, 'Tab', 150);
            await page.keyboard.press('Control+A');
            keys += text.length + 1;
            await page.keyboard.type(text);
            await look();
        },
        count: () => keys,
    };
}

/** @param {Page} page @returns {Hands} */
export function byScreenReader(page) {
    let presses = 0;
    const activate = async (/** @type {import('playwright-core').Locator} */ found) => {
        await found.first().waitFor({ state: 'attached' });
        await look();
        presses += 1;
        await found.first().evaluate((element) => /** @type {HTMLElement} */ (element).click());
    };
    return {
        press: (name) => activate(button(page, name)),
        raise: async (name) => {
            await look();
            presses += 1;
            await page.getByRole('slider', { name }).evaluate((element) => {
                const slider = /** @type {HTMLInputElement} */ (element);
                slider.stepUp();
                slider.dispatchEvent(new Event('input', { bubbles: true }));
            });
        },
        choose: (group, name) => activate(page.getByRole('radiogroup', { name: group }).getByRole('radio', { name })),
        write: async (field, text) => {
            await page.getByRole('textbox', { name: field }).fill(text);
            await look();
        },
        count: () => presses,
    };
}
