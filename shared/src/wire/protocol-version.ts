/**
 * The version of everything that travels between browser and server. A browser of another version is told to reload.
 *
 * 1  the first
 */
export const PROTOCOL_VERSION = 1
