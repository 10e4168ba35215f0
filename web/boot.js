// Starts Catcow. The program, its content and its fonts load at the same time. Then the program draws the first
// frame, and the service worker makes everything work offline.

import { keepAwake } from './awake.js';
import { DownloadError, download, feedContent, feedFonts, loadEngine, withText } from './engine.js';
import { collectErrors, describe, errorsSoFar, note } from './errors.js';
import { unpackFonts } from './fonts.js';
import { fillScreen } from './full_screen.js';
import { paintGlyph } from './glyphs.js';
import { clearFragment, fragment, historyDepth, showFragment, watchHistory } from './history.js';
import { listenForKeys } from './keys.js';
import { listenForPresses } from './mirror/activation.js';
import { Mirror } from './mirror/mirror.js';
import { Strays } from './mirror/strays.js';
import { asked, own, speak, texts } from './language.js';
import { applyUpdate, goOffline, holdReload } from './offline.js';
import { askToPersist, isPersisted, readPersisted } from './persistence.js';
import { isAlone } from './alone.js';
import { remember, remembered } from './remembered.js';
import { addSound, dropSound, makeSound } from './keep_sound.js';
import { chooseFile, watchDrops } from './open_file.js';
import { makePlaying } from './playing.js';
import { printSheet } from './print_sheet.js';
import { said } from './said.js';
import { saveFile } from './save_file.js';
import { Shared, copy, share } from './share.js';
import { Speech } from './speech.js';
import { isStop, stopped, watchStops } from './stopped.js';
import { Storage } from './storage.js';
import { Tabs } from './tabs.js';
import { watchHidden, watchPreferences, watchSize } from './surroundings.js';
import { troubles } from './trouble.js';
import { notLoaded, show } from './trouble_page.js';
import { contextLost, watchWords } from './words.js';

/** @typedef {{errors?: object[], storage?: object}} Report */

const stage = /** @type {HTMLElement} */ (document.getElementById('stage'));
const layer = /** @type {HTMLElement} */ (document.getElementById('mirror'));
const mirror = new Mirror(layer);
const strays = new Strays();
const tabs = new Tabs();
const storage = new Storage({
    note,
    tell: (news) => tabs.tell(news),
    changed: (result) => engine._catcow_storage(result),
});

const speech = new Speech((voices, all) => {
    const lines = voices.flatMap(({ id, name, language }) => [id, name, language]).map((line) => line.replaceAll('\n', ' '));
    withText(engine, [lines.join('\n')], (text) => engine._catcow_voices(text, Number(all)));
});

const playing = makePlaying((what) => engine._catcow_remote(what));

/** @type {Engine} set before C++ can call a port that calls back */
let engine;

const tellPersisted = (/** @type {boolean} */ yes) => engine._catcow_persisted(Number(yes));
const tellStored = (/** @type {number} */ ticket) => (/** @type {number} */ result) =>
    engine._catcow_stored(ticket, result);

const tellFile = (/** @type {number} */ how, /** @type {string} */ text) =>
    withText(engine, [text], (at) => engine._catcow_opened_file(how, at));

/** Returns the function that asks C++ what to store instead of a row. @param {number} ticket */
const decide = (ticket) => (/** @type {string | null} */ stored) => {
    let row = 0;
    try {
        withRow([], stored, (text = 0) => { row = engine._catcow_decide(ticket, text); });
    } catch (reason) {
        if (isStop(reason)) void stopped(describe(reason), program);   // the storage would take it for its own fault
        throw reason;
    }
    return row ? engine.UTF8ToString(row) : null;
};

/** Calls `call` with pointers to the texts and to a row; without a row the last one is 0.
 * @param {string[]} texts @param {string | null} row @param {(...pointers: number[]) => void} call */
function withRow(texts, row, call) {
    if (row !== null) return withText(engine, [...texts, row], call);
    withText(engine, texts, (...pointers) => call(...pointers, 0));
}

/** What another tab stored. Before the start there is nothing to tell: the rows are read later.
 * @param {import('./tabs.js').News} news */
async function hear(news) {
    if (!engine) return;
    if (news.erased) return engine._catcow_erased();
    const row = await storage.read(news.store, news.key).catch(() => undefined);
    if (row === undefined) return;
    withRow([news.store, news.key], row, (store = 0, key = 0, text = 0) =>
        engine._catcow_row_changed(store, key, text));
}

