// Taken away: seeing how much a reader has not taken yet.
import { Socket } from 'node:net'

Object.defineProperty(Socket.prototype, 'writableLength', { get: () => 0 })
