/** Says that something rests on an editor's knowledge, which the source does not print. */
export const OutsideMark = () => <span className="text-accent">（依据在原文之外）</span>

/** Says that words are an editor's, who sums up what the source tells at length. */
export const EditorsWordsMark = () => <span className="label">（编者概括）</span>
