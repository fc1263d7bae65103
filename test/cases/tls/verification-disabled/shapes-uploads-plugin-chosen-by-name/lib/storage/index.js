const storages = { s3: require('./s3'), ftp: require('./ftp') };

module.exports = ({ storage, ...options }) => storages[storage](options);
