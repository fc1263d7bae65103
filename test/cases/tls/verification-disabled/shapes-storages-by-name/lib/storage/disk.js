module.exports = ({ folder }) => ({ folder });
