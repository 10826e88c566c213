import { XML_HEAD, xmlText } from '#export/xml.ts'
import { SITE_DESCRIPTION, SITE_NAME } from '#export/site-name.ts'

/** Lets a browser's own bar search the site: https://developer.mozilla.org/docs/Web/XML/Guides/OpenSearch */
export const openSearch = (home: string): string =>
  `${XML_HEAD}<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${SITE_NAME}</ShortName>
  <Description>${SITE_DESCRIPTION}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Language>zh-Hans</Language>
  <Image width="192" height="192" type="image/png">${xmlText(home)}icon-192.png</Image>
  <Url type="text/html" method="get" template="${xmlText(home)}search?q={searchTerms}"/>
</OpenSearchDescription>
`
