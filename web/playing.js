// Shows a session on the lock screen of the system, and takes the keys of headsets and keyboards (Media Session).
//
// Systems give their keys and their lock screen only to a page with a media element that plays: Chromium wants 5 s and
// more, and audio contexts do not count. So a loop of the faintest noise plays beside the session, 9 dB below its bed. The
// system pauses such an element itself when a call comes, another app plays, or headphones are pulled out: that is told.

import { describe, note } from './errors.js';

/** The numbers of Remote in src/platform/ports.h. */
const Remote = { play: 0, pause: 1, nexttrack: 2, previoustrack: 3, taken: 4, unplugged: 5 };
/** What to do. Stopping a session for good is nothing that a pocket should do. @type {Record<string, number>} */
const actions = { play: Remote.play, pause: Remote.pause, nexttrack: Remote.nexttrack, previoustrack: Remote.previoustrack, stop: Remote.pause };

/** Returns the address of a sound file: 8 s of noise at -69 dBFS. */
function noise() {
    const rate = 8000, frames = 8 * rate, loudest = 20;
    const words = new Int16Array(22 + frames);
    const text = (/** @type {number} */ at, /** @type {string} */ four) =>
        words.set([four.charCodeAt(0) | four.charCodeAt(1) << 8, four.charCodeAt(2) | four.charCodeAt(3) << 8], at);
    const number = (/** @type {number} */ at, /** @type {number} */ value) => words.set([value & 0xffff, value >> 16], at);
    text(0, 'RIFF');
    number(2, 36 + 2 * frames);
    text(4, 'WAVE');
    text(6, 'fmt ');
    number(8, 16);
    words.set([1, 1], 10);   // PCM, mono
    number(12, rate);
    number(14, 2 * rate);
    words.set([2, 16], 16);  // bytes and bits of a frame
    text(18, 'data');
    number(20, 2 * frames);
    for (let at = 22; at < words.length; at += 1) words[at] = Math.round((2 * Math.random() - 1) * loudest);
    return URL.createObjectURL(new Blob([words], { type: 'audio/wav' }));
}

const outputs = async () =>
    (await navigator.mediaDevices?.enumerateDevices() ?? []).filter(({ kind }) => kind === 'audiooutput').length;

export class Playing {
    /** @type {HTMLAudioElement | null} made for the first session */ #element = null;
    #own = 0;   // pauses of ours whose event has not come yet
    #title = '';
    #outputs = 0;
    #tell;

    /** @param {(what: number) => void} tell of Remote */
    constructor(tell) {
        this.#tell = tell;
    }

    /** @param {{state: number, title?: string, routine?: string, at?: number, length?: number}} now `state`: 0 nothing
     *      plays, 1 it plays, 2 it is paused; seconds */
    show({ state, title = '', routine = '', at = 0, length = 0 }) {
        const wanted = state === 1;
        const element = this.#element ?? (state ? this.#make() : null);
        if (wanted && element?.paused) {
            element.play().catch((reason) => reason.name === 'AbortError' || note(`media element: ${describe(reason)}`));
        } else if (!wanted && element && !element.paused) {
            this.#own += 1;
            element.pause();
        }
        const session = navigator.mediaSession;
        if (!session) return;
        session.playbackState = /** @type {const} */ (['none', 'playing', 'paused'])[state] ?? 'none';
        const text = state ? `${title}\n${routine}` : '';
        const before = this.#title;
        this.#title = text;
        if (text !== before) session.metadata = text ? metadata(title, routine) : null;
        if (!text !== !before) this.#listen(session, Boolean(text));
        try {
            session.setPositionState?.(state ? { duration: length, position: Math.min(at, length) } : undefined);
        } catch {}   // it only draws a line
    }

    /** @param {MediaSession} session @param {boolean} on */
    #listen(session, on) {
        for (const [name, what] of Object.entries(actions)) {
            try {
                session.setActionHandler(/** @type {MediaSessionAction} */ (name), on ? () => this.#tell(what) : null);
            } catch {}   // a browser does not know this one
        }
    }

    #make() {
        const element = new Audio(noise());
        element.loop = true;
        element.addEventListener('pause', () => {
            if (this.#own > 0) this.#own -= 1;
            else this.#tell(Remote.taken);
        });
        this.#element = element;
        void this.#watchOutputs().catch(() => {});
        return element;
    }

    // Without permission for the microphone a browser lists one output for many, or none, and tells only when the last
    // one is gone. With it, each of them.
    async #watchOutputs() {
        this.#outputs = await outputs();
        navigator.mediaDevices?.addEventListener('devicechange', async () => {
            const before = this.#outputs;
            this.#outputs = await outputs();
            if (this.#outputs < before) this.#tell(Remote.unplugged);
        });
    }
}

/** @param {string} title @param {string} artist */
function metadata(title, artist) {
    const icon = /** @type {HTMLLinkElement | null} */ (document.querySelector('link[rel=apple-touch-icon]'))?.href;
    return new MediaMetadata({ title, artist, album: document.title, artwork: icon ? [{ src: icon, sizes: '180x180', type: 'image/png' }] : [] });
}
