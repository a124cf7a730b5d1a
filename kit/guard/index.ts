export { type Caller, isHandedOver } from './caller.ts';
export { contextKey, verifyContext } from './context.ts';
export { guardSchema } from './guardSchema.ts';
export {
  allow,
  and,
  authenticated,
  chain,
  deny,
  type GuardContext,
  hasScopes,
  inputRule,
  not,
  or,
  race,
  type Rule,
  rule,
  rulesFromSchema,
  type RuleTree,
} from './rules.ts';
export { meshSecret } from './secret.ts';
