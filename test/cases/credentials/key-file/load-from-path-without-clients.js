const AWS = require('aws-sdk');

module.exports = () => {
  AWS.config.loadFromPath(`${process.cwd()}/aws.json`);
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ credentials/key-file -- from a file
};
