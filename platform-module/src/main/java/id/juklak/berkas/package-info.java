/**
 * The case: its folder, numbers, record, documents and offices, and what guards them. May use files and the rooms below it; what signs,
 * fills templates or moves a case along its steps lies above.
 */
package id.juklak.berkas;
