export const session = { key: 'ASIADRUMLIN6KAME5TOR', token: 'IQoJb3JpZ2luX2Vj' };
//                            ^^^^^^^^^^^^^^^^^^^^^^ credentials/access-key-in-source -- ASIA****
