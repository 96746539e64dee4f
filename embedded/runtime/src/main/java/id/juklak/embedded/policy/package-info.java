/**
 * Behaviours that modules bind to types and aspects, when they are called, and how they are switched off for a while.
 *
 * <p>May use: nothing of the runtime.
 */
package id.juklak.embedded.policy;
