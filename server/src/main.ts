import { serve, stop } from './cli/serve.ts'
import { readConfig } from './config.ts'

const config = readConfig(process.env)
if (config.ok) await serve(config.value)
else stop(config.why)
