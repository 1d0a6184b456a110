import type { HouseNews } from '@tafelronde/shared/wire/http.ts'
import { useEffect, useState } from 'react'
import { askHttp, type HttpRefused } from '../../connection/ask-http.ts'

/** Asks for a change; what comes back is why it was not made, or nothing when it was. */
export type ChangeHouse = (
  method: 'PUT' | 'DELETE',
  part: 'tokens' | 'logo' | 'logos',
  body?: unknown,
) => Promise<HttpRefused | undefined>

export interface House {
  /** How reports look now; `undefined` until that is known. */
  readonly news: HouseNews | undefined
  /** Why it cannot be known. */
  readonly refused: HttpRefused | undefined
  readonly change: ChangeHouse
}

/** How the house's reports look, as the server says, with what was just changed. */
export function useHouse(): House {
  const [news, setNews] = useState<HouseNews>()
  const [refused, setRefused] = useState<HttpRefused>()

  useEffect(() => {
    let left = false
    void askHttp<HouseNews>('GET', '/house').then((answer) => {
      if (left) return
      if (answer.ok) setNews(answer.value)
      else setRefused(answer)
    })
    return () => {
      left = true
    }
  }, [])

  const change: ChangeHouse = async (method, part, body) => {
    const answer = await askHttp<HouseNews>(method, `/house/${part}`, body)
    if (!answer.ok) return answer
    setNews(answer.value)
    return undefined
  }
  return { news, refused, change }
}
