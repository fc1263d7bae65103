module.exports = async ({ app }) => {
  app.get('/health', (req, res) => res.send('ok'));
};
