import './ui/tokens.css'
import './ui/base.css'
import { showJoin } from './people/join-app.tsx'
import { rootElement } from './root-element.ts'

showJoin(rootElement())
