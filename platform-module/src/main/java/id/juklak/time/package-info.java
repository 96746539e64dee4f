/**
 * Working time: the office's calendar, norms, due dates and what is overdue. May use settings and the rooms below it.
 */
package id.juklak.time;
