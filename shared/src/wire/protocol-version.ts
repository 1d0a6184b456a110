/**
 * The version of everything that travels between browser and server. A browser of another version is told to reload.
 *
 * 1  the first
 * 2  people type together: letters travel as updates of a document, and commands are for what has structure
 * 3  seats are planned before the day, taken as a whole and put back; tables close and open; people can be kept apart
 * 4  an action has an owner and a term; what was done that day is told in own words
 */
export const PROTOCOL_VERSION = 4