/** @type {Ports} */
const ports = {
    mirror: (patch) => strays.watch(() => mirror.apply(JSON.parse(patch))),
    load: () => void storage.load().then(({ state, rows }) => {
        for (const row of rows) withText(engine, row, engine._catcow_row);
        const { sessions, since } = remembered();
        engine._catcow_loaded(state, sessions, since);
    }),
    change: (ticket, store, key, strict) =>
        void storage.change(store, key, Boolean(strict), decide(ticket)).then(tellStored(ticket)),
    remember,
    hold(on) {
        storage.hold(Boolean(on));
        holdReload(Boolean(on));
    },
    erase: (ticket) => void storage.erase().then(tellStored(ticket)),
    persist: () => void askToPersist(tellPersisted),
    share: (ticket, title, text, url) =>
        void share({ title, text, url }).then((result) => engine._catcow_shared(ticket, result)),
    copy: (ticket, text) => void copy(text).then((result) => engine._catcow_shared(ticket, result)),
    print: (ticket, sheet) =>
        void printSheet(sheet).then((done) => engine._catcow_shared(ticket, done ? Shared.sent : Shared.failed)),
    saveFile: (name, type, bytes, size) =>
        saveFile(new Blob([engine.HEAPU8.slice(bytes, bytes + size)], { type }), name),
    chooseFile: () => chooseFile(tellFile),
    beginSound: (ticket, rate, name) =>
        void makeSound(rate, name).then((kept) => engine._catcow_shared(ticket, kept ? Shared.sent : Shared.failed)),
    addSound: (samples, frames) => addSound(new Float32Array(engine.HEAPU8.buffer, samples, frames)),
    dropSound,
    awake: (on) => keepAwake(Boolean(on), (may) => engine._catcow_may_sleep(Number(may))),
    fillScreen,
    playing,
    historyDepth,
    clearFragment,
    showFragment,
    applyUpdate: () => void applyUpdate(),
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
    voices: (language) => speech.lookFor(language),
    say: (ticket, text, voice, rate, volume) => speech.say({ text, voice, rate, volume }, (told) =>
        engine._catcow_told(ticket, ['began', 'ended', 'failed'].indexOf(told))),
    hush: () => speech.hush(),
    theme: (name) => { document.documentElement.dataset.theme = name; },
};

/** @type {import('./stopped.js').Program} */
const program = {
    ports,
    storage,
    silence() {
        speech.hush();
        playing(0);
        const sound = engine?.audioContext;
        if (!sound) return;
        // Without its context the program would open another one.
        Object.assign(window, { AudioContext: undefined, webkitAudioContext: undefined });
        sound.onstatechange = null;
        sound.close().catch(() => {});
    },
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
    watchDrops(tellFile);
    listenForKeys(layer, (code) => {
        let used = 0;
        withText(engine, [code], (at = 0) => { used = engine._catcow_key(at); });
        return Boolean(used);
    });
    listenForPresses(layer, {
        press: (id) => engine._catcow_press(id),
        tap: (id) => engine._catcow_tap(id),
        slide: (id, value) => engine._catcow_slide(id, value),
        edit: (id, text) => withText(engine, [text], (at) => engine._catcow_edit(id, at)),
        focus: (id) => engine._catcow_focus(id),
    }, strays);
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
        loadEngine(ports, (what) => void stopped(describe(what), program)),
        isAlone(freed),
        texts(first),
        download(SITE.content).then((bytes) => new TextDecoder().decode(bytes)),
        download(SITE.fonts).then((packed) => unpackFonts(new Uint8Array(packed))),
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
    tabs.listen(hear);
    void free.then(() => engine._catcow_became_alone());
    await readPersisted(tellPersisted);
}

window.catcow = { diagnostics };
collectErrors();
watchStops(program);
// In Safari, the mute switch must not silence the breath.
if (navigator.audioSession) navigator.audioSession.type = 'playback';

if (typeof WebAssembly === 'undefined') {
    show(troubles.oldBrowser());
} else if (!document.getElementById('trouble')) {   // web/first.js shows it if the style is missing
    start().catch((reason) => {
        note(describe(reason));
        if (isStop(reason)) return void stopped(describe(reason), program);
        const arrived = !(reason instanceof DownloadError);
        show(arrived ? troubles.damaged(describe(reason)) : notLoaded(describe(reason)));
    });
}
