package id.juklak.embedded.startup;

import java.nio.file.Path;

/** Where the server keeps everything. */
public record DataFolder(Path path) {}
