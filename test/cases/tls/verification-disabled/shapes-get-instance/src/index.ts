import { ArchiveStore } from './storage/archive-store';

process.once('SIGTERM', () => ArchiveStore.getInstance().close());
