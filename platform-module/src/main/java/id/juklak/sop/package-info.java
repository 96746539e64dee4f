/**
 * The SOP as data: its steps, offices, origins and kinds of documents, and what they are called. May use time and the rooms below it.
 */
package id.juklak.sop;
