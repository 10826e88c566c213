import { said, say } from '#language/say.ts'
import { figuresPath, namesPath } from '../paths.ts'
import { Choice, Choices } from './choices.tsx'
import { INDEX_WORDS, type Index } from './indexes.ts'

/** An index, of all editions or of one. */
export const indexPath = (index: Index, query: { edition?: string } = {}) =>
  index === 'figures' ? figuresPath(query) : namesPath(index, query)

/** Ways from one index to the others. */
export const IndexChoices = ({ indexes, chosen }: { indexes: Index[]; chosen: Index }) => (
  <Choices label={say`索引`}>
    {indexes.map((index) => (
      <Choice key={index} to={indexPath(index)} chosen={index === chosen}>
        {said(INDEX_WORDS[index])}
      </Choice>
    ))}
  </Choices>
)
