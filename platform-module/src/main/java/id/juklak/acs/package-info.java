/**
 * ACS's services, each with a type that says whether it checks permissions. Uses nothing of ours, and every room's configuration may use
 * it.
 */
package id.juklak.acs;
