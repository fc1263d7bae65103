const storages = { s3: require('./s3'), disk: require('./disk') };

module.exports = ({ storage, ...options }) => storages[storage](options);
