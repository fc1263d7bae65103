import { NotificationType } from 'vscode-languageserver';

/**
 * Tells that a document which is still open is shown nowhere any more. VS Code keeps documents for minutes after
 * their tabs have closed, while its client drops what it pulled of them at once; only our extension can say so.
 */
export const hiddenNotification = new NotificationType<{ readonly uri: string }>('glacierGuard/hidden');
