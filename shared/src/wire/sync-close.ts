/** Why the server closes a sync line. 44xx is final for the line; on 4503 it comes back by itself. */
export const syncClose = {
  noBadge: 4401,
  notAllowed: 4403,
  gone: 4404,
  resync: 4409,
  epoch: 4410,
  flood: 4429,
  comeBack: 4503,
} as const
