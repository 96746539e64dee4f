/**
 * A search and its answer, and what the names and dates in a query stand for, whoever answers it.
 *
 * <p>May use: search.afts.
 */
package id.juklak.embedded.search.model;
