import type { CslItem } from '#export/citing/csl-item.ts'
import type { DownloadFile } from '../../ui/downloads.tsx'

/** A citation for programs that keep references. */
export const citationFiles = (item: CslItem): DownloadFile[] => [
  {
    label: 'BibTeX',
    name: `${item.id}.bib`,
    type: 'application/x-bibtex;charset=utf-8',
    write: async () => (await import('#export/citing/bibtex.ts')).bibtexOf(item),
  },
  {
    label: 'RIS',
    name: `${item.id}.ris`,
    type: 'application/x-research-info-systems;charset=utf-8',
    write: async () => (await import('#export/citing/ris.ts')).risOf(item),
  },
  {
    label: 'CSL-JSON',
    name: `${item.id}.csl.json`,
    type: 'application/vnd.citationstyles.csl+json',
    write: async () => (await import('#export/citing/csl-json.ts')).cslJsonOf(item),
  },
]
