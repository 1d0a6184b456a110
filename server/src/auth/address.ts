import { hostname, networkInterfaces } from 'node:os'
import type { Config } from '../config.ts'
import type { PublicAddress } from '../sessions/session-links.ts'

/** Where people reach this server. */
export interface Address extends PublicAddress {
  /** Every address from which pages of ours may ask something: the exact values of an `Origin` header. */
  readonly origins: ReadonlySet<string>
  readonly secure: boolean
}

/** What is known of the machine's network. */
export interface Machine {
  readonly name: string
  /** IPv4 addresses that others may reach, the likeliest first. */
  readonly addresses: readonly string[]
}

/** Works out where people reach a server that listens on this port. */
export function addressOf(config: Pick<Config, 'host' | 'publicUrl'>, port: number, machine: Machine): Address {
  const { publicUrl } = config
  if (publicUrl !== undefined) return reachedAt(publicUrl, [publicUrl])
  const here = ['localhost', '127.0.0.1', '[::1]'].map((host) => originOf(host, port))
  if (isLoopback(config.host)) return reachedAt(originOf('localhost', port), here)
  const listensEverywhere = config.host === '0.0.0.0' || config.host === '::'
  const hosts = listensEverywhere ? machine.addresses : [bracketed(config.host)]
  const names = [machine.name, `${machine.name}.local`]
  const there = [...hosts, ...names].map((host) => originOf(host, port))
  return reachedAt(originOf(hosts[0] ?? 'localhost', port), [...here, ...there])
}

/** Asks the machine for its name and addresses. */
export function readMachine(): Machine {
  const addresses = Object.entries(networkInterfaces()).flatMap(([name, entries = []]) =>
    entries
      .filter(({ family, internal }) => family === 'IPv4' && !internal)
      .map(({ address }) => ({ address, likely: likelihood(name, address) })),
  )
  const byLikelihood = addresses.toSorted((a, b) => b.likely - a.likely)
  return { name: hostname().toLowerCase(), addresses: byLikelihood.map(({ address }) => address) }
}

/** Whether a page at this origin is one of ours. */
export function isOwnOrigin(address: Address, origin: string | undefined): boolean {
  return origin !== undefined && address.origins.has(origin)
}

function reachedAt(url: string, origins: readonly string[]): Address {
  const { hostname: host, protocol } = new URL(url)
  return { url, origins: new Set(origins), onlyHere: isLoopback(host), secure: protocol === 'https:' }
}

function originOf(host: string, port: number): string {
  return new URL(`http://${host}:${port}`).origin
}

function bracketed(host: string): string {
  return host.includes(':') ? `[${host}]` : host
}

function isLoopback(host: string): boolean {
  return (
    host === 'localhost' || host.endsWith('.localhost') || host.startsWith('127.') || host === '::1' || host === '[::1]'
  )
}

/** Bridges to containers and virtual machines lead nowhere for the people in the room. */
function likelihood(name: string, address: string): number {
  if (bridges.some((bridge) => name.startsWith(bridge))) return 0
  if (address.startsWith('169.254.')) return 1
  return /^(192\.168|10|172\.(1[6-9]|2\d|3[01]))\./.test(address) ? 3 : 2
}

const bridges = ['docker', 'br-', 'veth', 'virbr', 'vmnet', 'utun', 'tun', 'tap']
