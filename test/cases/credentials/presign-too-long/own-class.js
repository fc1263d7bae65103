require('@aws-sdk/client-s3');

class Store {
  getSignedUrl(operation, { Expires }) {
    return `${operation}?${Expires}`;
  }
}
const s3 = new Store();
exports.link = s3.getSignedUrl('getObject', { Expires: 31536000 });
exports.token = (jwt) => jwt.sign({ id: 1 }, 'moraine', { expiresIn: 2592000 });
