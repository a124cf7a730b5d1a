/** The known word that takes the fewest edits to reach (Levenshtein), for a suggestion. */
export function nearest(word: string, known: readonly string[]): string {
  const distances = known.map((one) => ({ one, edits: distance(word, one) }));
  return distances.toSorted((left, right) => left.edits - right.edits)[0]?.one ?? '';
}

function distance(left: string, right: string): number {
  let row = Array.from({ length: right.length + 1 }, (_, at) => at);
  for (const [at, letter] of Array.from(left).entries()) {
    const next = [at + 1];
    for (const [to, other] of Array.from(right).entries()) {
      next.push(Math.min(row[to + 1]! + 1, next[to]! + 1, row[to]! + (letter === other ? 0 : 1)));
    }
    row = next;
  }
  return row.at(-1)!;
}
