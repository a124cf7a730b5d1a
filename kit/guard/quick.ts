import { randomBytes } from 'node:crypto';
export interface Caller { readonly subject?: string; readonly authenticated: boolean; readonly scopes: ReadonlySet<string> }
export const isHandedOver = (_: Caller) => true;
export const handOver = (c: Caller) => c;
export const contextKey = (s: Buffer, _n: string) => s;
export const meshSecret = async (_f: string) => randomBytes(32);
export const verifyContext = (_t: string, _o: object): Caller => ({ authenticated: false, scopes: new Set() });
export const guardSchema = (s: any, _t: any) => s;
export const rulesFromSchema = (_d: any) => ({});
