import { Bookmark, BookmarkEnd, BookmarkStart, type ParagraphChild } from 'docx'
import type { Place } from './places.ts'

/**
 * What a link leads to. The library goes on counting its bookmarks from one document to the next; this one has the number
 * that it has in its own, so that a document made again is the same.
 */
export class NumberedBookmark extends Bookmark {
  override readonly start: BookmarkStart
  override readonly end: BookmarkEnd

  constructor({ bookmark, number }: Place, children: readonly ParagraphChild[]) {
    super({ id: bookmark, children })
    this.start = new BookmarkStart(bookmark, number)
    this.end = new BookmarkEnd(number)
  }
}
