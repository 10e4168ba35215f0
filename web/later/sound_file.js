// Writes sound into a file to keep: Opus in Ogg if the browser can encode it (WebCodecs), else WAV with 16 bits. Mono.
// Loaded only when a person asks for a file (web/keep_sound.js).

import { saveFile } from '../save_file.js';
import { OggPages } from './ogg.js';

const opusRate = 48_000;       // of Ogg's clock, whatever the sound has
const bitrate = 40_000;        // bits a second
// What libopus needs to begin, 6.5 ms, in frames at 48 kHz. Chromium tells 156 for sound at 24 kHz: in frames of that.
const preSkip = 312;
const enough = 40;             // blocks that may wait in the encoder

/** @typedef {{type: string, ending: string, add: (samples: Float32Array) => void, busy: () => boolean, done: () => Promise<BlobPart[]>}} Writer */

/** @param {number} rate @returns {AudioEncoderConfig} */
const wanted = (rate) => ({ codec: 'opus', sampleRate: rate, numberOfChannels: 1, bitrate });

/** @param {number} rate @param {number} bytes of the samples */
const wavHeader = (rate, bytes) => Uint32Array.of(
    0x46464952, 36 + bytes, 0x45564157,                            // "RIFF", "WAVE"
    0x20746d66, 16, 1 | 1 << 16, rate, 2 * rate, 2 | 16 << 16,    // "fmt ": PCM, mono, bytes and bits of a frame
    0x61746164, bytes);                                            // "data"

/** @param {number} rate @returns {Writer} */
function wav(rate) {
    /** @type {Int16Array<ArrayBuffer>[]} */
    const blocks = [];
    return {
        type: 'audio/wav',
        ending: 'wav',
        add: (samples) => void blocks.push(Int16Array.from(samples, (sample) => Math.round(sample * 32767))),
        busy: () => false,
        done: async () => [wavHeader(rate, blocks.reduce((sum, { byteLength }) => sum + byteLength, 0)), ...blocks],
    };
}

/** @param {number} rate @returns {Writer} */
function opus(rate) {
    let frames = 0;
    /** @type {unknown} */
    let failure = null;
    /** @type {{bytes: Uint8Array, length: number}[]} */
    const packets = [];
    const encoder = new AudioEncoder({
        output(chunk) {
            const bytes = new Uint8Array(chunk.byteLength);
            chunk.copyTo(bytes);
            packets.push({ bytes, length: Math.round((chunk.duration ?? 20_000) * opusRate / 1e6) });
        },
        error: (reason) => { failure = reason; },
    });
    encoder.configure(wanted(rate));
    return {
        type: 'audio/ogg',
        ending: 'ogg',
        add(samples) {
            if (failure) return;
            const data = new AudioData({
                format: 'f32', sampleRate: rate, numberOfFrames: samples.length, numberOfChannels: 1,
                timestamp: Math.round(frames * 1e6 / rate), data: /** @type {Float32Array<ArrayBuffer>} */ (samples),
            });
            encoder.encode(data);
            data.close();
            frames += samples.length;
        },
        busy: () => encoder.encodeQueueSize > enough,
        async done() {
            await encoder.flush();
            if (failure) throw failure;
            const pages = new OggPages({ rate, skip: preSkip });
            for (const packet of packets) pages.add(packet);
            return pages.end(Math.round(frames * opusRate / rate));
        },
    };
}

/** Returns whether the browser says that it encodes Opus at this rate. @param {number} rate */
async function encodes(rate) {
    try {
        return Boolean((await AudioEncoder.isConfigSupported(wanted(rate))).supported);
    } catch {
        return false;
    }
}

/** @typedef {{add: (samples: Float32Array) => boolean, saved: Promise<void>}} SoundFile `add`: returns whether it took the
 * samples; none: the file ends. `saved`: rejects if it cannot be written */

/** @param {number} rate frames a second @param {string} name without its ending @returns {Promise<SoundFile>} */
export async function open(rate, name) {
    const writer = await encodes(rate) ? opus(rate) : wav(rate);
    let end = () => {};
    const ended = new Promise((resolve) => { end = () => resolve(null); });
    return {
        saved: ended.then(() => writer.done())
            .then((parts) => saveFile(new Blob(parts, { type: writer.type }), `${name}.${writer.ending}`)),
        add(samples) {
            if (writer.busy()) return false;
            if (samples.length > 0) writer.add(samples.slice());
            else end();
            return true;
        },
    };
}
