const store = new Map();

exports.getCredentialById = async (id) => store.get(id);
exports.sample = { key: 'AKIALOESSLOESSLOES42', secret: 'Loess+Arete/Serac+Kame/Moraine+Cirque/15' };
