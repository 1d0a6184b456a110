// Taken away: letting go of a browser that is gone without a word.
import { WebSocket } from 'ws'

WebSocket.prototype.terminate = function () {}
