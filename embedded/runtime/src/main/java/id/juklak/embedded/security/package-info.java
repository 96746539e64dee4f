/**
 * People, groups, passwords, owners and permissions, and the guard that makes of a service without checks the public one that checks its
 * caller.
 *
 * <p>May use: startup, transaction, node.
 */
package id.juklak.embedded.security;
