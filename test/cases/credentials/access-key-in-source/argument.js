const deploy = require('./deploy');

deploy({ region: 'eu-west-1' }, 'AKIADRUMLIN6KAME5TOR', process.argv[2]);
//                              ^^^^^^^^^^^^^^^^^^^^^^ credentials/access-key-in-source | fix: none
