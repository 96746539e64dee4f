/** ACS's services, each with a type that says whether it checks permissions. Uses nothing of ours; every room may use it. */
package id.juklak.acs;
