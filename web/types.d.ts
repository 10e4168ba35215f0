// Types for the checked JavaScript: the engine's module, and the values that scripts/site.mjs fills in.

/** The C++ program. src/platform/web/bridge.h says when to call each function. Strings are pointers to UTF-8.
 * tests/web/unit/bridge.test.mjs compares both files, and Ports with src/platform/web/page.cpp. */
interface Engine {
    _malloc(size: number): number;
    _free(pointer: number): void;
    UTF8ToString(pointer: number): string;
    HEAPU8: Uint8Array;
    /** Once the sound has been opened. */
    audioContext?: AudioContext;
    _catcow_file(name: number, text: number): void;
    _catcow_font(slot: number, bytes: number, size: number): void;
    _catcow_start(
        build: number, fragment: number, speed: number, alone: number,
        askedLanguage: number, ownLanguage: number): number;
    _catcow_start_error(): number;
    _catcow_resize(
        width: number, height: number, ratio: number,
        top: number, right: number, bottom: number, left: number): void;
    _catcow_press(id: number): void;
    _catcow_tap(id: number): void;
    _catcow_slide(id: number, value: number): void;
    _catcow_edit(id: number, text: number): void;
    _catcow_focus(id: number): void;
    _catcow_key(code: number): number;
    _catcow_hidden(hidden: number): void;
    _catcow_remote(what: number): void;
    _catcow_back(): void;
    _catcow_fragment(text: number): void;
    _catcow_opened_file(how: number, text: number): void;
    _catcow_update_ready(): void;
    _catcow_became_alone(): void;
    _catcow_row_changed(store: number, key: number, text: number): void;
    _catcow_erased(): void;
    _catcow_dark(dark: number, contrast: number, reducedMotion: number): void;
    _catcow_row(store: number, key: number, text: number): void;
    _catcow_loaded(result: number, sessions: number, since: number): void;
    _catcow_storage(result: number): void;
    _catcow_decide(ticket: number, stored: number): number;
    _catcow_stored(ticket: number, result: number): void;
    _catcow_may_sleep(may: number): void;
    _catcow_persisted(persisted: number): void;
    _catcow_shared(ticket: number, result: number): void;
    _catcow_voices(text: number, all: number): void;
    _catcow_told(ticket: number, what: number): void;
    _catcow_texts(ticket: number, text: number): void;
    _catcow_diagnostics(): number;
    _catcow_words_only(on: number): void;
}

/** A picture of a glyph. Units: pixels. The pen is at (0, 0) on the baseline, and y points down. */
interface Glyph {
    /** Width, height, left and top of the picture, and the advance of the pen. */
    shape: [number, number, number, number, number];
    rgba: Uint8ClampedArray;
}

/** The functions of the page that C++ calls. */
interface Ports {
    mirror(patch: string): void;
    load(): void;
    change(ticket: number, store: string, key: string, strict: boolean): void;
    remember(sessions: number): void;
    hold(on: boolean): void;
    erase(ticket: number): void;
    persist(): void;
    share(ticket: number, title: string, text: string, url: string): void;
    copy(ticket: number, text: string): void;
    print(ticket: number, sheet: string): void;
    saveFile(name: string, type: string, bytes: number, size: number): void;
    chooseFile(): void;
    beginSound(ticket: number, rate: number, name: string): void;
    addSound(samples: number, frames: number): boolean;
    dropSound(): void;
    awake(on: boolean): void;
    fillScreen(on: boolean): void;
    playing(state: number, title: string, routine: string, at: number, length: number): void;
    historyDepth(steps: number): void;
    clearFragment(): void;
    showFragment(text: string): void;
    applyUpdate(): void;
    lostContext(): void;
    restoredContext(): void;
    started(): void;
    glyph(text: string, bold: boolean, em: number): Glyph | null;
    texts(ticket: number, language: string): void;
    language(code: string): void;
    voices(language: string): void;
    say(ticket: number, text: string, voice: string, rate: number, volume: number): void;
    hush(): void;
    theme(name: string): void;
}

interface EngineOptions {
    ports: Ports;
    instantiateWasm(
        imports: WebAssembly.Imports,
        receive: (instance: WebAssembly.Instance, module: WebAssembly.Module) => void): object;
    onAbort(what: unknown): void;
}

declare module 'catcow:engine' {
    export default function createCatcow(options: EngineOptions): Promise<Engine>;
}

/** The text of a style sheet, in what is loaded later. */
declare module '*.css' {
    const text: string;
    export default text;
}

/** Names of the files that were built with this page. scripts/site.mjs fills them in. */
declare const SITE: {
    version: string;
    build: string;
    engine: string;
    content: string;
    fonts: string;
    /** Files of the languages other than English, by language code. */
    texts: Record<string, string>;
    /** What writes sound files, loaded when it is asked for. */
    soundFile: string;
    /** What lays out a routine on paper, loaded when it is asked for. */
    printSheet: string;
    /** The checksum of each of these files, by its name: "sha256-…". */
    sums: Record<string, string>;
};

interface Window {
    catcow: { diagnostics(): object };
}

interface Navigator {
    /** Safari 16.4 and later. */
    audioSession?: { type: string };
}

/** A file that the service worker keeps: its name, its checksum ("sha256-…") and its media type. */
type KeptFile = [name: string, sum: string, type: string];

/** In the service worker: the files of a first visit, and those that come later. */
declare const FILES: KeptFile[];
declare const LATER_FILES: KeptFile[];
/** The response headers of each file, but for its type. */
declare const HEADERS: Record<string, string>;
