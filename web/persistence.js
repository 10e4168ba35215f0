// Asks whether the browser promises not to evict the stored data, and remembers the answer.

let persisted = false;

export const isPersisted = () => persisted;

/** @param {'persisted' | 'persist'} question @param {(persisted: boolean) => void} answer */
async function ask(question, answer) {
    // Missing on plain http and in old browsers. Firefox may take long, because it asks the person.
    persisted = (await navigator.storage?.[question]?.().catch(() => false)) ?? false;
    answer(persisted);
}

/** @param {(persisted: boolean) => void} answer */
export const readPersisted = (answer) => ask('persisted', answer);
/** @param {(persisted: boolean) => void} answer */
export const askToPersist = (answer) => ask('persist', answer);
