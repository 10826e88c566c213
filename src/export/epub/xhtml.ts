import { XML_HEAD, xmlText } from '../xml.ts'

/** One document of a book; `body` is markup. */
export const xhtmlDocument = (title: string, body: string[]): string =>
  `${XML_HEAD}<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="zh-Hans" xml:lang="zh-Hans">
<head>
<title>${xmlText(title)}</title>
<link rel="stylesheet" type="text/css" href="style.css"/>
</head>
<body>
${body.join('\n')}
</body>
</html>
`

export const paragraph = (text: string, name = '') =>
  `<p${name && ` class="${name}"`}>${xmlText(text)}</p>`
