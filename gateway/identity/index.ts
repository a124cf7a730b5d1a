export { type Authenticate, authenticator, type Issuer } from './authenticate.ts';
export { anonymous, type Subject } from './subject.ts';
