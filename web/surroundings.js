// Tells the app about its surroundings: size, preferences, and whether the page is hidden.

const cssPixels = (/** @type {string} */ text) => Number.parseFloat(text) || 0;

/** Returns what notches and bars cover. Only CSS knows it, so an invisible element has it as padding. */
function insets() {
    const probe = document.createElement('div');
    probe.className = 'insets';
    document.body.append(probe);
    const style = getComputedStyle(probe);
    return () => [style.paddingTop, style.paddingRight, style.paddingBottom, style.paddingLeft].map(cssPixels);
}

/** Calls `tell` whenever the pixel ratio changes: zoom, another screen. @param {() => void} tell */
function watchRatio(tell) {
    matchMedia(`(resolution: ${devicePixelRatio}dppx)`).addEventListener('change', () => {
        tell();
        watchRatio(tell);
    }, { once: true });
}

/** Returns the browser's exact number of device pixels, or `expected` if they differ by more than 2. An emulated
 * pixel ratio leaves `exact` in CSS pixels, and in the words-only view the stage is longer than the window.
 * @param {number | undefined} exact @param {number} expected */
const nearest = (exact, expected) =>
    exact !== undefined && Math.abs(exact - expected) <= 2 ? exact : Math.round(expected);

/**
 * Reports sizes such that width times ratio is a whole number of device pixels.
 * @param {Element} stage @param {Engine} engine
 */
export function watchSize(stage, engine) {
    const covered = insets();
    /** @type {{inlineSize: number, blockSize: number} | null} */
    let exact = null;
    let last = '';
    const tell = () => {
        const ratio = devicePixelRatio;
        // In the words-only view the stage is as long as its text, so use the window.
        const words = document.body.classList.contains('words');
        const box = words ? { width: innerWidth, height: innerHeight } : stage.getBoundingClientRect();
        const width = nearest(exact?.inlineSize, box.width * ratio);
        const height = nearest(exact?.blockSize, box.height * ratio);
        const [top = 0, right = 0, below = 0, left = 0] = covered();
        // A phone's keyboard that does not shrink the window covers the bottom of it.
        const seen = window.visualViewport;
        const keyboard = seen && seen.scale === 1 ? Math.max(0, innerHeight - seen.height - seen.offsetTop) : 0;
        const bottom = Math.max(below, Math.round(keyboard));
        const now = [width / ratio, height / ratio, ratio, top, right, bottom, left];
        if (now.join() === last) return;
        last = now.join();
        engine._catcow_resize(width / ratio, height / ratio, ratio, top, right, bottom, left);
    };
    const observer = new ResizeObserver(([entry]) => {
        exact = entry?.devicePixelContentBoxSize?.[0] ?? null;
        tell();
    });
    tell();
    try {
        observer.observe(stage, { box: 'device-pixel-content-box' });
    } catch {
        observer.observe(stage);   // Safari
    }
    watchRatio(() => { exact = null; tell(); });
    addEventListener('resize', () => requestAnimationFrame(tell));
    window.visualViewport?.addEventListener('resize', tell);
}

/** @param {Engine} engine */
export function watchPreferences(engine) {
    const queries = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)', '(prefers-reduced-motion: reduce)']
        .map((query) => matchMedia(query));
    const tell = () => {
        const [dark = 0, contrast = 0, still = 0] = queries.map((query) => Number(query.matches));
        engine._catcow_dark(dark, contrast, still);
    };
    for (const query of queries) query.addEventListener('change', tell);
    tell();
}

/** @param {Engine} engine */
export function watchHidden(engine) {
    const seen = () => engine._catcow_hidden(Number(document.hidden));
    const gone = () => engine._catcow_hidden(1);
    document.addEventListener('visibilitychange', seen);
    document.addEventListener('freeze', gone);
    document.addEventListener('resume', seen);
    addEventListener('pagehide', gone);
    addEventListener('pageshow', seen);
}
