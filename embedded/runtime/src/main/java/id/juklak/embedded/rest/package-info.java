/**
 * ACS's public REST API on nodes, content, people, groups and sites, and the frame for its other parts.
 *
 * <p>May use: database, node, security, search.afts, web.
 */
package id.juklak.embedded.rest;
