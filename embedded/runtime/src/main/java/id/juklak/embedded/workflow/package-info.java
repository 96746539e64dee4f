/**
 * ACS's workflow service on the engine that ACS itself carries (Activiti 5.23), sharing the runtime's data source and transaction. Every
 * public operation is one engine command: the entities that it reads are cached for its duration and written once at its end, so that
 * updating or completing a task costs little more than Activiti's own command would.
 *
 * <p>May use: startup, transaction, dictionary, node, security.
 */
package id.juklak.embedded.workflow;
