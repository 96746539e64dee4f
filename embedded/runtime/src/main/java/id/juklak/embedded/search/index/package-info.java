/**
 * Answers from a Lucene index that follows the database, with words, facets and highlights.
 *
 * <p>May use: startup, transaction, node, security, search.afts, search.model.
 */
package id.juklak.embedded.search.index;
