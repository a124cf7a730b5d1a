export { refuseIntrospection } from './introspection.ts';
