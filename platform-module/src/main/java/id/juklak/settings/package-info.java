/**
 * The office's settings files: where they lie, how they are read, and what refuses one that nobody could use. May use the rooms below:
 * model, text and acs.
 */
package id.juklak.settings;
