exports.isOffline = () => Boolean(process.env.IS_OFFLINE);
