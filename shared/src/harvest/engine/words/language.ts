/** The languages that the harvester reads. */
export type Language = 'nl' | 'en'
