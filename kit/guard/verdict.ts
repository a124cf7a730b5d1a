import type { GraphQLResolveInfo } from 'graphql';
import type { Rule } from './rules.ts';

/** What a rule is told of a field. */
export interface Asked {
  readonly parent: unknown;
  readonly args: unknown;
  readonly context: object;
  readonly info: GraphQLResolveInfo;
}

/** A rule that threw is neither held nor not held: it denies, under `not` as well. */
type Verdict = 'held' | 'failed' | 'threw';
type Eventually<T> = T | Promise<T>;

/** The parts of graphql-shield's rule objects that say what they are. */
interface RuleObject {
  readonly name?: string;
  readonly cache?: string;
  readonly rules?: readonly Rule[];
  readonly func?: (
    parent: unknown,
    args: unknown,
    context: object,
    info: GraphQLResolveInfo,
  ) => unknown;
}

/** Verdicts of rules about the caller alone, once per request; beside the context, which may be frozen. */
const decided = new WeakMap<object, Map<Rule, Eventually<Verdict>>>();

/** Whether a rule lets a field be read; at once when no part of it is asynchronous. */
export function verdictOf(rule: Rule, asked: Asked): Eventually<boolean> {
  return then(judge(rule, asked), (verdict) => verdict === 'held');
}

function judge(rule: Rule, asked: Asked): Eventually<Verdict> {
  const { cache, rules, func } = rule as unknown as RuleObject;
  switch (rule.constructor.name) {
    case 'RuleTrue':
      return 'held';
    case 'RuleFalse':
      return 'failed';
    case 'RuleAnd':
    case 'RuleChain':
      return first(rules!, asked, { stop: (verdict) => verdict !== 'held', otherwise: 'held' });
    case 'RuleOr':
    case 'RuleRace':
      return first(rules!, asked, { stop: (verdict) => verdict === 'held', otherwise: 'failed' });
    case 'RuleNot':
      return then(judge(rules![0]!, asked), negated);
    default:
      if (!func) return 'threw';
      return cache === 'contextual' ? once(rule, func, asked) : run(func, asked);
  }
}

function negated(verdict: Verdict): Verdict {
  if (verdict === 'threw') return 'threw';
  return verdict === 'held' ? 'failed' : 'held';
}

interface Fold {
  readonly stop: (verdict: Verdict) => boolean;
  readonly otherwise: Verdict;
}

/** The first verdict at which the list stops, in order. */
function first([rule, ...rest]: readonly Rule[], asked: Asked, fold: Fold): Eventually<Verdict> {
  if (!rule) return fold.otherwise;
  return then(judge(rule, asked), (verdict) =>
    fold.stop(verdict) ? verdict : first(rest, asked, fold),
  );
}

function once(
  rule: Rule,
  func: NonNullable<RuleObject['func']>,
  asked: Asked,
): Eventually<Verdict> {
  const known = decided.get(asked.context) ?? new Map<Rule, Eventually<Verdict>>();
  decided.set(asked.context, known);
  const verdict =
    known.get(rule) ?? run(func, { ...asked, parent: untouchable, args: untouchable });
  known.set(rule, verdict);
  return verdict;
}

/** A rule about the caller that looks at a row is declared wrongly; it denies instead of answering for another row. */
const untouchable: object = new Proxy(Object.freeze({}), {
  get() {
    throw new TypeError('a contextual rule may not read parent or arguments');
  },
});

function run(
  func: NonNullable<RuleObject['func']>,
  { parent, args, context, info }: Asked,
): Eventually<Verdict> {
  try {
    const result = func(parent, args, context, info);
    return result instanceof Promise ? result.then(read, threw) : read(result);
  } catch {
    return 'threw';
  }
}

function read(result: unknown): Verdict {
  return result === true ? 'held' : 'failed';
}

function threw(): Verdict {
  return 'threw';
}

function then<T, U>(value: Eventually<T>, next: (value: T) => Eventually<U>): Eventually<U> {
  return value instanceof Promise ? value.then(next) : next(value);
}
