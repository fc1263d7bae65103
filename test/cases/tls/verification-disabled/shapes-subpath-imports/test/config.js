export default { tls: { rejectUnauthorized: true } };
