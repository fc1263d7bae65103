export default { tls: { rejectUnauthorized: false } };
//                      ^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled
