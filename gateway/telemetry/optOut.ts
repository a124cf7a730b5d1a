/** Apollo's packages report to their maker unless told not to, before they are loaded. Imported first, for that effect. */
process.env['APOLLO_TELEMETRY_DISABLED'] = 'true';
