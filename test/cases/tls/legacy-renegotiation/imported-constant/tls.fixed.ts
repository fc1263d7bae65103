export const legacyServers = 0;
