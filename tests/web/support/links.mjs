// Routines for the tests, as links (made by the encoder; tests/routine proves it).

/** Mountain for two breaths of 2 + 2 seconds. */
export const twoBreaths = '#1.ABCCwVR3byBicmVhdGhzDgCAQITv';
/** The same, and before it a pose with number 250. */
export const fromTheFuture = '#1.ABCDwkZyb20gdGhlIGZ1dHVyZfoAgEHAEAj8fA';
