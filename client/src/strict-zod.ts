import { config } from 'zod'

// The Content-Security-Policy forbids making code from text, which zod would try with the first schema that is made:
// so this comes before any file with a schema in it. Not by way of `z`, whose calls count as doing nothing else.
config({ jitless: true })
