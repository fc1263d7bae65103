const https = require('https');
const axios = require('axios');
const { S3Client, PutObjectCommand } = require('@aws-sdk/client-s3');

const scraper = axios.create({
  timeout: 8000,
  httpsAgent: new https.Agent({ rejectUnauthorized: false }),
});
const s3 = new S3Client({});

exports.copyPage = async (url, key) => {
  const { data } = await scraper.get(url);
  await s3.send(new PutObjectCommand({ Bucket: 'scraped-pages', Key: key, Body: data }));
};
