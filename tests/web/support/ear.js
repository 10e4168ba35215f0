// An audio worklet that passes on the samples it receives. It runs beside the page's main thread, so the recording
// stays complete if the page stands still for a moment.

/** @type {any} */ (globalThis).registerProcessor('ear', class extends /** @type {any} */ (globalThis).AudioWorkletProcessor {
    /** @param {Float32Array[][]} inputs */
    process([[heard]]) {
        if (heard) this.port.postMessage(heard.slice());
        return true;
    }
});
