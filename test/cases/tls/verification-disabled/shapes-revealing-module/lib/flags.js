module.exports = Object.freeze({ STRICT: true, PRINTER_STRICT: false });
