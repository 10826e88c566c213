/** What the site is called, and what it is, wherever it says so. */
export const SITE_NAME = '粤读'
export const SITE_DESCRIPTION = '报纸文本的阅读器'
