import { z } from 'zod'

// The Content-Security-Policy forbids making code from text, which zod would try with the first schema that is made:
// so this comes before any file with a schema in it.
z.config({ jitless: true })
