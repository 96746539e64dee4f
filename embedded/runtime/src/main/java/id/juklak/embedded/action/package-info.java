/**
 * Actions that modules bring, folder rules that run them, and the mail action.
 *
 * <p>May use: dictionary, policy, node, security.
 */
package id.juklak.embedded.action;
