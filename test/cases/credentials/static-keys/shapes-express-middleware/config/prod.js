module.exports = { region: process.env.REGION, id: process.env.KEY_ID, secret: process.env.KEY_SECRET };
