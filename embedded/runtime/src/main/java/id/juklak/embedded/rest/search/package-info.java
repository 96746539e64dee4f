/**
 * The search part of the REST API.
 *
 * <p>May use: search, search.afts, search.model, rest.
 */
package id.juklak.embedded.rest.search;
