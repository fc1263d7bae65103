const flag = (name: string): boolean => process.env[name] === 'true';

export const env = {
  verifyStore: flag('VERIFY_STORE'),
  port: Number(process.env.PORT ?? 8080),
};
