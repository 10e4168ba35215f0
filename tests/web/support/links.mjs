// Routines for the tests, as links. The encoder made them; tests/routine checks this.

/** Mountain for two breaths of 2 + 2 seconds. */
export const twoBreaths = '#1.ABCCwVR3byBicmVhdGhzDgCAQITv';
/** The same routine, with a pose of number 250 before it. */
export const fromTheFuture = '#1.ABCDwkZyb20gdGhlIGZ1dHVyZfoAgEHAEAj8fA';
/** The same as the first, with a title in other scripts. */
export const otherScripts = {
    title: '朝のヨガ ☀️ صباح الخير 🧘🏽‍♀️',
    link: '#1.ABCOQeacneOBruODqOOCrCDimIDvuI8g2LXYqNin2K0g2KfZhNiu2YrYsSDwn6eY8J-PveKAjeKZgO-4jw4AgECrdg',
};
export const latinLetters = {
    title: 'Two breaths in Łódź',
    link: '#1.ABCFgVR3byBicmVhdGhzIGluIMWBw7NkxboOAIBAD0M',
};
