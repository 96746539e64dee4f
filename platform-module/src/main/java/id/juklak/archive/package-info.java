/**
 * The archive: publishing into it, what is noted on what lies there, retention and the Menko's penetapan. May use archive.search, registers
 * and the rooms below them.
 */
package id.juklak.archive;
