module.exports = ({ agent, ...options }) => ({ options: { ...options, secureOptions: agent } });
