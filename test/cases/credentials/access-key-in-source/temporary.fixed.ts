export const session = { key: process.env.AWS_ACCESS_KEY_ID ?? '', token: 'IQoJb3JpZ2luX2Vj' };
