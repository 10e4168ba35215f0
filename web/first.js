// Runs first. It is part of the page itself, so it is there when every other file is missing, damaged or of another
// version: the person then reads what happened and can load the page again. Older browsers must be able to read it.

import { knownOf, saidFirst } from './said_first.js';
import { againButton, element, notLoaded, show } from './trouble_page.js';

const patience = 15_000;   // milliseconds; at 6 s the page says that it takes longer
/** The two files that the page names. A host or an extension may add others, which may fail. */
const own = /\/catcow-[0-9a-f]{10}\.(js|css)$/;

function speak() {
    if (document.documentElement.lang !== 'en') return;   // the main script has chosen already
    const asked = new URLSearchParams(location.search).get('lang') || '';
    document.documentElement.lang = knownOf([asked, ...navigator.languages]) || 'en';
    if (document.documentElement.lang === 'en') return;
    for (const id of ['about', 'hint']) document.getElementById(id)?.remove();   // they are in English
}

/** @param {string} what */
function fail(what) {
    const tell = () => {
        speak();
        show(notLoaded(what));
    };
    if (document.readyState === 'loading') document.addEventListener('readystatechange', tell, { once: true });
    else tell();
}

/** Hears of our two files. The main script fetches all others of ours, and says itself what is missing.
 * @param {ErrorEvent} event */
function listen(event) {
    const target = /** @type {any} */ (event.target);
    const address = target.src || target.href;
    if (own.test(address)) fail(address);
    else if (!window.catcow && own.test(event.filename)) fail(event.message);   // it cannot be read
}

/** Files that neither arrive nor fail. */
function offer() {
    const opening = document.getElementById('opening');
    if (!opening) return;
    const styles = /** @type {NodeListOf<HTMLLinkElement>} */ (document.querySelectorAll('link[rel=stylesheet]'));
    const late = [...styles].filter((link) => own.test(link.href) && !link.sheet);
    for (const link of late) link.remove();   // the browser shows nothing while it waits for one
    if (late.length > 0) return fail(late[0].href);
    speak();
    opening.append(element('p', saidFirst().late, 'quiet'), againButton());
}

document.documentElement.dataset.script = 'on';   // web/page.css: without scripts, nothing is getting ready
addEventListener('error', listen, true);
setTimeout(offer, patience);
