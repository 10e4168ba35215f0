// An audio worklet that measures what it hears, in tenths of a second: the loudest sample, and how many quanta were
// silent. It runs beside the page's main thread, for as long as a session: samples would fill the memory.

/** @type {any} */ (globalThis).registerProcessor('ear', class extends /** @type {any} */ (globalThis).AudioWorkletProcessor {
    at = 0;
    loudest = 0;
    silent = 0;

    /** @param {Float32Array[][]} inputs */
    process([[heard]]) {
        let most = 0;
        for (const sample of heard ?? []) most = Math.max(most, Math.abs(sample));
        this.loudest = Math.max(this.loudest, most);
        if (most === 0) this.silent += 1;
        this.at += 128;
        if (this.at * 10 < /** @type {any} */ (globalThis).sampleRate) return true;
        this.port.postMessage(Float32Array.of(this.loudest, this.silent, this.at));
        this.at = this.loudest = this.silent = 0;
        return true;
    }
});
