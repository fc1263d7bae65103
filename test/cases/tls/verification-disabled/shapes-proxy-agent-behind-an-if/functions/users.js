const AWS = require('../lib/aws');

const idp = new AWS.CognitoIdentityServiceProvider();

exports.handler = ({ pool }) => idp.listUsers({ UserPoolId: pool }).promise();
