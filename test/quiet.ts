import { afterEach, expect } from 'vitest';

/** A test that prints hides something: stray console output fails it. */
const printed: unknown[] = [];

for (const level of ['debug', 'error', 'info', 'log', 'warn'] as const) {
  console[level] = (...line: unknown[]) => void printed.push(line);
}

afterEach(() => expect(printed.splice(0)).toEqual([]));
