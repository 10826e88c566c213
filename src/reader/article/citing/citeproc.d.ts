/** Of citeproc-js, what is used here: https://citeproc-js.readthedocs.io/en/latest/running.html */
declare module 'citeproc' {
  import type { CslItem } from '#export/citing/csl-item.ts'

  type System = {
    retrieveLocale: (lang: string) => string
    retrieveItem: (id: string) => CslItem
  }
  type Engine = {
    setOutputFormat: (format: 'text') => void
    updateItems: (ids: string[]) => void
    makeBibliography: () => [parameters: unknown, entries: string[]]
  }
  const CSL: {
    Engine: new (system: System, style: string, lang: string, forceLang: boolean) => Engine
  }
  export default CSL
}
