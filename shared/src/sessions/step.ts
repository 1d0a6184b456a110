import type { Instant } from '../lib/clock.ts'
import { accept, refuse } from '../lib/result.ts'
import type { Actor } from '../people/actor.ts'
import { isMove, type SessionCommand } from './command.ts'
import { actAs, type Moment, type Origins, type Stepped } from './moment.ts'
import type { Session } from './session.ts'
import { extend, resumeClock, setMinutes, stopClock, twoMoreMinutes } from './step-clock.ts'
import { addPerson, changePerson, mergePeople } from './step-people.ts'
import { comeBack, leave, markCancelled, markGone, markHere } from './step-attendance.ts'
import {
  beginHarvest,
  beginPlenary,
  changeTables,
  close,
  moveToNextItem,
  openArrival,
  openRound,
  showSeating,
  stepBack,
} from './step-phase.ts'
import { switchLanguageModel } from './language-model.ts'
import { changeProgramme, expectPeople } from './step-plan.ts'
import { changeSupport, closeSupport } from './step-support.ts'
import { tellWhatWeDid } from './tell-what-we-did.ts'
import { recordDeed, undoSeats } from './seat-deeds.ts'
import { keepsSettled } from './settlement.ts'
import {
  freeSeat,
  chooseTable,
  giveSeating,
  makeSeatingNow,
  movePerson,
  rebalance,
  sitElsewhere,
  takeSeating,
} from './step-seating.ts'
import {
  answerCall,
  becomeHost,
  callDesk,
  closeTable,
  discuss,
  endCall,
  nameHost,
  showOnScreen,
  iAmHere,
  openTable,
  tickSeen,
  untickSeen,
} from './step-tables.ts'

/**
 * Decides what a command does to a session. Pure: the caller has asked `mayCommand`, and saves and tells. The
 * origins serve to mix people and may be left out.
 */
export function step(
  session: Session,
  command: SessionCommand,
  actor: Actor,
  now: Instant,
  origins: Origins = new Map(),
): Stepped {
  const moment: Moment = { actor: actAs(session, actor), now, origins }
  const stepped = decide(session, command, moment)
  if (!stepped.ok) return stepped
  if (!keepsSettled(session, stepped.value)) return refuse('report-settled')
  return accept(recordDeed(session, stepped.value, command, moment))
}

function decide(session: Session, command: SessionCommand, moment: Moment): Stepped {
  // Two facilitators who click at once: the room has moved on before the second click arrives.
  if (isMove(command) && command.after !== session.step) return refuse('already-moved')
  switch (command.kind) {
    case 'change-programme':
      return changeProgramme(session, command, moment)
    case 'expect-people':
      return expectPeople(session, command, moment)
    case 'open-arrival':
      return openArrival(session, moment)
    case 'next-item':
      return moveToNextItem(session, moment)
    case 'show-seating':
      return showSeating(session, moment)
    case 'open-round':
      return openRound(session, moment)
    case 'change-tables':
      return changeTables(session, moment)
    case 'begin-harvest':
      return beginHarvest(session, moment)
    case 'begin-plenary':
      return beginPlenary(session, moment)
    case 'close':
      return close(session, moment)
    case 'step-back':
      return stepBack(session, moment)
    case 'extend':
      return extend(session, command, moment)
    case 'two-more-minutes':
      return twoMoreMinutes(session, moment)
    case 'stop-clock':
      return stopClock(session, moment)
    case 'resume-clock':
      return resumeClock(session, moment)
    case 'set-minutes':
      return setMinutes(session, command)
    case 'make-seating':
      return makeSeatingNow(session, moment)
    case 'give-seating':
      return giveSeating(session, command, moment)
    case 'move-person':
      return movePerson(session, command, moment)
    case 'take-seating':
      return takeSeating(session, command)
    case 'free-seat':
      return freeSeat(session, command)
    case 'undo-seats':
      return undoSeats(session, command, moment)
    case 'close-table':
      return closeTable(session, command, moment)
    case 'open-table':
      return openTable(session, command, moment)
    case 'rebalance':
      return rebalance(session, moment)
    case 'sit-elsewhere':
      return sitElsewhere(session, command, moment)
    case 'choose-table':
      return chooseTable(session, command, moment)
    case 'add-person':
      return addPerson(session, command, moment)
    case 'change-person':
      return changePerson(session, command, moment)
    case 'merge-people':
      return mergePeople(session, command, moment)
    case 'mark-here':
      return markHere(session, command, moment)
    case 'mark-gone':
      return markGone(session, command, moment)
    case 'mark-cancelled':
      return markCancelled(session, command, moment)
    case 'leave':
      return leave(session, moment)
    case 'come-back':
      return comeBack(session, moment)
    case 'i-am-here':
      return iAmHere(session, moment)
    case 'tick-seen':
      return tickSeen(session, command)
    case 'untick-seen':
      return untickSeen(session, command)
    case 'name-host':
      return nameHost(session, command, moment)
    case 'become-host':
      return becomeHost(session, command, moment)
    case 'call-desk':
      return callDesk(session, command, moment)
    case 'answer-call':
      return answerCall(session, command, moment)
    case 'end-call':
      return endCall(session, command)
    case 'show-on-screen':
      return showOnScreen(session, command)
    case 'use-language-model':
      return switchLanguageModel(session, command)
    case 'discuss':
      return discuss(session, command)
    case 'change-support':
      return changeSupport(session, command)
    case 'close-support':
      return closeSupport(session, command)
    case 'tell-what-we-did':
      return tellWhatWeDid(session, command)
  }
}
