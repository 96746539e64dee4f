/**
 * Sites with their groups, roles and containers.
 *
 * <p>May use: node, security.
 */
package id.juklak.embedded.site;
