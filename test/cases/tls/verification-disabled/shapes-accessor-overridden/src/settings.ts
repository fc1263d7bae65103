export class Settings {
  get verify(): boolean {
    return false;
  }
}

export class StoreSettings extends Settings {
  override get verify(): boolean {
    return true;
  }
}
