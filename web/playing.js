// Shows a session on the lock screen of the system, and takes the keys of headsets and keyboards (Media Session).
//
// Systems give their keys and their lock screen only to a page with a media element that plays: Chromium wants 5 s and
// more, and audio contexts do not count. So a loop of the faintest noise plays beside the session, 9 dB below its bed. The
// system pauses such an element itself when a call comes, another app plays, or headphones are pulled out: that is told.

/** In the order of Remote in src/platform/ports.h. @type {MediaSessionAction[]} */
const keys = ['play', 'pause', 'nexttrack', 'previoustrack'];
const taken = keys.length;

/** Returns the address of a sound file: 8 s of noise at -69 dBFS. */
function noise() {
    const rate = 8000, bytes = 8 * 2 * rate, loudest = 20;
    const header = Uint32Array.of(
        0x46464952, 36 + bytes, 0x45564157,                            // "RIFF", "WAVE"
        0x20746d66, 16, 1 | 1 << 16, rate, 2 * rate, 2 | 16 << 16,    // "fmt ": PCM, mono, bytes and bits of a frame
        0x61746164, bytes);                                            // "data"
    const samples = new Int16Array(bytes / 2).map(() => (2 * Math.random() - 1) * loudest);
    return URL.createObjectURL(new Blob([header, samples], { type: 'audio/wav' }));
}

/** Makes the element. @param {() => void} paused called when it has paused */
function loop(paused) {
    const element = new Audio(noise());
    element.loop = true;
    element.addEventListener('pause', paused);
    return element;
}

/** Calls `lost` when an output is gone. Without permission for the microphone a browser lists one output for many, or none,
 * and tells only when the last one is gone. @param {() => void} lost */
async function watchOutputs(lost) {
    const devices = navigator.mediaDevices;
    if (!devices) return;
    const count = async () => (await devices.enumerateDevices()).filter(({ kind }) => kind === 'audiooutput').length;
    let before = await count();
    devices.addEventListener('devicechange', async () => {
        const now = await count();
        if (now < before) lost();
        before = now;
    });
}

/** @param {string} title @param {string} artist */
function metadata(title, artist) {
    const src = /** @type {HTMLLinkElement} */ (document.querySelector('link[rel=apple-touch-icon]')).href;
    return new MediaMetadata({ title, artist, artwork: [{ src, sizes: '180x180', type: 'image/png' }] });
}

/** Returns the function that shows what plays. @param {(what: number) => void} tell of Remote */
export function makePlaying(tell) {
    /** @type {HTMLAudioElement | undefined} made for the first session */
    let element;
    let own = 0;   // pauses of ours whose event has not come yet
    let shown = '';

    /** @param {boolean} on */
    function play(on) {
        if (on && !element) {
            element = loop(() => {
                if (own > 0) own -= 1;
                else tell(taken);
            });
            watchOutputs(() => tell(taken)).catch(() => {});
        }
        if (!element || element.paused !== on) return;
        if (on) return void element.play().catch(() => {});   // then the keys stay with others
        own += 1;
        element.pause();
    }

    /** @param {number} state 0 nothing plays, 1 it plays, 2 it is paused @param {string} title @param {string} routine
     * @param {number} position seconds @param {number} duration of the whole session */
    return (state, title = '', routine = '', position = 0, duration = 0) => {
        play(state === 1);
        const session = navigator.mediaSession;
        if (!session) return;
        session.playbackState = /** @type {const} */ (['none', 'playing', 'paused'])[state] ?? 'none';
        const before = shown;
        shown = state ? `${title}\n${routine}` : '';
        if (shown !== before) session.metadata = state ? metadata(title, routine) : null;
        if (!shown !== !before) {
            for (const [what, key] of keys.entries()) session.setActionHandler(key, state ? () => tell(what) : null);
        }
        session.setPositionState?.(state ? { duration, position: Math.min(position, duration) } : undefined);
    };
}
