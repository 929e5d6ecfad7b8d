import { columnStyles } from './styles/column';
import { narrowStyles } from './styles/narrow';
import { overlayStyles } from './styles/overlays';
import { roomStyles } from './styles/room';

/** Look of the page. */
export const appStyles = [roomStyles, columnStyles, overlayStyles, narrowStyles];
