const { S3Client } = require("@aws-sdk/client-s3");
const agents = require("./agents.cjs");
exports.near = new S3Client({ requestHandler: { httpsAgent: agents.strict } });
exports.far = new S3Client({ requestHandler: { httpsAgent: agents.lenient } });
