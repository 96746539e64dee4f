package id.juklak.embedded.search.index;

import java.util.Set;

/**
 * Where nodes stand, asked of the database at the moment of a search: the index need not be rewritten when a folder moves. Nodes are whole
 * node references.
 */
interface Tree {

    /** The root of the searched store. */
    String root();

    /** These nodes and, of their descendants, those that have children. */
    Set<String> withDescendantFolders(Set<String> nodes);

    /** The children by a name ({@code cm:documentLibrary}), or all of them when it is null. */
    Set<String> children(Set<String> nodes, String name);

    /** The folder of a site by its short name; null when there is none. */
    String site(String shortName);
}
