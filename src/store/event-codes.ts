export { EVENT_TYPE_NAMES } from '../events/columns/codes';
