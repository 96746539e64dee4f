/**
 * The steps of a case: what happens when a task comes, is taken and is completed, what its performer may do, and the gate. May use
 * templates, signing and the rooms below them.
 */
package id.juklak.steps;
