import type { SessionPlan, SessionSummary } from '@tafelronde/shared/wire/http.ts'
import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import { askHttp, type HttpAnswer } from '../connection/ask-http.ts'
import { Autosave } from './autosave.ts'
import { browserClock } from './browser-clock.ts'
import { findInPlan } from './find-in-plan.ts'
import type { PlanDraft } from './plan-draft.ts'
import type { PlanEditing } from './use-plan.ts'

/** Holds a plan while it is edited, and saves it by itself. */
export function usePlanEditing(plan: SessionPlan, sessions: readonly SessionSummary[]): PlanEditing {
  const [draft, setDraft] = useState<PlanDraft>({ programme: plan.programme, people: plan.people })
  const [before, setBefore] = useState<{ readonly draft: PlanDraft; readonly sentence: string }>()
  const latest = useRef(draft)
  const [autosave] = useState(
    () => new Autosave<PlanDraft>({ clock: browserClock, send: sendChanges(plan.session, draft) }),
  )
  const saving = useSyncExternalStore(autosave.subscribe, autosave.read)
  const found = useMemo(() => findInPlan(draft), [draft])

  useEffect(() => {
    const hide = () => {
      if (document.visibilityState === 'hidden') void autosave.flush()
    }
    const warn = (event: BeforeUnloadEvent) => {
      if (autosave.read().kind === 'saved') return
      void autosave.flush()
      event.preventDefault()
    }
    document.addEventListener('visibilitychange', hide)
    window.addEventListener('beforeunload', warn)
    return () => {
      document.removeEventListener('visibilitychange', hide)
      window.removeEventListener('beforeunload', warn)
      void autosave.flush()
    }
  }, [autosave])

  function put(next: PlanDraft): void {
    if (next === latest.current) return
    latest.current = next
    setDraft(next)
    autosave.change(next)
  }

  function change(by: (draft: PlanDraft) => PlanDraft): void {
    setBefore(undefined)
    put(by(latest.current))
  }

  return {
    plan,
    draft,
    change,
    set: (fields) => change(({ programme, people }) => ({ programme: { ...programme, ...fields }, people })),
    changeWithWayBack: (by, sentence) => {
      setBefore({ draft: latest.current, sentence })
      put(by(latest.current))
    },
    wayBack:
      before === undefined ? undefined : { sentence: before.sentence, putBack: () => change(() => before.draft) },
    found,
    begun: plan.phase !== 'draft',
    saving,
    flush: () => autosave.flush(),
    sessions,
  }
}

/** Sends what differs from what the server has, the programme first: people are promised to its tables. */
function sendChanges(session: string, start: PlanDraft): (draft: PlanDraft) => Promise<HttpAnswer<null>> {
  let { programme, people } = start
  return async (draft) => {
    if (draft.programme !== programme) {
      const answer = await askHttp<null>('PUT', `/sessions/${session}/programme`, draft.programme)
      if (!answer.ok) return answer
      programme = draft.programme
    }
    if (draft.people !== people) {
      const answer = await askHttp<null>('PUT', `/sessions/${session}/people`, draft.people)
      if (!answer.ok) return answer
      people = draft.people
    }
    return { ok: true, value: null }
  }
}
