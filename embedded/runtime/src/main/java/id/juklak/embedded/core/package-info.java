/**
 * The server that puts all parts together, starts the modules, and the program behind run.sh.
 *
 * <p>May use: startup, database, node, demo.
 */
package id.juklak.embedded.core;
