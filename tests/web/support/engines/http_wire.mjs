// The few commands of W3C WebDriver over HTTP that a smoke test needs (https://www.w3.org/TR/webdriver2/).

import { idOf, Refused, timeouts } from './browser.mjs';

/** @param {string} address address of the driver @param {string} method @param {string} path @param {object} [body] */
async function ask(address, method, path, body) {
    const response = await fetch(`${address}/${path}`, {
        method,
        headers: { 'Content-Type': 'application/json' },
        ...(body && { body: JSON.stringify(body) }),
    });
    const { value } = /** @type {{value: any}} */ (await response.json());
    if (!response.ok) throw new Refused(value.error, value.message);
    return value;
}

/** Returns whether a driver is running and accepts sessions. @param {string} address */
export const isReady = async (address) => Boolean((await ask(address, 'GET', 'status').catch(() => null))?.ready);

/** @param {string} address
 * @returns {Promise<{version: string, wire: import('./browser.mjs').Wire, end: () => Promise<void>}>} */
export async function newHttpSession(address) {
    const { sessionId, capabilities: given } = await ask(address, 'POST', 'session',
        { capabilities: { alwaysMatch: { timeouts } } });
    const session = `session/${sessionId}`;
    /** @type {import('./browser.mjs').Wire} */
    const wire = {
        navigate: (url) => ask(address, 'POST', `${session}/url`, { url }),
        reload: () => ask(address, 'POST', `${session}/refresh`, {}),
        script: (source, args) => ask(address, 'POST', `${session}/execute/async`, { script: source, args }),
        actions: (actions) => ask(address, 'POST', `${session}/actions`, { actions }),
        click: (element) => ask(address, 'POST', `${session}/element/${idOf(element)}/click`, {}),
    };
    return { version: given.browserVersion, wire, end: () => ask(address, 'DELETE', session) };
}
