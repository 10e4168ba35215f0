// An audio worklet: sends on what it hears. It runs beside the page, so that a page that stands still
// for a moment loses nothing of the recording.

/** @type {any} */ (globalThis).registerProcessor('ear', class extends /** @type {any} */ (globalThis).AudioWorkletProcessor {
    /** @param {Float32Array[][]} inputs */
    process([[heard]]) {
        if (heard) this.port.postMessage(heard.slice());
        return true;
    }
});
