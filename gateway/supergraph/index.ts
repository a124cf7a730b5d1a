export { type Snapshot, snapshotOf } from './snapshot.ts';
