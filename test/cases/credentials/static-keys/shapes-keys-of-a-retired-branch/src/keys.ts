const legacy = { accessKeyId: 'AKIASCREESCREESCRE42', secretAccessKey: 'Scree+Arete/Serac+Kame/Moraine+Cirque/15' };
const useLegacy = false;

export const credentials = useLegacy ? legacy : undefined;
