package id.juklak.embedded.core;

import java.nio.file.Path;

/** Where the server keeps everything. */
public record DataFolder(Path path) {}
