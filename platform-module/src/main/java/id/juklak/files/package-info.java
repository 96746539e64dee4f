/**
 * What is in a file: fingerprints, PDF and office files, and the conversion of one to the other. May use sop and the rooms below it, of
 * which it needs text, model and acs.
 */
package id.juklak.files;
