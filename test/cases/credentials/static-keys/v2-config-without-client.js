// A file that is run first: its keys hold for every client that is made later, wherever that is.
const AWS = require('aws-sdk');

AWS.config.update({ accessKeyId: 'AKIADRUMLINDRUMLIN43', secretAccessKey: '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' });
//                               ^^^^^^^^^^^^^^^^^^^^^^ credentials/static-keys
