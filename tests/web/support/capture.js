// Runs in the page before anything else: taps the audio graph. Whatever a ScriptProcessorNode sends
// to the speakers is also sent to a recorder node, whose samples are kept.
(() => {
    const taken = [];
    window.capturedSound = {
        rate: 0,
        samples() {
            const all = new Float32Array(taken.reduce((sum, block) => sum + block.length, 0));
            let at = 0;
            for (const block of taken) { all.set(block, at); at += block.length; }
            return all;
        },
        context: null,
    };
    const connect = AudioNode.prototype.connect;
    const tapped = new WeakSet();
    AudioNode.prototype.connect = function (...to) {
        const result = connect.apply(this, to);
        const speaks = this instanceof ScriptProcessorNode && to[0] instanceof AudioDestinationNode;
        if (speaks && !tapped.has(this)) {
            tapped.add(this);
            const recorder = this.context.createScriptProcessor(2048, 1, 1);
            tapped.add(recorder);
            window.capturedSound.rate = this.context.sampleRate;
            window.capturedSound.context = this.context;
            recorder.onaudioprocess = (event) => taken.push(event.inputBuffer.getChannelData(0).slice());
            connect.call(this, recorder);
            connect.call(recorder, this.context.destination);
        }
        return result;
    };
})();
