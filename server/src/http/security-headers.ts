import { randomBytes } from 'node:crypto'
import type { NextFunction, Request, Response } from 'express'
import type { Address } from '../auth/address.ts'

/** A fresh word that lets one answer's own inline styles through. */
export function newNonce(): string {
  return randomBytes(16).toString('base64url')
}

/** What a page may load and reach: our own files and roads, and nothing else in the world. */
export function contentSecurityPolicy(address: Address, nonce?: string): string {
  // 'self' covers the WebSocket of the same host in today's browsers; older Safari wants it by name.
  const named = [...address.origins].filter((origin) => !origin.includes('[')) // CSP knows no IPv6 addresses
  const sockets = named.map((origin) => origin.replace(/^http/, 'ws')).join(' ')
  const styles = nonce === undefined ? `'self'` : `'self' 'nonce-${nonce}'`
  return [
    `default-src 'self'`,
    `script-src 'self'`,
    `style-src ${styles}`,
    `img-src 'self' data:`,
    `connect-src 'self' ${sockets}`,
    `worker-src 'self'`,
    `object-src 'none'`,
    `base-uri 'none'`,
    `form-action 'self'`,
    `frame-ancestors 'none'`,
  ].join('; ')
}

const YEAR_IN_SECONDS = 365 * 24 * 60 * 60

/** The headers that every answer carries. */
export function securityHeaders(address: Address) {
  const policy = contentSecurityPolicy(address)
  return (_request: Request, response: Response, next: NextFunction): void => {
    response.set({
      'Content-Security-Policy': policy,
      // Links hold secrets: no other site hears which page somebody came from.
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
      'X-Frame-Options': 'DENY',
      'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), interest-cohort=()',
      'Cross-Origin-Resource-Policy': 'same-origin',
    })
    // Browsers ignore these two over plain HTTP, and complain about the second.
    if (address.secure) {
      response.set('Strict-Transport-Security', `max-age=${YEAR_IN_SECONDS}; includeSubDomains`)
      response.set('Cross-Origin-Opener-Policy', 'same-origin')
    }
    next()
  }
}
