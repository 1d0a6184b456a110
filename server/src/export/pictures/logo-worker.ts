import { parentPort } from 'node:worker_threads'
import { answerThread } from '../../threads/thread.ts'
import { readLogo } from './logo.ts'

/* The thread on which logos are drawn. It keeps nothing of them. */

if (parentPort !== null) answerThread<Uint8Array>(parentPort, readLogo)
