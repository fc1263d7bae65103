module.exports = (settings) => {
  settings.log = console;
};
