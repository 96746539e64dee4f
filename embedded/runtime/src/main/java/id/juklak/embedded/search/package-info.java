/**
 * Which of the two engines answers a search, under ACS's name for the service.
 *
 * <p>May use: node, security, search.afts, search.model, search.database.
 */
package id.juklak.embedded.search;
