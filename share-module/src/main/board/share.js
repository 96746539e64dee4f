/**
 * Parts of the board on Share's own pages: in the forms of tasks and cases, as a dashlet, as dialogs of the document library. Share's
 * scripts (META-INF/components/juklak/juklak.js) load this module where it is needed.
 */
import {tidyDrafts} from './core/drafts.js';
import './share/session.js';
import './share/step.js';
import './share/outcome.js';
import './share/start.js';
import './share/berkas.js';
import './share/tasks.js';
import './share/action.js';

tidyDrafts();
