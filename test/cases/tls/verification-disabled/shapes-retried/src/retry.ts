export async function retry<Value>(attempt: () => Promise<Value>, times = 3): Promise<Value> {
  for (let turn = 1; turn < times; turn++) {
    try {
      return await attempt();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, turn * 100));
    }
  }
  return attempt();
}
