/** Facts with ids in their order: f1, f2, f3 … */
export const numbered = <Fact extends object>(
  letter: string,
  facts: Fact[],
): (Fact & { id: string })[] =>
  facts.map((fact, index) => ({ ...fact, id: `${letter}${index + 1}` }))
