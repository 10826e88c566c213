import { isRouteErrorResponse, Link, useRouteError } from 'react-router'
import { frontPath, searchPath } from '../paths.ts'
import { Page } from '../ui/page.tsx'
import { useTitle } from './navigation.ts'
import { Frame, NO_VIEWS } from './root-route.tsx'

/** An address without a page, or a page that failed, each with a way on. */
export function ErrorView() {
  const error = useRouteError()
  const missing = isRouteErrorResponse(error) && error.status === 404 ? String(error.data) : null
  useTitle(missing ?? FAILED)
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
  <Page label="404" title={what || '没有这一页'} lead="地址也许抄错了一个字，也许这一页换了地方。">
    <WaysOn />
  </Page>
)

const Failed = ({ error }: { error: unknown }) => (
  <Page title={FAILED} lead="内容没有丢，只是这一次没有取到或没有画出来。">
    <p className="label mb-4 break-words">{error instanceof Error ? error.message : ''}</p>
    <p className="mb-4">
      <a href="" className="button-quiet">
        再试一次
      </a>
    </p>
    <WaysOn />
  </Page>
)

const WaysOn = () => (
  <p>
    可以在页首的搜索框里找，或者
    <Link to={frontPath} className="link-quiet">
      回到版面
    </Link>
    、
    <Link to={searchPath()} className="link-quiet">
      打开搜索页
    </Link>
    。
  </p>
)
