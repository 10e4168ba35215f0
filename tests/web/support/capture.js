// Runs in the page before anything else: taps the audio graph. Whatever a ScriptProcessorNode sends
// to the speakers is also sent to a recorder node, whose samples are kept in window.capturedSound.
(() => {
    /** @type {Float32Array[]} */
    const taken = [];
    /** @type {{rate: number, context: BaseAudioContext | null, samples: () => Float32Array}} */
    const captured = {
        rate: 0,
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
    function tap(node) {
        tapped.add(node);
        const recorder = node.context.createScriptProcessor(2048, 1, 1);
        tapped.add(recorder);
        captured.rate = node.context.sampleRate;
        captured.context = node.context;
        recorder.onaudioprocess = (event) => taken.push(event.inputBuffer.getChannelData(0).slice());
        connect.call(node, recorder);
        connect.call(recorder, node.context.destination);
    }

    prototype.connect = function (/** @type {any[]} */ ...to) {
        const result = connect.apply(this, to);
        const speaks = this instanceof ScriptProcessorNode && to[0] instanceof AudioDestinationNode;
        if (speaks && !tapped.has(this)) tap(this);
        return result;
    };
})();
