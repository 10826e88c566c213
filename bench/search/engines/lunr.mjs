import lunr from 'lunr'
import addStemmerSupport from 'lunr-languages/lunr.stemmer.support.js'
import addChinese from 'lunr-languages/lunr.zh.js'

addStemmerSupport(lunr)
addChinese(lunr)

export function build(texts) {
  const index = lunr(function () {
    this.use(lunr.zh)
    this.ref('id')
    this.field('text')
    for (const [id, text] of texts.entries()) this.add({ id, text })
  })
  return JSON.stringify(index)
}

export function load([saved]) {
  const index = lunr.Index.load(JSON.parse(saved))
  return {
    search: ({ words }) =>
      index
        .query((query) => {
          for (const token of words.flatMap((word) => lunr.zh.tokenizer(word))) {
            query.term(String(token), { presence: lunr.Query.presence.REQUIRED })
          }
        })
        .map(({ ref }) => Number(ref)),
  }
}
