const AWS = require('aws-sdk');

const glacierByRegion = {};

function glacier(region) {
  return glacierByRegion[region] === undefined
    ? (glacierByRegion[region] = new AWS.Glacier({ apiVersion: '2012-06-01', region }))
    //                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ route/direct-glacier
    : glacierByRegion[region];
}

module.exports = { glacier };
