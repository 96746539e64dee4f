/**
 * What the module makes in a repository when it starts: groups, site, folders, rules, settings and templates. May use notify, archive and
 * the rooms below them; nothing may use it.
 */
package id.juklak.setup;
