/**
 * The HTTP server, signing in, the modules' web scripts, and the board with its page.
 *
 * <p>May use: startup, database, security.
 */
package id.juklak.embedded.web;
