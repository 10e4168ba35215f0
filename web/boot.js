// Starts Catcow. The program, its content and its fonts load at the same time. Then the program draws the first
// frame, and the service worker makes everything work offline.

import { keepAwake } from './awake.js';
import { DownloadError, download, feedContent, feedFonts, loadEngine, withText } from './engine.js';
import { collectErrors, describe, errorsSoFar, note } from './errors.js';
import { unpackFonts } from './fonts.js';
import { paintGlyph } from './glyphs.js';
import { clearFragment, fragment, historyDepth, watchHistory } from './history.js';
import { listenForKeys } from './keys.js';
import { listenForPresses } from './mirror/activation.js';
import { Mirror } from './mirror/mirror.js';
import { asked, own, speak, texts } from './language.js';
import { applyUpdate, goOffline } from './offline.js';
import { askToPersist, isPersisted, readPersisted } from './persistence.js';
import { isAlone } from './alone.js';
import { said } from './said.js';
import { share } from './share.js';
import { Storage } from './storage.js';
import { watchHidden, watchPreferences, watchSize } from './surroundings.js';
import { show, troubles } from './trouble.js';
import { contextLost, watchWords } from './words.js';

/** @typedef {{errors?: object[], storage?: object}} Report */

const stage = /** @type {HTMLElement} */ (document.getElementById('stage'));
const layer = /** @type {HTMLElement} */ (document.getElementById('mirror'));
const mirror = new Mirror(layer);
const storage = new Storage(note);

/** @type {Engine} set before C++ can call a port that calls back */
let engine;

const tellPersisted = (/** @type {boolean} */ yes) => engine._catcow_persisted(Number(yes));
const tellStored = (/** @type {number} */ ticket) => (/** @type {number} */ result) =>
    engine._catcow_stored(ticket, result);

/** @type {Ports} */
const ports = {
    mirror: (patch) => mirror.apply(JSON.parse(patch)),
    load: () => void storage.load().then(({ state, rows }) => {
        for (const row of rows) withText(engine, row, engine._catcow_row);
        engine._catcow_loaded(state);
    }),
    put: (ticket, store, key, text, strict) =>
        void storage.put(store, key, text, Boolean(strict)).then(tellStored(ticket)),
    remove: (store, key) => void storage.remove(store, key),
    erase: (ticket) => void storage.erase().then(tellStored(ticket)),
    persist: () => void askToPersist(tellPersisted),
    share: (ticket, title, url) =>
        void share(title, url).then((result) => engine._catcow_shared(ticket, result)),
    awake: (on) => keepAwake(Boolean(on)),
    historyDepth,
    clearFragment,
    applyUpdate,
    lostContext: () => contextLost(true),
    restoredContext: () => contextLost(false),
    started() {
        document.getElementById('opening')?.remove();
        setTimeout(() => void goOffline(() => engine._catcow_update_ready()));
    },
    glyph: paintGlyph,
    texts: (ticket, language) => void texts(language).then((text) => {
        withText(engine, [text], (at) => engine._catcow_texts(ticket, at));
    }),
    language: speak,
    theme: (name) => { document.documentElement.dataset.theme = name; },
};

/** Returns the speed factor from the address (?speed=20), 1 by default. */
function speed() {
    const asked = new URLSearchParams(location.search).get('speed') ?? '';
    return /^\d{1,2}$/.test(asked) ? Math.min(Math.max(Number(asked), 1), 60) : 1;
}

/** @returns {object} */
function diagnostics() {
    /** @type {Report} */
    const report = engine ? JSON.parse(engine.UTF8ToString(engine._catcow_diagnostics())) : {};
    return {
        ...report,
        version: SITE.version,
        build: SITE.build,
        storage: { ...report.storage, persisted: isPersisted() },
        errors: [...(report.errors ?? []), ...errorsSoFar()],
    };
}

function listen() {
    watchSize(stage, engine);
    watchPreferences(engine);
    watchHidden(engine);
    watchWords((on) => engine._catcow_words_only(Number(on)));
    watchHistory({
        back: () => engine._catcow_back(),
        fragment: (text) => withText(engine, [text], engine._catcow_fragment),
    });
    listenForKeys((code) => withText(engine, [code], engine._catcow_key));
    listenForPresses(layer, {
        press: (id) => engine._catcow_press(id),
        slide: (id, value) => engine._catcow_slide(id, value),
        edit: (id, text) => withText(engine, [text], (at) => engine._catcow_edit(id, at)),
        focus: (id) => engine._catcow_focus(id),
    });
}

async function start() {
    const slow = setTimeout(() => {
        const hint = document.getElementById('hint');
        if (hint) hint.textContent = said().slow;
    }, 6000);
    const first = asked || own;
    if (first) speak(first);
    /** @type {() => void} */
    let freed = () => {};
    const free = new Promise((resolve) => { freed = () => resolve(null); });
    const [ready, alone, words, content, fonts] = await Promise.all([
        loadEngine(ports, (what) => show(troubles.stopped(describe(what)))),
        isAlone(freed),
        texts(first),
        download(SITE.content).then((response) => response.text()),
        download(SITE.fonts).then((response) => response.arrayBuffer())
            .then((packed) => unpackFonts(new Uint8Array(packed))),
    ]);
    clearTimeout(slow);
    engine = ready;
    feedContent(engine, content);
    if (words) withText(engine, [`text/${first}.txt`, words], engine._catcow_file);
    feedFonts(engine, fonts);
    listen();
    let sound = 0;
    withText(engine, [SITE.build, fragment(), asked, own], (build, link, askedFor, spoken) => {
        sound = engine._catcow_start(build, link, speed(), Number(alone), askedFor, spoken);
    });
    if (!sound) return show(troubles.damaged(engine.UTF8ToString(engine._catcow_start_error())));
    void free.then(() => engine._catcow_became_alone());
    await readPersisted(tellPersisted);
}

window.catcow = { diagnostics };
collectErrors();
addEventListener('error', (event) => {
    if (event.error instanceof WebAssembly.RuntimeError) show(troubles.stopped(event.message));
});
// In Safari, the mute switch must not silence the breath.
if (navigator.audioSession) navigator.audioSession.type = 'playback';

if (typeof WebAssembly === 'undefined') {
    show(troubles.oldBrowser());
} else {
    start().catch((reason) => {
        note(describe(reason));
        const arrived = !(reason instanceof DownloadError);
        show(arrived ? troubles.damaged(describe(reason)) : troubles.notLoaded(describe(reason)));
    });
}
