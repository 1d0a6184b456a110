/** The kinds of message on a sync line, as y-websocket numbers them; 100 is our own. */
export const syncMessage = { sync: 0, awareness: 1, auth: 2, askAwareness: 3, saved: 100 } as const

/** The largest frame that the server takes. */
export const LARGEST_FRAME = 256 * 1024

/**
 * Over the live road a sync line's frames travel in pieces of at most this many bytes. Four of them in base64, with
 * what stands around them, fit in one post of 256 KB: with long polling Socket.IO counts a little short, and a post
 * that is too large would end the road.
 */
export const PIECE = 47 * 1024

/** The server sends something on every sync line at least this often, since the provider cuts silent ones. */
export const LIVENESS_MS = 10_000
