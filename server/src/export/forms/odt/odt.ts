import { strToU8, zipSync } from 'fflate'
import type { PrintJob } from '../print-job.ts'
import { contentXml } from './content-xml.ts'
import { manifestXml, metaXml } from './package-xml.ts'
import { placePictures } from './placed-pictures.ts'
import { stylesXml } from './styles-xml.ts'
import { openDocumentFile } from './xml.ts'

/** The report as a document to edit further, in OpenDocument 1.3. The same job always gives the same bytes. */
export function odt(job: PrintJob): Uint8Array {
  const { manuscript, tokens } = job
  const pictures = placePictures(job)
  const placed = [...pictures.values()]
  const asItIs = { level: 0 } as const
  return zipSync(
    {
      // First and as it is, so that whoever looks at the first bytes knows what this is.
      mimetype: [strToU8('application/vnd.oasis.opendocument.text'), asItIs],
      'META-INF/manifest.xml': manifestXml(placed),
      'meta.xml': openDocumentFile('meta', metaXml(manuscript)),
      'styles.xml': openDocumentFile('styles', stylesXml(manuscript, tokens)),
      'content.xml': openDocumentFile('content', contentXml(manuscript, pictures, tokens)),
      ...Object.fromEntries(placed.map(({ path, png }) => [path, [png, asItIs] as const])),
    },
    // ZIP knows no time without a date; this is the first that it has.
    { mtime: '1980-01-01T00:00:00' },
  )
}
