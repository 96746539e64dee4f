/**
 * Finding archived documents, by an index or by the database. May use registers and the rooms below it, but not the archive that asks it.
 */
package id.juklak.archive.search;
