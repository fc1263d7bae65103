const { GetObjectCommand } = require('@aws-sdk/client-s3');
const { Router } = require('express');

module.exports = Router().get('/:key', async (req, res) => {
  const s3 = req.app.get('s3');
  const { Body } = await s3.send(new GetObjectCommand({ Bucket: 'attachments', Key: req.params.key }));
  Body.pipe(res);
});
