export * from './quick.ts';
