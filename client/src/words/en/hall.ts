import { type hall as dutch } from '../nl/hall.ts'

export const hall = {
  'hall.arrival': 'Welcome. Go to {address} and type {code}. No device? Tell the facilitator.',
  'hall.arrival.title': 'Welcome',
  'hall.arrival.go-to': 'Go to',
  'hall.arrival.type': 'and type',
  'hall.arrival.no-device': 'No device? Tell the facilitator.',
  'hall.arrival.wifi': 'Wifi: {wifi}',
  'hall.localhost': 'This address only works on this computer.',
  'hall.talk': 'Put your screen away for now. First we listen to {title}.',
  'hall.seating': 'Find your name. Go to that table.',
  'hall.page': 'Page {page} of {pages}',
  'hall.pair': 'Type these digits at the facilitator’s desk',
  'hall.control': 'On the screen:',
  'hall.control.day': 'Follows the day',
  'hall.control.code': 'Code',
  'hall.control.question': 'Question',
  'hall.control.black': 'Black',
  'hall.plenary': 'Conclusions',
} as const satisfies Record<keyof typeof dutch, string>
