export * from './model.ts';
export * from './quick.ts';
