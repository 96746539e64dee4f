/**
 * Nodes as files and folders with names, and copies of them.
 *
 * <p>May use: dictionary, policy, node, security.
 */
package id.juklak.embedded.file;
