// Runs in the page first: taps the audio graph. Sound that a ScriptProcessorNode sends to the speakers also goes to an
// audio worklet (ear.js, which the test serves beside the page). The recording is in window.capturedSound.
(() => {
    /** @type {Float32Array[]} */
    const taken = [];
    /** @type {{rate: number, block: number, context: BaseAudioContext | null, samples: () => Float32Array}} */
    const captured = {
        rate: 0,
        block: 0,
        context: null,
        samples() {
            const all = new Float32Array(taken.reduce((sum, block) => sum + block.length, 0));
            let at = 0;
            for (const block of taken) {
                all.set(block, at);
                at += block.length;
            }
            return all;
        },
    };
    /** @type {any} */ (window).capturedSound = captured;
    const prototype = /** @type {any} */ (AudioNode.prototype);
    const connect = prototype.connect;
    const tapped = new WeakSet();

    /** @param {ScriptProcessorNode} node */
    async function tap(node) {
        tapped.add(node);
        captured.rate = node.context.sampleRate;
        captured.block = node.bufferSize;
        captured.context = node.context;
        await node.context.audioWorklet.addModule('ear.js');
        const ear = new AudioWorkletNode(node.context, 'ear');
        tapped.add(ear);
        ear.port.onmessage = (event) => taken.push(event.data);
        connect.call(node, ear);
        connect.call(ear, node.context.destination);
    }

    prototype.connect = function (/** @type {any[]} */ ...to) {
        const result = connect.apply(this, to);
        const speaks = this instanceof ScriptProcessorNode && to[0] instanceof AudioDestinationNode;
        if (speaks && !tapped.has(this)) tap(this);
        return result;
    };
})();
