module.exports = { region: process.env.REGION };
