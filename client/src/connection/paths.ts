import type { SessionId } from '@tafelronde/shared/lib/id.ts'

/** Where each page stands: the patterns for the router, and the ways to a session's own pages. */
export const patterns = {
  home: '/',
  house: '/huisstijl',
  becomeOrganiser: '/word-organisator/:token',
  facilitate: '/begeleid/:secret',
  participant: '/b/:session',
  tableScreen: '/tafelscherm',
  tableScreenOf: '/tafelscherm/:session',
  plan: '/plan/:session',
  print: '/print/:session',
  desk: '/bureau/:session',
  harvest: '/oogst/:session',
  report: '/verslag/:session',
  hall: '/zaalscherm',
  hallOf: '/zaalscherm/:session',
} as const

export function participantPath(session: SessionId): string {
  return `/b/${session}`
}

export function tableScreenPath(session: SessionId): string {
  return `/tafelscherm/${session}`
}

export function planPath(session: SessionId): string {
  return `/plan/${session}`
}

export function printPath(session: SessionId): string {
  return `/print/${session}`
}

export function deskPath(session: SessionId): string {
  return `/bureau/${session}`
}

export function harvestPath(session: SessionId): string {
  return `/oogst/${session}`
}

export function reportPath(session: SessionId): string {
  return `/verslag/${session}`
}

export function hallPath(session: SessionId): string {
  return `/zaalscherm/${session}`
}
