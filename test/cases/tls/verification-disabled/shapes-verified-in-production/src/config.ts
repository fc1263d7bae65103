const isProduction = process.env.NODE_ENV === 'production';

export const config = {
  isProduction,
  bucket: isProduction ? 'floor-plans' : 'floor-plans-dev',
};
