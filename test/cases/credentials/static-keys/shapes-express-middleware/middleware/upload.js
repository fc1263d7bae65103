const multer = require('multer');
const multerS3 = require('multer-s3');
const { s3 } = require('../config/s3');

module.exports = multer({ storage: multerS3({ s3, bucket: 'listings', key: (req, file, done) => done(null, file.originalname) }) });
