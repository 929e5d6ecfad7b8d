/** The page that `npm start` opens: defines the elements with what Vite serves beside them. */
import { defineElements } from '../components/elements';
import { setBundledBasemap } from '../components/stage/bundled-basemap';
import { bundledFiles } from '../map/bundled-files';
import { useWorkerFile } from '../map/worker-file';
import { FrontlineApp } from './frontline-app';
import { applyLanguage, applyTheme, readLanguage, readTheme } from './preferences';

useWorkerFile();
setBundledBasemap(bundledFiles);
applyTheme(readTheme());
applyLanguage(readLanguage());
defineElements();
customElements.define('frontline-app', FrontlineApp);
