/**
 * Versions of nodes: those that are asked for and those that a change leaves behind by itself.
 *
 * <p>May use: policy, node, security.
 */
package id.juklak.embedded.version;
