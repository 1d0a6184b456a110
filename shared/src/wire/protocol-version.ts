/**
 * The version of everything that travels between browser and server. A browser of another version is told to reload.
 *
 * 1  the first
 * 2  people type together: letters travel as updates of a document, and commands are for what has structure
 * 3  people can be kept apart
 */
export const PROTOCOL_VERSION = 3
