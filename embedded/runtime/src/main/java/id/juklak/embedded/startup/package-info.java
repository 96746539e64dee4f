/**
 * What the server tells every part before it begins: the folder of its data, who may sign in at first, and in which order a new repository
 * is filled.
 *
 * <p>May use: nothing of the runtime.
 */
package id.juklak.embedded.startup;
