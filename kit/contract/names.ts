/** `household_id` -> `householdId`. */
export function camelCase(name: string): string {
  const pascal = pascalCase(name);
  return pascal.charAt(0).toLowerCase() + pascal.slice(1);
}

/** `campaign-effect` -> `CampaignEffect`. */
export function pascalCase(name: string): string {
  const words = name.split(/[^A-Za-z0-9]+/u).filter((word) => word !== '');
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
}
