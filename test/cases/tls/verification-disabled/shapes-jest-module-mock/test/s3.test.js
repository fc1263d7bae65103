jest.mock('@aws-sdk/client-s3');

const { s3 } = require('../src/s3');

test('sends nothing at start', () => expect(s3.send).not.toHaveBeenCalled());
