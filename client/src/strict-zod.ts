import { config } from 'zod'

// The Content-Security-Policy forbids making code from text, which zod would try with the first schema that is made:
// so this comes before any file with a schema in it. By its own name: what is called on `z` counts as making a schema,
// and is left out where nobody uses it.
config({ jitless: true })
