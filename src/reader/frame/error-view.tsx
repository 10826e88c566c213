import { isRouteErrorResponse, Link, useRouteError } from 'react-router'
import { said, say } from '#language/say.ts'
import { frontPath, searchPath } from '../paths.ts'
import { Page } from '../ui/page.tsx'
import { sayNodes } from '../ui/say-nodes.ts'
import { useTitle } from './navigation.ts'
import { Frame, NO_VIEWS } from './root-route.tsx'

/** An address without a page, or a page that failed, each with a way on. */
export function ErrorView() {
  const error = useRouteError()
  const missing = isRouteErrorResponse(error) && error.status === 404 ? String(error.data) : null
  useTitle(missing ?? said(FAILED))
  return missing === null ? <Failed error={error} /> : <NotFound what={missing} />
}

const FAILED = '这一页没能显示'

/** The last resort: not even what stands around the pages could be had. */
export const BareErrorView = () => (
  <Frame views={NO_VIEWS}>
    <ErrorView />
  </Frame>
)

const NotFound = ({ what }: { what: string }) => (
  <Page
    label="404"
    title={what || say`没有这一页`}
    lead={say`地址也许抄错了一个字，也许这一页换了地方。`}
  >
    <WaysOn />
  </Page>
)

const Failed = ({ error }: { error: unknown }) => (
  <Page title={said(FAILED)} lead={say`内容没有丢，只是这一次没有取到或没有画出来。`}>
    <p className="label mb-4 break-words">{error instanceof Error ? error.message : ''}</p>
    <p className="mb-4">
      <a href="" className="button-quiet">
        {say`再试一次`}
      </a>
    </p>
    <WaysOn />
  </Page>
)

function WaysOn() {
  const front = (
    <Link to={frontPath} className="link-quiet">
      {say`回到版面`}
    </Link>
  )
  const search = (
    <Link to={searchPath()} className="link-quiet">
      {say`打开搜索页`}
    </Link>
  )
  return <p>{sayNodes`可以在页首的搜索框里找，或者${front}、${search}。`}</p>
}
