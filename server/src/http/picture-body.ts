import express, { type ErrorRequestHandler, type RequestHandler } from 'express'
import { sendProblem } from './problem.ts'

/** The largest body that is read where a picture is sent: as text, a megabyte is a third more. */
const LARGEST_PICTURE_BODY = 2_000_000

/** Reads a body with a picture in it. One that is larger is refused as a picture, not as a text. */
export function readPictureBody(): readonly [RequestHandler, ErrorRequestHandler] {
  return [express.json({ limit: LARGEST_PICTURE_BODY }), refuseTooLarge]
}

const refuseTooLarge: ErrorRequestHandler = (fault, _request, response, next) => {
  const isTooLarge = fault instanceof Error && 'status' in fault && fault.status === 413
  if (isTooLarge) sendProblem(response, 'picture-too-large')
  else next(fault)
}
