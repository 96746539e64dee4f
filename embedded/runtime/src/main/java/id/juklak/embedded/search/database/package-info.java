/**
 * Answers from the database itself, with what the current transaction has written.
 *
 * <p>May use: node, security, search.afts, search.model.
 */
package id.juklak.embedded.search.database;
