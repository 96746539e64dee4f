/**
 * Parts of the board on Share's own pages: in the forms of tasks and cases, as a dashlet, as dialogs of the document library. Share's scripts (META-INF/components/juklak/juklak.js)
 * load this module where it is needed.
 */
import {tidyDrafts} from './inti/draf.js';
import './share/sesi.js';
import './share/langkah.js';
import './share/hasil.js';
import './share/awal.js';
import './share/berkas.js';
import './share/tugas.js';
import './share/tindakan.js';

tidyDrafts();
