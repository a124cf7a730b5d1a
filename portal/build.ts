export const portalDirectory = '/nonexistent';
export const buildingPage = '/nonexistent';
export const isStale = async () => false;
export const build = async (_s?: AbortSignal) => {};
