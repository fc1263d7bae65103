export const AWS_KEY = 'AKIACATARACTCATARA42';
//                     ^^^^^^^^^^^^^^^^^^^^^^ credentials/static-keys
export const AWS_SECRET = 'Cataract+Moraine/Cirque+Drumlin/Nunata10';
