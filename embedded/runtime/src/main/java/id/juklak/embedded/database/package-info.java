/**
 * PostgreSQL, embedded or somebody's own, with its pool and migrations.
 *
 * <p>May use: transaction, whose manager it makes.
 */
package id.juklak.embedded.database;
